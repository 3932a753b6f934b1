import { sealWords, inScope, notFound, type Command, type Sealed } from '@fengqiao/domain-kit'
import { lineOf } from '@fengqiao/standards'
import type { DisputeLevel, DisputeSide, DisputeSource, DisputeType, PartyEntry } from '../domain/dispute.ts'
import { open } from '../domain/open.ts'
import { keyOf } from '../domain/parties.ts'
import type { Deps } from '../ports.ts'

/** A party in clear, as it is entered. */
export interface PartyInput {
  readonly side: DisputeSide
  readonly name: string
  readonly phone: string
  readonly address?: string
  readonly personId?: string
}

export interface OpenInput {
  readonly gridCode: string
  readonly source: DisputeSource
  readonly level: DisputeLevel
  readonly type: DisputeType
  readonly facts: string
  readonly parties: readonly PartyInput[]
}

/** Seals who a party is. Name and phone are there: the contract has made sure. */
export const sealedParty = async (
  { seal }: Pick<Deps, 'seal'>,
  disputeId: string,
  party: PartyInput,
): Promise<PartyEntry> => {
  const { side, personId, name, phone, address } = party
  const sealed = await sealWords(seal, keyOf(disputeId, party), { name, phone, address })
  return {
    side,
    ...(sealed as { readonly name: Sealed; readonly phone: Sealed; readonly address?: Sealed }),
    ...(personId === undefined ? {} : { personId }),
  }
}

/** 登记: opens a case inside the caller's territory. The same request again gets the same answer. */
export const openDispute =
  (deps: Pick<Deps, 'disputes' | 'seal'>): Command<OpenInput> =>
  async ({ scope, meta, input }) => {
    if (!inScope(scope, lineOf(input.gridCode))) throw notFound()
    const id = deps.disputes.idFor(meta)
    const { facts } = await sealWords(deps.seal, id, { facts: input.facts })
    const parties = await Promise.all(input.parties.map((party) => sealedParty(deps, id, party)))
    return deps.disputes.create(meta, () =>
      open({
        by: meta.actor,
        at: meta.at.getTime(),
        gridCode: input.gridCode,
        source: input.source,
        level: input.level,
        disputeType: input.type,
        facts: facts as Sealed,
        parties,
      }),
    )
  }
