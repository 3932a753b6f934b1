import { someAtOnce, type Versioned } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import type { RegisteredBuilding } from '../../domain/building.ts'
import { faultOfLayout, type Layout, type SheetRow } from '../../domain/importing/columns.ts'
import { directoryOf } from '../../domain/importing/home.ts'
import type { Import } from '../../domain/importing/import.ts'
import { countRows, noRows } from '../../domain/importing/sort-row.ts'
import type { Deps } from '../../ports.ts'
import { pagesAtOnce, type Progress, type Worker } from './progress.ts'
import { laidOut, pagesOf, rangeOf } from './sheet-pages.ts'
import { rowSorter, type Sorting } from './sort-rows.ts'

const pageOfBuildings = 500

const everyBuilding = async ({
  buildings,
}: Pick<Deps, 'buildings'>): Promise<readonly RegisteredBuilding[]> => {
  const all: RegisteredBuilding[] = []
  let after: string | undefined
  do {
    const page = await buildings.list(
      {},
      { limit: pageOfBuildings, ...(after === undefined ? {} : { after }) },
    )
    for (const { state } of page.items) if (state.status === 'REGISTERED') all.push(state)
    after = page.next
  } while (after !== undefined)
  return all
}

/** What sorting the rows of an import needs of the town, as it is now. */
export const sortingOf = async (
  deps: Pick<Deps, 'buildings' | 'clock'>,
  { id, state }: Versioned<Import>,
  layout: Layout,
): Promise<Sorting> => {
  const directory = directoryOf(await everyBuilding(deps))
  return { id, state, layout, directory, today: dayAt(deps.clock().getTime()) }
}

/** The sheet of an import, from its first row. */
export const sheetOf = async (
  { files, sheets }: Pick<Deps, 'files' | 'sheets'>,
  { id, state }: Versioned<Import>,
) => sheets.read(await files.open(id, state.file.id))

/** Says so now and then, for a sheet that takes long to read. */
const everyPages = 10

/** Reads a sheet to its end and enters nothing: what would become of every row is counted, and shown where it is left. */
export const readImport =
  (deps: Deps, { isStopping, pageSize }: Worker) =>
  async (found: Versioned<Import>, progress: Progress): Promise<void> => {
    const { layout, all } = await laidOut(await sheetOf(deps, found), found.state)
    const reason = layout ? faultOfLayout(layout) : 'COLUMN_MISSING'
    if (layout === undefined || reason !== undefined) {
      const known = layout ? { layout } : {}
      await progress.commit((act) => [
        { type: 'ColumnsNeeded', ...act, ...known, reason: reason ?? 'COLUMN_MISSING' },
      ])
      return
    }
    const sort = rowSorter(deps, await sortingOf(deps, found, layout))
    let [counts, lastRow, pages] = [noRows, layout.headerRow, 0]
    const sortPage = async (page: readonly SheetRow[]) => ({ page, sorted: await sort(page) })
    for await (const { page, sorted } of someAtOnce(
      pagesOf(all, { layout, pageSize }),
      pagesAtOnce,
      sortPage,
    )) {
      if (isStopping()) return
      const range = rangeOf(page, lastRow)
      const left = sorted.flatMap((row) => row.left ?? [])
      await deps.leftRows.replace(found.id, range, left)
      counts = countRows(
        counts,
        sorted.map(({ fate }) => fate),
      )
      lastRow = range.to
      pages += 1
      if (pages % everyPages === 0) await progress.advance({ rowsDone: lastRow })
    }
    await progress.commit((act) => [{ type: 'ReadThrough', ...act, layout, found: counts, lastRow }])
  }
