import { someAtOnce, systemScope, type DomainError, type Versioned } from '@fengqiao/domain-kit'
import type { Layout, SheetRow } from '../../domain/importing/columns.ts'
import type { Import } from '../../domain/importing/import.ts'
import type { Counts } from '../../domain/importing/import-events.ts'
import type { RowRange } from '../../domain/importing/left-rows.ts'
import { countRows, noRows, type LeftRow } from '../../domain/importing/sort-row.ts'
import type { Deps, RowOutcome } from '../../ports.ts'
import { inBatches } from '../in-batches.ts'
import { enterPeople } from '../register-residents.ts'
import { loadHouseholds } from './households/load-households.ts'
import { householdReader, namesHouseholds, staged } from './households/stage-rows.ts'
import { pagesAtOnce, type Progress, type Worker } from './progress.ts'
import { sheetOf, sortingOf } from './read-import.ts'
import { pagesOf, rangeOf } from './sheet-pages.ts'
import { rowMeta, rowSorter, type SortedRow, type Sorting } from './sort-rows.ts'
import { takingDifferences } from './take-differences.ts'

interface Loading {
  readonly progress: Progress
  readonly worker: Worker
}

const reasonOf = ({ reason, details }: DomainError): string => details.violations?.[0]?.reason ?? reason

/** A row that was new when it was sorted and refused when it was entered: somebody came between. */
const afterEntering = (sorted: SortedRow, outcome: RowOutcome | undefined): SortedRow => {
  if (outcome === undefined || !('refused' in outcome)) return sorted
  const faults = [{ field: 'ID_NUMBER', column: 0, reason: reasonOf(outcome.refused) } as const]
  return { row: sorted.row, fate: 'REFUSED', left: { row: sorted.row, outcome: 'REFUSED', faults } }
}

/** Enters the new rows of a page, each under a command of its own: done again it is the same. */
const entering = (deps: Deps, found: Versioned<Import>) => {
  return async (sorted: readonly SortedRow[]): Promise<readonly SortedRow[]> => {
    const at = deps.clock()
    const rows = sorted.flatMap(({ row, fate, input }) =>
      fate === 'NEW' && input ? [{ row, meta: rowMeta(found, row, at), input }] : [],
    )
    if (rows.length === 0) return sorted
    const page = rowMeta(found, rows[0]?.row ?? 0, at)
    const outcomes = await enterPeople(deps, page, { scope: systemScope, rows })
    const byRow = new Map(rows.map(({ row }, index) => [row, outcomes[index]]))
    return sorted.map((one) => afterEntering(one, byRow.get(one.row)))
  }
}

const leftIn = (sorted: readonly SortedRow[]): readonly LeftRow[] => sorted.flatMap(({ left }) => left ?? [])

/** Takes what was shown of the rows of a page and chosen, several at once. */
const correcting = (deps: Deps, found: Versioned<Import>) => {
  const take = takingDifferences(deps, found)
  return async (sorted: readonly SortedRow[], range: RowRange): Promise<readonly SortedRow[]> => {
    const shown = new Map((await deps.leftRows.within(found.id, range)).map((left) => [left.row, left]))
    return inBatches(sorted, (one) => take(one, shown.get(one.row)))
  }
}

/** The rows beyond those that are done with already. */
const beyond = (sorted: readonly SortedRow[], done: number): readonly SortedRow[] =>
  sorted.filter(({ row }) => row > done)

const lastRowDone = ({ rowsDone }: Import, { headerRow }: Layout): number =>
  rowsDone > 0 ? rowsDone : headerRow

const countedBefore = ({ rowsDone, loaded }: Import): Counts => (rowsDone > 0 ? (loaded ?? noRows) : noRows)

/** What the rows of a page say of households, with whom they came to be about. */
const staging = (deps: Deps, sorting: Sorting) => {
  const read = householdReader(sorting)
  return (page: readonly SheetRow[]) => {
    const said = read(page)
    return async (sorted: readonly SortedRow[], done: readonly SortedRow[], range: RowRange) => {
      const fates = new Map(done.map(({ row, fate }) => [row, fate]))
      const rows = sorted.map((one) => ({ ...one, fate: fates.get(one.row) ?? one.fate }))
      await deps.sheetMembers.replace(sorting.id, range, await staged(deps, sorting, { read: said, rows }))
    }
  }
}

/**
 * Sorts a page, corrects and enters what stands in its rows beyond those done with, and answers what became of each. What
 * a page leaves to the next, such as a number met before, is read when its work begins.
 */
const workingOn = (deps: Deps, found: Versioned<Import>, sorting: Sorting) => {
  const [sort, stage] = [rowSorter(deps, sorting), staging(deps, sorting)]
  const [correct, enter] = [correcting(deps, found), entering(deps, found)]
  let after = lastRowDone(found.state, sorting.layout)
  return async (page: readonly SheetRow[]) => {
    const range = rangeOf(page, after)
    after = Math.max(after, range.to)
    const [sorted, keep] = [sort(page), stage(page)]
    const left = beyond(await sorted, found.state.rowsDone)
    const done = left.length === 0 ? left : await enter(await correct(left, range))
    return { range, done, keep: () => keep(left, done, range) }
  }
}

/** Enters the people of a sheet; answers what they came to, and nothing where somebody else has the import now. */
const loadRows = async (
  deps: Deps,
  found: Versioned<Import>,
  { sorting, progress, worker: { isStopping, pageSize } }: Loading & { readonly sorting: Sorting },
): Promise<Counts | undefined> => {
  const pages = pagesOf(await sheetOf(deps, found), { layout: sorting.layout, pageSize })
  let counts = countedBefore(found.state)
  for await (const { range, done, keep } of someAtOnce(pages, pagesAtOnce, workingOn(deps, found, sorting))) {
    // Whoever slept until he was told to stop says nothing more of the page.
    if (isStopping() || !(await progress.isOurs())) return undefined
    if (done.length === 0) continue
    await deps.leftRows.replace(found.id, range, leftIn(done))
    await keep()
    counts = countRows(
      counts,
      done.map(({ fate }) => fate),
    )
    await progress.advance({ rowsDone: range.to, counts })
  }
  return counts
}

/** The people, unless they are entered already and the households are under way. */
const loadPeople = async (
  deps: Deps,
  found: Versioned<Import>,
  { layout, ...loading }: Loading & { readonly layout: Layout },
): Promise<Counts | undefined> => {
  if (found.state.groupsDone !== undefined) return found.state.loaded ?? noRows
  const sorting = await sortingOf(deps, found, layout)
  const loaded = await loadRows(deps, found, { sorting, ...loading })
  if (loaded && namesHouseholds(layout)) await loading.progress.advance({ counts: loaded, groupsDone: '' })
  return loaded
}

/**
 * Enters a sheet some pages at a time and goes on after its last page that was done: what was entered beyond it is
 * entered again under the same commands, so nobody is there twice. Whoever is on the register already stays as he is,
 * unless what was shown of him was chosen to be taken. The households follow, once everybody is there.
 */
export const loadImport =
  (deps: Deps, worker: Worker) =>
  async (found: Versioned<Import>, progress: Progress): Promise<void> => {
    const { layout } = found.state
    if (layout === undefined) throw new Error('an import is read before it is loaded')
    const loaded = await loadPeople(deps, found, { layout, progress, worker })
    if (loaded === undefined) return
    if (!namesHouseholds(layout)) return progress.commit((act) => [{ type: 'LoadedThrough', ...act, loaded }])
    const households = await loadHouseholds(deps, found, { worker, progress })
    if (households === undefined) return
    await progress.commit((act) => [{ type: 'LoadedThrough', ...act, loaded, households }])
  }
