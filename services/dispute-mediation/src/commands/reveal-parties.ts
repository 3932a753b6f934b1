import type { Ask } from '@fengqiao/domain-kit'
import { isMediator, type Party } from '../domain/dispute.ts'
import type { LookPurpose } from '../domain/look.ts'
import { refuse } from '../domain/refusals.ts'
import { visibleTo } from '../domain/visibility.ts'
import type { Deps } from '../ports.ts'
import { partiesInClear, type ClearParty } from '../queries/clear-parties.ts'

export interface RevealInput {
  readonly disputeId: string
  readonly purpose: LookPurpose
}

/** A party with its names in clear; what was erased is absent. */
export interface RevealedParty {
  readonly party: Party
  readonly clear: ClearParty & { readonly personId?: string }
}

/** The parties in clear, for a mediator of the case. The look is recorded before the answer leaves. */
export const revealParties =
  ({ disputes, looks, seal }: Pick<Deps, 'disputes' | 'looks' | 'seal'>) =>
  async ({ scope, meta, input }: Ask<RevealInput>): Promise<readonly RevealedParty[]> => {
    const found = await disputes.load(scope, input.disputeId)
    const { state } = found
    if (!isMediator(state, meta.actor)) throw refuse('NOT_THE_MEDIATOR')
    await looks.record(meta, {
      type: 'AccessRecorded',
      at: meta.at.getTime(),
      by: meta.actor,
      purpose: input.purpose,
      disputeId: input.disputeId,
      partyIds: state.parties.map(({ id }) => id),
      visibleTo: visibleTo(state),
    })
    const clear = await partiesInClear({ seal }, found)
    return state.parties.map((party, index) => ({
      party,
      clear: { ...clear[index], ...(party.personId === undefined ? {} : { personId: party.personId }) },
    }))
  }
