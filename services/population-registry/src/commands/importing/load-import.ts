import { systemScope, type DomainError, type Versioned } from '@fengqiao/domain-kit'
import type { Layout, SheetRow } from '../../domain/importing/columns.ts'
import type { Import } from '../../domain/importing/import.ts'
import type { Counts } from '../../domain/importing/import-events.ts'
import type { RowRange } from '../../domain/importing/left-rows.ts'
import { countRows, noRows, type LeftRow } from '../../domain/importing/sort-row.ts'
import type { Deps, RowOutcome } from '../../ports.ts'
import { enterPeople } from '../register-residents.ts'
import { loadHouseholds } from './households/load-households.ts'
import { householdReader, namesHouseholds, staged } from './households/stage-rows.ts'
import type { Progress, Worker } from './progress.ts'
import { sheetOf, sortingOf } from './read-import.ts'
import { pagesOf, rangeOf } from './sheet-pages.ts'
import { rowMeta, rowSorter, type SortedRow, type Sorting } from './sort-rows.ts'
import { takingDifferences } from './take-differences.ts'

const atOnce = 20

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
    const done: SortedRow[] = []
    for (let start = 0; start < sorted.length; start += atOnce) {
      const some = sorted.slice(start, start + atOnce)
      done.push(...(await Promise.all(some.map((one) => take(one, shown.get(one.row))))))
    }
    return done
  }
}

/** The rows beyond those that are done with already. */
const beyond = (sorted: readonly SortedRow[], done: number): readonly SortedRow[] =>
  sorted.filter(({ row }) => row > done)

/** What was counted before, and the last row that was done with. */
const begun = ({ rowsDone, loaded }: Import, { headerRow }: Layout): [Counts, number] =>
  rowsDone > 0 ? [loaded ?? noRows, rowsDone] : [noRows, headerRow]

/** Corrects and enters what stands in the rows of a page, and answers what became of each. */
const workingOn = (deps: Deps, found: Versioned<Import>) => {
  const [correct, enter] = [correcting(deps, found), entering(deps, found)]
  return async (sorted: readonly SortedRow[], range: RowRange) => enter(await correct(sorted, range))
}

/** What the rows of a page say of households, with whom they came to be about. */
const staging = (deps: Deps, sorting: Sorting) => {
  const read = householdReader(deps, sorting)
  return (page: readonly SheetRow[]) => {
    const said = read(page)
    return async (sorted: readonly SortedRow[], done: readonly SortedRow[], range: RowRange) => {
      const fates = new Map(done.map(({ row, fate }) => [row, fate]))
      const rows = sorted.map((one) => ({ ...one, fate: fates.get(one.row) ?? one.fate }))
      await deps.sheetMembers.replace(sorting.id, range, await staged(deps, sorting, { read: said, rows }))
    }
  }
}

/** Enters the people of a sheet; answers what they came to, and nothing where somebody else has the import now. */
const loadRows = async (
  deps: Deps,
  found: Versioned<Import>,
  { sorting, progress, worker: { isStopping, pageSize } }: Loading & { readonly sorting: Sorting },
): Promise<Counts | undefined> => {
  const { layout } = sorting
  const { rowsDone } = found.state
  const [sort, work, stage] = [rowSorter(deps, sorting), workingOn(deps, found), staging(deps, sorting)]
  let [counts, lastRow] = begun(found.state, layout)
  for await (const page of pagesOf(await sheetOf(deps, found), { layout, pageSize })) {
    if (isStopping() || !(await progress.isOurs())) return undefined
    const [sorted, keep] = [await sort(page), stage(page)]
    const left = beyond(sorted, rowsDone)
    if (left.length === 0) continue
    const range = rangeOf(page, lastRow)
    const done = await work(left, range)
    // Whoever slept until he was told to stop says nothing more of the page.
    if (!(await progress.isOurs())) return undefined
    await deps.leftRows.replace(found.id, range, leftIn(done))
    await keep(left, done, range)
    counts = countRows(
      counts,
      done.map(({ fate }) => fate),
    )
    lastRow = range.to
    await progress.advance({ rowsDone: lastRow, counts })
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
 * Enters a sheet page by page and goes on after its last page that was done: what was entered beyond it is entered
 * again under the same commands, so nobody is there twice. Whoever is on the register already stays as he is, unless
 * what was shown of him was chosen to be taken. The households follow, once everybody is there.
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
