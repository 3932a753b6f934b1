import { someAtOnce, type Versioned } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import type { Act } from '../../domain/act.ts'
import type { RegisteredBuilding } from '../../domain/building.ts'
import { faultOfLayout, type Layout, type SheetRow } from '../../domain/importing/columns.ts'
import { everyRow } from '../../domain/importing/left-rows.ts'
import { directoryOf } from '../../domain/importing/home.ts'
import type { Import } from '../../domain/importing/import.ts'
import type { ColumnsNeeded } from '../../domain/importing/import-events.ts'
import { countRows, noRows } from '../../domain/importing/sort-row.ts'
import type { Deps } from '../../ports.ts'
import { pagesAtOnce, type Progress, type Worker } from './progress.ts'
import { laidOut, pagesOf, rangeOf } from './sheet-pages.ts'
import { rowSorter, type Sorting } from './sort-rows.ts'
import { checkHouseholds } from './households/check-households.ts'
import { householdReader, namesHouseholds, staged } from './households/stage-rows.ts'

const pageOfBuildings = 500

async function* everyBuilding({
  buildings,
}: Pick<Deps, 'buildings'>): AsyncGenerator<readonly RegisteredBuilding[]> {
  let after: string | undefined
  do {
    const page = await buildings.list(
      {},
      { limit: pageOfBuildings, ...(after === undefined ? {} : { after }) },
    )
    yield page.items.map(({ state }) => state).filter((state) => state.status === 'REGISTERED')
    after = page.next
  } while (after !== undefined)
}

/** What sorting the rows of an import needs of the town, as it is now. */
export const sortingOf = async (
  deps: Pick<Deps, 'buildings' | 'clock'>,
  { id, state }: Versioned<Import>,
  layout: Layout,
): Promise<Sorting> => {
  const directory = await directoryOf(everyBuilding(deps))
  return { id, state, layout, directory, today: dayAt(deps.clock().getTime()) }
}

/** The sheet of an import, from its first row. */
export const sheetOf = async (
  { files, sheets }: Pick<Deps, 'files' | 'sheets'>,
  { id, state }: Versioned<Import>,
) => sheets.read(await files.open(id, state.file.id))

/** Says so now and then, for a sheet that takes long to read. */
const everyPages = 10

/** Sorts every row of a sheet, shows what is left and keeps beside it who belongs together. */
const readRows = async (
  deps: Deps,
  { sorting, all }: { readonly sorting: Sorting; readonly all: AsyncIterable<SheetRow> },
  { progress, worker: { isStopping, pageSize } }: { readonly progress: Progress; readonly worker: Worker },
) => {
  const { id, layout } = sorting
  const [sort, said] = [rowSorter(deps, sorting), householdReader(sorting)]
  let [counts, lastRow, done] = [noRows, layout.headerRow, 0]
  await deps.sheetMembers.replace(id, everyRow, [])
  const sortPage = async (page: readonly SheetRow[]) => {
    const [sorting, read] = [sort(page), said(page)]
    return { page, sorted: await sorting, read }
  }
  const pages = pagesOf(all, { layout, pageSize })
  for await (const { page, sorted, read } of someAtOnce(pages, pagesAtOnce, sortPage)) {
    if (isStopping()) return undefined
    const range = rangeOf(page, lastRow)
    const left = sorted.flatMap((row) => row.left ?? [])
    await deps.leftRows.replace(id, range, left)
    const members = await staged(deps, sorting, { read, rows: sorted })
    await deps.sheetMembers.replace(id, range, members)
    counts = countRows(
      counts,
      sorted.map(({ fate }) => fate),
    )
    lastRow = range.to
    done += 1
    if (done % everyPages === 0) await progress.advance({ rowsDone: lastRow })
  }
  return { found: counts, lastRow }
}

const noLayoutYet = (layout: Layout | undefined, act: Act): readonly ColumnsNeeded[] => {
  const reason = (layout && faultOfLayout(layout)) ?? 'COLUMN_MISSING'
  return [{ type: 'ColumnsNeeded', ...act, ...(layout ? { layout } : {}), reason }]
}

/** Reads a sheet to its end and enters nothing: what would become of every row is counted, and shown where it is left. */
export const readImport =
  (deps: Deps, worker: Worker) =>
  async (found: Versioned<Import>, progress: Progress): Promise<void> => {
    const { layout, all } = await laidOut(await sheetOf(deps, found), found.state)
    if (layout === undefined || faultOfLayout(layout) !== undefined)
      return progress.commit((act) => noLayoutYet(layout, act))
    const sorting = await sortingOf(deps, found, layout)
    const read = await readRows(deps, { sorting, all }, { progress, worker })
    const laid = { ...found, state: { ...found.state, layout } }
    const checked = namesHouseholds(layout) ? { households: await checkHouseholds(deps, laid, worker) } : {}
    // Whoever was told to stop has not seen it all.
    if (read === undefined || worker.isStopping()) return
    await progress.commit((act) => [{ type: 'ReadThrough', ...act, layout, ...read, ...checked }])
  }
