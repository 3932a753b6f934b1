import { DomainError, isRefusal, someAtOnce, systemScope, type Versioned } from '@fengqiao/domain-kit'
import type { Import } from '../../../domain/importing/import.ts'
import {
  countHouseholds,
  noHouseholds,
  type HouseholdCounts,
} from '../../../domain/importing/households/counts.ts'
import type { HouseholdPlan } from '../../../domain/importing/households/plan.ts'
import { everyRow } from '../../../domain/importing/left-rows.ts'
import { faultAt, type SheetMember } from '../../../domain/importing/households/sheet-member.ts'
import type { LeftRow } from '../../../domain/importing/sort-row.ts'
import { join } from '../../../domain/keep-household.ts'
import type { Deps, RowOutcome } from '../../../ports.ts'
import { inBatches } from '../../in-batches.ts'
import { memberClaim, tokenOf } from '../../owners.ts'
import { pagesAtOnce, type Progress, type Worker } from '../progress.ts'
import { draftOf, freeAmong, makeHouseholds, secured, type Draft } from './make-households.ts'
import { lastOf, planPage, type Groups, type PlannedPage } from './plan-page.ts'
import { settleHouseholds } from './settle-households.ts'

/** Puts people into a household that was there before. */
const enlarge = async (
  deps: Deps,
  importId: string,
  { draft: { id, meta, plan }, taken }: { readonly draft: Draft; readonly taken: ReadonlySet<string> },
): Promise<RowOutcome> => {
  const act = { by: meta.actor, at: meta.at.getTime(), importId, token: tokenOf(meta) }
  const members = freeAmong(plan.members, taken)
  try {
    const receipt = await deps.households.change({ scope: systemScope, id }, meta, (household) =>
      members.flatMap((member) => join(household, { ...act, ...member })),
    )
    return { receipt }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { refused: error }
  }
}

/** What a household came to where somebody was quicker: what was planned holds for the others. */
const afterWork = (
  { plan }: Draft,
  {
    came,
    rows,
    found,
  }: { readonly came: Came; readonly rows: readonly SheetMember[]; readonly found: Versioned<Import> },
): HouseholdPlan => {
  const { layout } = found.state
  const rowFor = (one: SheetMember, reason: string): LeftRow => ({
    ...{ row: one.row, outcome: 'NOT_PUT', faults: layout ? [faultAt(layout, 'RELATION', reason)] : [] },
    ...(one.residentId === undefined ? {} : { residentId: one.residentId }),
  })
  const { taken, outcome } = came
  if (outcome && 'refused' in outcome) {
    const left = plan.head ? [rowFor(plan.head, outcome.refused.reason)] : []
    return { ...plan, fate: 'REFUSED', left, leftOut: 0 }
  }
  const gone = plan.members.filter(({ residentId }) => taken.has(memberClaim(residentId)))
  const ids = new Set(gone.map(({ residentId }) => residentId))
  const late = rows.filter(({ residentId = '' }) => ids.has(residentId))
  const left = [...plan.left, ...late.map((one) => rowFor(one, 'IN_A_HOUSEHOLD'))]
  return { ...plan, left, leftOut: plan.leftOut + late.length }
}

interface Came {
  /** Claims that others hold by now. */
  readonly taken: ReadonlySet<string>
  readonly outcome: RowOutcome | undefined
}

const isHeadTaken = ({ plan: { head, fate } }: Draft, taken: ReadonlySet<string>): boolean =>
  fate === 'MADE' && taken.has(memberClaim(head?.residentId ?? ''))

const refusedAsTaken: RowOutcome = { refused: new DomainError('not-allowed-now', 'IN_A_HOUSEHOLD') }

/** Makes and enlarges the households of these plans, and answers what each came to. */
const commit = async (
  deps: Deps,
  importId: string,
  { drafts, records }: Pick<PlannedPage, 'records'> & { readonly drafts: readonly Draft[] },
): Promise<ReadonlyMap<HouseholdPlan, Came>> => {
  const taken = await secured(deps, drafts)
  const making = drafts.filter(({ plan: { fate } }) => fate === 'MADE')
  // One that is there already was made before the work was cut short.
  const fresh = making.filter((one) => one.plan.householdId === undefined && !isHeadTaken(one, taken))
  const made = await makeHouseholds(deps, importId, { drafts: fresh, taken, records })
  await settleHouseholds(deps, making, { made, records })
  const joining = drafts.filter(({ plan: { fate, members } }) => fate === 'JOINED' && members.length > 0)
  const enlarged = await inBatches(
    joining,
    async (draft) => [draft, await enlarge(deps, importId, { draft, taken })] as const,
  )
  const outcomes = new Map<Draft, RowOutcome>([...made, ...enlarged])
  return new Map(
    drafts.map((one) => {
      const outcome = isHeadTaken(one, taken) ? refusedAsTaken : outcomes.get(one)
      return [one.plan, { taken, outcome }]
    }),
  )
}

/** Makes and enlarges the households of a page, and answers what became of each. */
const workOn = async (
  deps: Deps,
  found: Versioned<Import>,
  groups: Groups,
): Promise<readonly HouseholdPlan[]> => {
  const { plans, records } = await planPage(deps, found, { groups, isLoaded: true })
  const at = deps.clock()
  const isWork = ({ fate }: HouseholdPlan): boolean => fate === 'MADE' || fate === 'JOINED'
  const drafts = plans.filter(isWork).map((plan) => draftOf(deps, { found, at }, plan))
  const cameOf = await commit(deps, found.id, { drafts, records })
  const byPlan = new Map(drafts.map((draft) => [draft.plan, draft]))
  return plans.map((plan, index) => {
    const [draft, came, rows = []] = [byPlan.get(plan), cameOf.get(plan), groups[index]]
    return draft && came ? afterWork(draft, { came, rows, found }) : plan
  })
}

const leftIn = (plans: readonly HouseholdPlan[]): readonly LeftRow[] => plans.flatMap(({ left }) => left)

/** What was counted before; a load that only begins has shown nothing yet. */
const begun = async ({ householdRows }: Deps, { id, state }: Versioned<Import>): Promise<HouseholdCounts> => {
  if (state.groupsDone !== '') return state.loadedHouseholds ?? noHouseholds
  await householdRows.replace(id, everyRow, [])
  return noHouseholds
}

/**
 * Makes the households of a sheet whose people are entered, some pages at a time, and goes on after the last one that was done.
 * Answers what they came to; nothing where somebody else has the import now.
 */
export const loadHouseholds = async (
  deps: Deps,
  found: Versioned<Import>,
  { worker, progress }: { readonly worker: Worker; readonly progress: Progress },
): Promise<HouseholdCounts | undefined> => {
  const isOurs = async (): Promise<boolean> => !worker.isStopping() && progress.isOurs()
  const work = async (groups: Groups) => ({ groups, done: await workOn(deps, found, groups) })
  let counts = await begun(deps, found)
  const pages = deps.sheetMembers.groups(found.id, found.state.groupsDone ?? '', worker.pageSize)
  for await (const { groups, done } of someAtOnce(pages, pagesAtOnce, work)) {
    if (!(await isOurs())) return undefined
    await deps.householdRows.add(found.id, leftIn(done))
    counts = countHouseholds(counts, done)
    await progress.advance({ groupsDone: lastOf(groups), households: counts })
  }
  return (await isOurs()) ? counts : undefined
}
