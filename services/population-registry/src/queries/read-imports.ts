import type { Ask, Versioned } from '@fengqiao/domain-kit'
import type { SheetRow } from '../domain/importing/columns.ts'
import type { Import } from '../domain/importing/import.ts'
import { refuse } from '../domain/refusals.ts'
import type { Deps, Page, PageAsked } from '../ports.ts'
import { openLeftRows, type LeftSheet } from './open-left-rows.ts'

/** Which import is asked about. */
export interface OfImport {
  readonly importId: string
}

/** How an import stands. */
export const getImport =
  ({ imports }: Pick<Deps, 'imports'>) =>
  ({ scope, input }: Ask<OfImport>): Promise<Versioned<Import>> =>
    imports.load(scope, input.importId)

/** Imports in the caller's scope, the latest first. */
export const listImports =
  ({ imports }: Pick<Deps, 'imports'>) =>
  ({ scope, input }: Ask<PageAsked>): Promise<Page<Import>> =>
    imports.list(scope, input)

export interface LeftPage {
  readonly rows: readonly LeftSheet[]
  readonly next?: number
}

/** Rows that were or would be left out or corrected, in the order of the sheet. */
export const listLeftRows =
  ({ imports, leftRows, seal }: Pick<Deps, 'imports' | 'leftRows' | 'seal'>) =>
  async ({
    scope,
    input,
  }: Ask<OfImport & { readonly after: number; readonly limit: number }>): Promise<LeftPage> => {
    const { importId, after, limit } = input
    await imports.load(scope, importId)
    const rows = await leftRows.list(importId, after, limit)
    const last = rows.at(-1)
    return {
      rows: await openLeftRows(seal, rows),
      ...(last && rows.length === limit ? { next: last.row } : {}),
    }
  }

/** Rows of people who were or would be put into no household, or not as the sheet says. */
export const listHouseholdRows = ({
  imports,
  householdRows,
  seal,
}: Pick<Deps, 'imports' | 'householdRows' | 'seal'>) =>
  listLeftRows({ imports, leftRows: householdRows, seal })

/** How the reasons of a row are put, and the title they stand under. */
export interface Told {
  readonly title: string
  readonly wordsOf: (left: LeftSheet) => string
}

const pageSize = 500
/** More than this is no list that anybody mends by hand. */
const mostLeft = 20_000

/** What is said of each row that was left out, by its number. */
const saidOf = async (
  { leftRows, householdRows, seal }: Pick<Deps, 'leftRows' | 'householdRows' | 'seal'>,
  { importId, wordsOf }: OfImport & Pick<Told, 'wordsOf'>,
): Promise<ReadonlyMap<number, string>> => {
  const said = new Map<number, string>()
  for (const rows of [leftRows, householdRows])
    for (let after = 0; said.size < mostLeft;) {
      const page = await rows.list(importId, after, pageSize)
      for (const one of await openLeftRows(seal, page))
        said.set(one.row, [said.get(one.row), wordsOf(one)].filter((words) => words).join(' '))
      const last = page.at(-1)
      if (last === undefined || page.length < pageSize) break
      after = last.row
    }
  return said
}

interface Saying {
  readonly said: ReadonlyMap<number, string>
  readonly headerRow: number
  readonly title: string
}

/** The titles, and the rows that were left out as they stand in the sheet, each with the reasons before it. */
async function* withReasons(
  rows: AsyncIterable<SheetRow>,
  { said, headerRow, title }: Saying,
): AsyncGenerator<readonly string[]> {
  for await (const { number, cells } of rows) {
    if (number === headerRow) yield [title, ...cells]
    const words = said.get(number)
    if (words !== undefined) yield [words, ...cells]
  }
}

/** The rows left out as a workbook: what each says stays with whoever may import, and goes nowhere else. */
export const leftWorkbook =
  (deps: Pick<Deps, 'imports' | 'leftRows' | 'householdRows' | 'files' | 'sheets' | 'seal'>) =>
  async ({ scope, input }: Ask<OfImport & Told>): Promise<Uint8Array> => {
    const { importId, title, wordsOf } = input
    const { state } = await deps.imports.load(scope, importId)
    const { layout, file, forgotten } = state
    if (layout === undefined) throw refuse('IMPORT_NOT_READ')
    if (forgotten) throw refuse('SHEET_FORGOTTEN')
    const said = await saidOf(deps, { importId, wordsOf })
    const rows = deps.sheets.read(await deps.files.open(importId, file.id))
    return deps.sheets.write(withReasons(rows, { said, headerRow: layout.headerRow, title }))
  }
