import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import type { Household } from '../../../domain/household.ts'
import type { Import } from '../../../domain/importing/import.ts'
import { nothingUndone, type HouseholdsUndone } from '../../../domain/importing/households/counts.ts'
import type { SheetMember } from '../../../domain/importing/households/sheet-member.ts'
import {
  isOnlyOf,
  takeHouseholdBack,
  takeMembersBack,
} from '../../../domain/importing/households/take-back.ts'
import type { LeftRow } from '../../../domain/importing/sort-row.ts'
import { fenceMembership } from '../../../domain/keep-household.ts'
import type { Deps } from '../../../ports.ts'
import { inBatches } from '../../in-batches.ts'
import { householdsOf, memberHolders, tokenOf } from '../../owners.ts'
import { pagesInHand, takenBackAtOnce, type Progress, type Worker } from '../progress.ts'
import { groupOf, householdMeta, lastOf, ownIdOf, type Groups } from './plan-page.ts'

type Rows = readonly SheetMember[]

const idsOf = (rows: Rows): readonly string[] => rows.flatMap(({ residentId }) => residentId ?? [])

/** One who was told to stop and sleeps must make or enlarge nothing when he wakes. */
const turnAway = async (
  deps: Deps,
  found: Versioned<Import>,
  { rows, households }: { readonly rows: Rows; readonly households: readonly Versioned<Household>[] },
): Promise<void> => {
  const [open, joining] = (['open', 'join'] as const).map((step) =>
    householdMeta(found, groupOf(rows), { at: deps.clock(), step }),
  )
  if (!open || !joining) return
  await memberHolders(deps).fence(ownIdOf(deps, found, groupOf(rows)), [tokenOf(open)])
  const facts = { by: joining.actor, at: joining.at.getTime(), tokens: [tokenOf(joining)] }
  const fencing = { ...joining, commandId: `${joining.commandId}/fence` }
  const ids = new Set(idsOf(rows))
  for (const { id, state } of households)
    if (state.status === 'OPEN' && ids.has(state.headId))
      await deps.households.change({ scope: systemScope, id }, fencing, (one) => fenceMembership(one, facts))
}

interface Undoing {
  readonly rows: Rows
  readonly own: Versioned<Household> | undefined
  /** Others that the import may have put somebody of these rows into. */
  readonly others: readonly Versioned<Household>[]
}

const isOfImport = (importId: string, { state }: Versioned<Household>): boolean =>
  state.status !== 'VOID' &&
  [...state.members, ...(state.takenBack ?? [])].some((one) => one.importId === importId)

/** Only the undoing ends a household and leaves it the import's own. */
const isTakenBack = (one: Versioned<Household> | undefined, importId: string): boolean =>
  one?.state.status === 'ENDED' && isOnlyOf(one.state, importId)

const takeBack = async (
  deps: Deps,
  found: Versioned<Import>,
  { rows, own, others }: Undoing,
): Promise<void> => {
  const meta = householdMeta(found, groupOf(rows), { at: deps.clock(), step: 'undo' })
  const facts = { by: meta.actor, at: meta.at.getTime(), importId: found.id }
  if (own && isOnlyOf(own.state, found.id)) {
    await deps.households.change({ scope: systemScope, id: own.id }, meta, (one) =>
      takeHouseholdBack(one, facts),
    )
    // Somebody may have joined it a moment ago: then it stays, and its words with it.
    const after = await deps.households.look(systemScope, own.id)
    if (isTakenBack(after, found.id)) await deps.seal.erase(own.id)
  }
  for (const { id } of others)
    await deps.households.change({ scope: systemScope, id }, meta, (one) => takeMembersBack(one, facts))
}

const keptRow = (rows: Rows): readonly LeftRow[] =>
  rows
    .filter(({ relation }) => relation === 'HEAD')
    .map(({ row, residentId }) => ({
      ...{ row, outcome: 'KEPT', faults: [{ column: 0, reason: 'WORKED_ON_SINCE' }] },
      ...(residentId === undefined ? {} : { residentId }),
    }))

/** What came of it is read from the households themselves, so that it is the same when this is done again. */
const outcomeOf = ({ rows, own, others }: Undoing, importId: string) => {
  const ids = new Set(idsOf(rows))
  const left = others.flatMap(({ state }) => (state.status === 'VOID' ? [] : (state.takenBack ?? [])))
  const members = left.filter((one) => one.importId === importId && ids.has(one.residentId)).length
  const isLive = own !== undefined && own.state.status !== 'VOID'
  const isGone = isTakenBack(own, importId)
  return { members, households: isGone ? 1 : 0, kept: isLive && !isGone ? keptRow(rows) : [] }
}

/** The households of a page as they stand, the one of each group among them. */
const undoingsOf = async (
  deps: Deps,
  found: Versioned<Import>,
  groups: Groups,
): Promise<readonly Undoing[]> => {
  const ownIds = groups.map((rows) => ownIdOf(deps, found, groupOf(rows)))
  const own = new Map((await deps.households.lookMany(systemScope, ownIds)).map((one) => [one.id, one]))
  const claimed = await householdsOf(deps, groups.flatMap(idsOf))
  const byPerson = new Map<string, Versioned<Household>>()
  for (const one of claimed) {
    if (one.state.status === 'VOID' || !isOfImport(found.id, one)) continue
    for (const id of [...one.state.memberIds, ...(one.state.formerIds ?? [])]) byPerson.set(id, one)
  }
  return groups.map((rows, index) => {
    const ownId = ownIds[index] ?? ''
    const others = new Set(idsOf(rows).flatMap((id) => byPerson.get(id) ?? []))
    return { rows, own: own.get(ownId), others: [...others].filter(({ id }) => id !== ownId) }
  })
}

const undoPage = async (deps: Deps, found: Versioned<Import>, groups: Groups) => {
  const before = await undoingsOf(deps, found, groups)
  await inBatches(before, (one) => takeBack(deps, found, one))
  return (await undoingsOf(deps, found, groups)).map((one) => outcomeOf(one, found.id))
}

/** Turns away who may have pages beyond the last one that was done in hand: the first few groups of them. */
const fencing = (
  deps: Deps,
  found: Versioned<Import>,
  { loadedTo, pageSize }: { readonly loadedTo: string; readonly pageSize: number },
) => {
  let inHand = pagesInHand * pageSize
  return async (groups: Groups): Promise<void> => {
    const beyond = groups.filter((rows) => groupOf(rows) > loadedTo).slice(0, inHand)
    if (beyond.length === 0) return
    inHand -= beyond.length
    const households = await householdsOf(deps, beyond.flatMap(idsOf))
    for (const rows of beyond) await turnAway(deps, found, { rows, households })
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

const withPage = (
  counts: HouseholdsUndone,
  done: readonly ReturnType<typeof outcomeOf>[],
): HouseholdsUndone => ({
  households: counts.households + sum(done.map(({ households }) => households)),
  members: counts.members + sum(done.map(({ members }) => members)),
  kept: counts.kept + sum(done.map(({ kept }) => kept.length)),
})

/**
 * Takes back the households that an import made and whom it put into others, before the people themselves. What
 * somebody has worked on since stays, and is shown. Answers whether it came to the end, and nobody else has the import.
 */
export const undoHouseholds = async (
  deps: Deps,
  found: Versioned<Import>,
  { worker, progress }: { readonly worker: Worker; readonly progress: Progress },
): Promise<boolean> => {
  const { groupsLoadedTo, ...begun } = found.state
  if (groupsLoadedTo === undefined) return true
  const { isStopping, pageSize } = worker
  const fence = fencing(deps, found, { loadedTo: groupsLoadedTo, pageSize })
  const isOurs = async (): Promise<boolean> => !isStopping() && progress.isOurs()
  let counts = begun.householdsUndone ?? nothingUndone
  const together = takenBackAtOnce(worker)
  for await (const groups of deps.sheetMembers.groups(found.id, begun.groupsDone ?? '', together)) {
    if (!(await isOurs())) return false
    await fence(groups)
    const done = await undoPage(deps, found, groups)
    await deps.householdRows.add(
      found.id,
      done.flatMap(({ kept }) => kept),
    )
    counts = withPage(counts, done)
    await progress.advance({ groupsDone: lastOf(groups), householdsUndone: counts })
  }
  return isOurs()
}
