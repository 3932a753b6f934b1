import { eachOnItsOwn, isRefusal, systemScope, type Meta, type Receipt } from '@fengqiao/domain-kit'
import { actOf, ownStep, type Act } from '../../domain/act.ts'
import { hasTaken, settle } from '../../domain/merging/merge.ts'
import { swapBack } from '../../domain/merging/swap-members.ts'
import { comeBack, stay, turnBack } from '../../domain/merging/unmerge.ts'
import type { MergedResident, Resident } from '../../domain/resident.ts'
import type { ResidentEvent } from '../../domain/resident-events.ts'
import type { Deps } from '../../ports.ts'
import { housedOf, settleGrids } from '../homes.ts'
import { fenceNumber, memberClaim, memberHolders, tokenOf } from '../owners.ts'
import { takeClaim } from '../take-claim.ts'
import { stateOf } from './steps.ts'

type Needs = Pick<Deps, 'residents' | 'households' | 'buildings' | 'claims' | 'clock'>

const batch = 100

/** A merge on its way: the record, and what it says of itself. */
interface UnderWay {
  readonly id: string
  readonly state: MergedResident
  readonly token: string
}

const metaOf = ({ clock }: Needs, { token }: UnderWay, step: string): Meta =>
  ownStep(`${token}/${step}`, clock())

type Rule = (state: Resident, act: Act) => readonly ResidentEvent[]

const commit = async (deps: Needs, merge: UnderWay, [step, rule]: readonly [string, Rule]): Promise<void> => {
  const meta = metaOf(deps, merge, step)
  await deps.residents.change({ scope: systemScope, id: merge.id }, meta, (state) => rule(state, actOf(meta)))
}

/** Puts the record back into its household, as far as that still stands, and then on the lists. */
const goBack = async (deps: Needs, merge: UnderWay): Promise<void> => {
  const { id, state, token } = merge
  const { householdId } = state
  if (householdId !== undefined) {
    const take = takeClaim({ claims: deps.claims, owners: memberHolders(deps) })
    await take({ value: memberClaim(id), owner: householdId, tokens: [token] })
    const meta = metaOf(deps, merge, 'household-back')
    const facts = { ...actOf(meta), token: state.token }
    await deps.households.change({ scope: systemScope, id: householdId }, meta, (household) =>
      swapBack(household, facts),
    )
  }
  await commit(deps, merge, ['returned', comeBack])
  const back = await deps.residents.lookMany(systemScope, [id])
  await settleGrids(deps, metaOf(deps, merge, 'settled-back'), housedOf(back))
}

/** Whether the other has it; asked again once a command that only sleeps is turned away. */
const isTaken = async (deps: Needs, { state, token }: UnderWay, ends: boolean): Promise<boolean> => {
  const taken = async () => hasTaken(await stateOf(deps, state.into), state.token)
  if ((await taken()) === ends) return ends
  await fenceNumber(deps)(state.into, [token])
  return taken()
}

const bringToItsEnd = async (deps: Needs, merge: UnderWay): Promise<void> => {
  if (merge.state.phase === 'ASIDE') {
    if (await isTaken(deps, merge, true)) return commit(deps, merge, ['settled', settle])
    await commit(deps, merge, ['turned', turnBack])
    return goBack(deps, merge)
  }
  if (await isTaken(deps, merge, false)) return commit(deps, merge, ['stayed', stay])
  return goBack(deps, merge)
}

const underWay = (id: string, state: Resident | undefined): UnderWay | undefined =>
  state?.status === 'MERGED' && state.phase !== 'SETTLED'
    ? { id, state, token: state.returnToken ?? state.token }
    : undefined

/**
 * Brings the merge of one record, or its undoing, to its end: what the other record says decides which. Done again, or
 * by several at once, it does no harm.
 */
const settleMerge = async (deps: Needs, id: string, token: string): Promise<void> => {
  const found = underWay(id, await stateOf(deps, id))
  if (found?.token === token) await bringToItsEnd(deps, found)
}

interface Merging {
  readonly meta: Meta
  readonly input: { readonly residentId: string; readonly otherId: string }
}

/**
 * For the command of a merge: whatever became of it, nothing is left half-way. Where somebody could not be asked, its
 * sender goes on from there when he sends it again, and otherwise `finishMerges` does.
 */
export const settling = async (
  deps: Needs,
  { meta, input: { residentId, otherId } }: Merging,
  work: () => Promise<Receipt>,
): Promise<Receipt> => {
  const settled = async () => {
    await settleMerge(deps, otherId, tokenOf(meta))
    await settleGrids(deps, meta, housedOf(await deps.residents.lookMany(systemScope, [residentId])))
  }
  const receipt = await work().catch(async (error: unknown) => {
    if (isRefusal(error)) await settled()
    throw error
  })
  await settled()
  return receipt
}

/** Brings merges to their end that a process died over; one that fails keeps no other waiting. Answers how many. */
export const finishMerges = (deps: Needs) => async (): Promise<number> => {
  const due = await deps.residents.due(deps.clock(), batch)
  const begun = due.flatMap(({ id, state }) => underWay(id, state) ?? [])
  await eachOnItsOwn(begun, (merge) => bringToItsEnd(deps, merge))
  return begun.length
}
