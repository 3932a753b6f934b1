import {
  notFound,
  systemScope,
  type Ask,
  type Command,
  type Receipt,
  type Sealed,
} from '@fengqiao/domain-kit'
import { actOf } from '../../domain/act.ts'
import type { CareEnding, CareEntry, Consent } from '../../domain/caring/care.ts'
import { endCare as end, enterCare as enter, renewCare as renew } from '../../domain/caring/keep-care.ts'
import type { CarePurpose } from '../../domain/caring/purposes.ts'
import { demandKnown } from '../../domain/keep-resident.ts'
import { refuse } from '../../domain/refusals.ts'
import { recordIds } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'

type Needs = Pick<Deps, 'residents' | 'care' | 'seal'>

/** The service in clear; the command that decides has to know it. Nobody knows it of one who was erased. */
const purposeOf = async (
  { seal }: Pick<Needs, 'seal'>,
  { residentId, purpose }: CareEntry,
): Promise<CarePurpose> => {
  const [clear] = await seal.open(residentId, [purpose])
  if (clear === undefined) throw refuse('SUBJECT_ERASED')
  return clear as CarePurpose
}

/** More services than these nobody is offered at once. */
const most = 100

/** What the records of one person are offered. */
const runningOf = async (deps: Needs, ids: readonly string[]): Promise<readonly CarePurpose[]> => {
  const { items } = await deps.care.ofResidents(ids, { limit: most })
  const running = items.filter(({ state }) => state.open)
  return Promise.all(running.map(({ state }) => purposeOf(deps, state)))
}

export interface CareInput {
  readonly residentId: string
  readonly purpose: CarePurpose
  readonly reason: string
  readonly from: string
  readonly until: string
  readonly consent?: Consent
}

/** Offers a service to somebody of the caller's territory who lives here. */
const enterCare =
  (deps: Needs): Command<CareInput> =>
  async ({ scope, meta, input: { residentId, reason, ...input } }) => {
    const known = demandKnown((await deps.residents.load(scope, residentId)).state)
    if (known.status !== 'PRESENT') throw refuse('NOT_PRESENT')
    const { room: _room, ...place } = known.place
    return deps.care.create(meta, async () => {
      const running = await runningOf(deps, recordIds({ id: residentId, state: known }))
      const sealed = await deps.seal.seal(residentId, [reason, input.purpose])
      const [words, sealedPurpose] = sealed as readonly [Sealed, Sealed]
      const facts = { ...actOf(meta), ...input, residentId, place, reason: words, sealedPurpose }
      return enter(facts, running)
    })
  }

export interface RenewInput {
  readonly id: string
  readonly reason: string
  readonly until: string
  readonly consent?: Consent
}

/** Decides that a service goes on. */
const renewCare =
  (deps: Needs): Command<RenewInput> =>
  async ({ scope, meta, input: { id, reason, ...input } }) =>
    deps.care.change({ scope, id }, meta, async (entry) => {
      const purpose = await purposeOf(deps, entry)
      const [words] = await deps.seal.seal(entry.residentId, [reason])
      return renew(entry, { ...actOf(meta), ...input, purpose, reason: words as Sealed })
    })

/** Ends a service before its time. */
const endCare =
  ({ care }: Pick<Needs, 'care'>): Command<{ readonly id: string; readonly ending: CareEnding }> =>
  ({ scope, meta, input: { id, ending } }) =>
    care.change({ scope, id }, meta, (entry) => end(entry, { ...actOf(meta), ending }))

/** The caller ends a service of his own; a consent is withdrawn by that. */
const endMyCare =
  ({ residents, care }: Needs) =>
  async ({ caller, meta, input: { id } }: Ask<{ readonly id: string }>): Promise<Receipt> => {
    const own = await residents.byAccount(caller.id)
    const { state } = await care.load(systemScope, id)
    const ids = own ? recordIds(own) : []
    if (!ids.includes(state.residentId)) throw notFound()
    const ending = state.basis === 'CONSENT' ? 'CONSENT_WITHDRAWN' : 'OWN_WISH'
    return care.change({ scope: systemScope, id }, meta, (entry) => end(entry, { ...actOf(meta), ending }))
  }

/** Everything that is decided about care. */
export const careCommands = (deps: Needs) => ({
  enterCare: enterCare(deps),
  renewCare: renewCare(deps),
  endCare: endCare(deps),
  endMyCare: endMyCare(deps),
})
