import { systemScope, type DomainError, type Versioned } from '@fengqiao/domain-kit'
import type { SheetRow } from '../../domain/importing/columns.ts'
import type { Import } from '../../domain/importing/import.ts'
import { countRows, noRows, type LeftRow } from '../../domain/importing/sort-row.ts'
import type { Deps, RowOutcome } from '../../ports.ts'
import { enterPeople } from '../register-residents.ts'
import type { Progress, Worker } from './progress.ts'
import { sheetOf, sortingOf } from './read-import.ts'
import { pagesOf, rangeOf } from './sheet-pages.ts'
import { rowMeta, rowSorter, type SortedRow } from './sort-rows.ts'

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

const isBefore = (page: readonly SheetRow[], row: number): boolean => (page.at(-1)?.number ?? 0) <= row

/**
 * Enters a sheet page by page and goes on after its last page that was done: what was entered beyond it is entered
 * again under the same commands, so nobody is there twice. Whoever is on the register already stays as he is.
 */
export const loadImport =
  (deps: Deps, { isStopping, pageSize }: Worker) =>
  async (found: Versioned<Import>, progress: Progress): Promise<void> => {
    const { layout, rowsDone, loaded } = found.state
    if (layout === undefined) throw new Error('an import is read before it is loaded')
    const sort = rowSorter(deps, await sortingOf(deps, found, layout))
    const enter = entering(deps, found)
    let [counts, lastRow] = [rowsDone > 0 ? (loaded ?? noRows) : noRows, Math.max(rowsDone, layout.headerRow)]
    for await (const page of pagesOf(await sheetOf(deps, found), { layout, pageSize })) {
      if (isStopping() || !(await progress.isOurs())) return
      const sorted = await sort(page)
      if (isBefore(page, rowsDone)) continue
      const entered = await enter(sorted)
      const range = rangeOf(page, lastRow)
      await deps.leftRows.replace(found.id, range, leftIn(entered))
      counts = countRows(
        counts,
        entered.map(({ fate }) => fate),
      )
      lastRow = range.to
      await progress.advance({ rowsDone: lastRow, counts })
    }
    await progress.commit((act) => [{ type: 'LoadedThrough', ...act, loaded: counts }])
  }
