import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import type { Import } from '../../domain/importing/import.ts'
import type { LeftRow } from '../../domain/importing/sort-row.ts'
import { isUntouched, undoEntry } from '../../domain/importing/undo-entry.ts'
import { isKnown, type Resident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { inBatches } from '../in-batches.ts'
import { finishErasure } from '../erase-resident.ts'
import { fenceNumber, memberClaim, tokenOf } from '../owners.ts'
import { undoHouseholds } from './households/undo-households.ts'
import { handAfter, takenBackAtOnce, type Progress, type Worker } from './progress.ts'
import { setBackPage } from './set-back.ts'
import { rowMeta, stepMeta } from './sort-rows.ts'

type Outcome = 'UNDONE' | 'KEPT' | 'NOTHING'

interface Entry {
  readonly row: number
  /** Whether a row so far on may still be in somebody's hand. */
  readonly mayCome: boolean
  /** Whether somebody may have taken the person into a household. */
  readonly isClaimed: boolean
  readonly id: string
  readonly resident: Resident | undefined
}

/** Whether somebody built on the record since: then it stays, as one that was corrected does. */
const isBuiltOn = async ({ households }: Deps, { id, isClaimed }: Entry): Promise<boolean> =>
  isClaimed && (await households.ofMember(id)).length > 0

/** One who was told to stop and sleeps must not enter the row when he wakes. */
const turnAway = async (deps: Deps, found: Versioned<Import>, { row, id, mayCome }: Entry): Promise<void> => {
  if (mayCome) await fenceNumber(deps)(id, [tokenOf(rowMeta(found, row, deps.clock()))])
}

const takeOff = async (deps: Deps, found: Versioned<Import>, { row, id }: Entry): Promise<void> => {
  const meta = stepMeta(found, row, { at: deps.clock(), step: 'undo' })
  const act = { by: found.state.openedBy, at: meta.at.getTime(), importId: found.id }
  await deps.residents.change({ scope: systemScope, id }, meta, (state) => undoEntry(state, act))
  await finishErasure(deps, id)
}

const takeBack = async (deps: Deps, found: Versioned<Import>, entry: Entry): Promise<Outcome> => {
  const { resident } = entry
  if (resident === undefined) {
    await turnAway(deps, found, entry)
    return 'NOTHING'
  }
  // Taken off by a work that was cut short.
  if (!isKnown(resident)) return resident.status === 'ERASED' ? 'UNDONE' : 'NOTHING'
  if (!isUntouched(resident, found.id) || (await isBuiltOn(deps, entry))) return 'KEPT'
  await takeOff(deps, found, entry)
  return 'UNDONE'
}

const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

const keptRow = ({ row, id }: Entry): LeftRow => ({
  row,
  outcome: 'KEPT',
  faults: [{ column: 0, reason: 'WORKED_ON_SINCE' }],
  residentId: id,
})

/** What stands behind rows of a page, looked up for all of them at once. */
const entriesOf = async (
  { residents, claims }: Deps,
  found: Versioned<Import>,
  { rows, inHandTo }: { readonly rows: readonly number[]; readonly inHandTo: number },
): Promise<readonly Entry[]> => {
  const { loadedTo = 0 } = found.state
  const ids = rows.map((row) => residents.idFor(rowMeta(found, row, new Date(0))))
  const states = new Map((await residents.lookMany(systemScope, ids)).map((one) => [one.id, one.state]))
  const claimed = await claims.standing(ids.map(memberClaim))
  return rows.map((row, index) => {
    const id = ids[index] ?? ''
    const mayCome = row > loadedTo && row <= inHandTo
    return { row, id, mayCome, isClaimed: claimed.has(memberClaim(id)), resident: states.get(id) }
  })
}

/** Rows of a page: taken back several at once, and what each came to. */
const takePageBack = async (deps: Deps, found: Versioned<Import>, entries: readonly Entry[]) => {
  const outcomes = await inBatches(entries, (entry) => takeBack(deps, found, entry))
  const kept = entries.filter((_entry, index) => outcomes[index] === 'KEPT').map(keptRow)
  return { undone: outcomes.filter((one) => one === 'UNDONE').length, kept }
}

const undoPeople =
  (deps: Deps, worker: Worker) =>
  async (found: Versioned<Import>, progress: Progress): Promise<void> => {
    const { isStopping } = worker
    const { lastRow = 0, loadedTo = 0 } = found.state
    const inHandTo = handAfter(loadedTo, worker).to
    let { rowsDone, undone, kept, restored = 0 } = found.state
    while (rowsDone < lastRow) {
      if (isStopping() || !(await progress.isOurs())) return
      const to = Math.min(rowsDone + takenBackAtOnce(worker), lastRow)
      const entries = await entriesOf(deps, found, { rows: upTo(rowsDone + 1, to), inHandTo })
      const done = await takePageBack(deps, found, entries)
      if (done.kept.length > 0) await deps.leftRows.add(found.id, done.kept)
      const range = { from: rowsDone + 1, to }
      const back = await setBackPage(deps, found, { range, loadedTo, inHandTo })
      rowsDone = to
      undone += done.undone
      restored += back.filter(({ outcome }) => outcome === 'RESTORED').length
      kept += done.kept.length + back.filter(({ outcome }) => outcome === 'KEPT').length
      await progress.advance({ rowsDone, undone, kept, restored })
    }
    await progress.commit((act) => [{ type: 'UndoneThrough', ...act, undone, kept, restored }])
  }

/**
 * Takes off the register whom the import entered, after their households, and sets back what it corrected. What somebody
 * has worked on since stays, and is shown.
 */
export const undoImport =
  (deps: Deps, worker: Worker) =>
  async (found: Versioned<Import>, progress: Progress): Promise<void> => {
    if (await undoHouseholds(deps, found, { worker, progress }))
      await undoPeople(deps, worker)(found, progress)
  }
