import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import type { Household } from '../../domain/household.ts'
import type { Import } from '../../domain/importing/import.ts'
import type { LeftRow } from '../../domain/importing/sort-row.ts'
import { isUntouched, undoEntry } from '../../domain/importing/undo-entry.ts'
import { isKnown, type Resident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { inBatches } from '../in-batches.ts'
import { endErasures } from '../erase-resident.ts'
import { fenceNumber, householdsOf, tokenOf } from '../owners.ts'
import { undoHouseholds } from './households/undo-households.ts'
import { handAfter, takenBackAtOnce, type Progress, type Worker } from './progress.ts'
import { setBackPage } from './set-back.ts'
import { rowMeta, stepMeta } from './sort-rows.ts'

type Outcome = 'UNDONE' | 'KEPT' | 'NOTHING'

interface Entry {
  readonly row: number
  /** Whether a row so far on may still be in somebody's hand. */
  readonly mayCome: boolean
  /** Whether somebody took the person into a household: then the record stays, as one that was corrected does. */
  readonly isMember: boolean
  readonly id: string
  readonly resident: Resident | undefined
}

/** One who was told to stop and sleeps must not enter the row when he wakes. */
const turnAway = async (deps: Deps, found: Versioned<Import>, { row, id, mayCome }: Entry): Promise<void> => {
  if (mayCome) await fenceNumber(deps)(id, [tokenOf(rowMeta(found, row, deps.clock()))])
}

const takeOff = async (deps: Deps, found: Versioned<Import>, { row, id }: Entry): Promise<void> => {
  const meta = stepMeta(found, row, { at: deps.clock(), step: 'undo' })
  const act = { by: found.state.openedBy, at: meta.at.getTime(), importId: found.id }
  await deps.residents.change({ scope: systemScope, id }, meta, (state) => undoEntry(state, act))
}

const takeBack = async (deps: Deps, found: Versioned<Import>, entry: Entry): Promise<Outcome> => {
  const { resident } = entry
  if (resident === undefined) {
    await turnAway(deps, found, entry)
    return 'NOTHING'
  }
  // Taken off by a work that was cut short.
  if (!isKnown(resident)) return resident.status === 'ERASED' ? 'UNDONE' : 'NOTHING'
  if (!isUntouched(resident, found.id) || entry.isMember) return 'KEPT'
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

const memberIdsOf = ({ state }: Versioned<Household>): readonly string[] =>
  state.status === 'VOID' ? [] : state.memberIds

/** What stands behind rows of a page, looked up for all of them at once. */
const entriesOf = async (
  deps: Deps,
  found: Versioned<Import>,
  { rows, inHandTo }: { readonly rows: readonly number[]; readonly inHandTo: number },
): Promise<readonly Entry[]> => {
  const { loadedTo = 0 } = found.state
  const ids = rows.map((row) => deps.residents.idFor(rowMeta(found, row, new Date(0))))
  const states = new Map((await deps.residents.lookMany(systemScope, ids)).map((one) => [one.id, one.state]))
  const members = new Set((await householdsOf(deps, ids)).flatMap(memberIdsOf))
  return rows.map((row, index) => {
    const id = ids[index] ?? ''
    const mayCome = row > loadedTo && row <= inHandTo
    return { row, id, mayCome, isMember: members.has(id), resident: states.get(id) }
  })
}

/** Rows of a page: taken back several at once, and what each came to. */
const takePageBack = async (deps: Deps, found: Versioned<Import>, entries: readonly Entry[]) => {
  const outcomes = await inBatches(entries, (entry) => takeBack(deps, found, entry))
  const those = (outcome: Outcome) => entries.filter((_entry, index) => outcomes[index] === outcome)
  const undone = those('UNDONE').map(({ id }) => id)
  await endErasures(deps, undone)
  return { undone: undone.length, kept: those('KEPT').map(keptRow) }
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
