import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import type { Import } from '../../domain/importing/import.ts'
import type { LeftRow } from '../../domain/importing/sort-row.ts'
import { isUntouched, undoEntry } from '../../domain/importing/undo-entry.ts'
import { isKnown, type Resident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { finishErasure } from '../erase-resident.ts'
import { numberHolders, tokenOf } from '../owners.ts'
import type { Progress } from './progress.ts'
import { rowMeta } from './sort-rows.ts'

const pageSize = 200
const atOnce = 20
/** Rows that whoever loaded may have had in hand when he was told to stop: twice as many as a page. */
const inHand = 400

type Outcome = 'UNDONE' | 'KEPT' | 'NOTHING'

interface Entry {
  readonly row: number
  readonly id: string
  readonly resident: Resident | undefined
}

/** Whether somebody built on the record since: then it stays, as one that was corrected does. */
const isBuiltOn = async ({ households }: Deps, id: string): Promise<boolean> =>
  (await households.ofMember(id)).length > 0

/** One who was told to stop and sleeps must not enter the row when he wakes. */
const turnAway = async (deps: Deps, found: Versioned<Import>, { row, id }: Entry): Promise<void> => {
  const { loadedTo = 0 } = found.state
  if (row <= loadedTo || row > loadedTo + inHand) return
  await numberHolders(deps).fence(id, [tokenOf(rowMeta(found, row, deps.clock()))])
}

const takeOff = async (deps: Deps, found: Versioned<Import>, { row, id }: Entry): Promise<void> => {
  const own = rowMeta(found, row, deps.clock())
  const commandId = `${own.commandId}/undo`
  const act = { by: found.state.openedBy, at: own.at.getTime(), importId: found.id }
  const meta = { ...own, commandId, requestHash: commandId }
  await deps.residents.change({ scope: systemScope, id }, meta, (state) => undoEntry(state, act))
  await finishErasure(deps, id)
}

const takeBack = async (deps: Deps, found: Versioned<Import>, entry: Entry): Promise<Outcome> => {
  const { id, resident } = entry
  if (resident === undefined) {
    await turnAway(deps, found, entry)
    return 'NOTHING'
  }
  // Taken off by a work that was cut short.
  if (!isKnown(resident)) return resident.status === 'ERASED' ? 'UNDONE' : 'NOTHING'
  if (!isUntouched(resident, found.id) || (await isBuiltOn(deps, id))) return 'KEPT'
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

/** Rows of a page: taken back several at once, and what each came to. */
const takePageBack = async (deps: Deps, found: Versioned<Import>, rows: readonly number[]) => {
  const ids = new Map(rows.map((row) => [deps.residents.idFor(rowMeta(found, row, new Date(0))), row]))
  const states = new Map(
    (await deps.residents.lookMany(systemScope, [...ids.keys()])).map((one) => [one.id, one.state]),
  )
  const entries = [...ids].map(([id, row]): Entry => ({ row, id, resident: states.get(id) }))
  const outcomes: Outcome[] = []
  for (let start = 0; start < entries.length; start += atOnce) {
    const some = entries.slice(start, start + atOnce).map((entry) => takeBack(deps, found, entry))
    outcomes.push(...(await Promise.all(some)))
  }
  const kept = entries.filter((_entry, index) => outcomes[index] === 'KEPT').map(keptRow)
  return { undone: outcomes.filter((one) => one === 'UNDONE').length, kept }
}

/** Takes off the register whom the import entered. A record that somebody has worked on since stays, and is shown. */
export const undoImport =
  (deps: Deps, isStopping: () => boolean) =>
  async (found: Versioned<Import>, progress: Progress): Promise<void> => {
    const { lastRow = 0 } = found.state
    let { rowsDone, undone, kept } = found.state
    while (rowsDone < lastRow) {
      if (isStopping() || !(await progress.isOurs())) return
      const to = Math.min(rowsDone + pageSize, lastRow)
      const done = await takePageBack(deps, found, upTo(rowsDone + 1, to))
      if (done.kept.length > 0) await deps.leftRows.add(found.id, done.kept)
      rowsDone = to
      undone += done.undone
      kept += done.kept.length
      await progress.advance({ rowsDone, undone, kept })
    }
    await progress.commit((act) => [{ type: 'UndoneThrough', ...act, undone, kept }])
  }
