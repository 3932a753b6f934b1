import type { Ask, Versioned } from '@fengqiao/domain-kit'
import type { SheetRow } from '../domain/importing/columns.ts'
import type { Import } from '../domain/importing/import.ts'
import type { LeftRow } from '../domain/importing/sort-row.ts'
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

type Wording = (reason: string) => string

const pageSize = 500
/** More than this is no list that anybody mends by hand. */
const mostRefused = 20_000

const everyRefused = async ({ leftRows }: Pick<Deps, 'leftRows'>, importId: string) => {
  const refused = new Map<number, LeftRow>()
  for (let after = 0; refused.size < mostRefused;) {
    const page = await leftRows.list(importId, after, pageSize)
    for (const one of page) if (one.outcome === 'REFUSED') refused.set(one.row, one)
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) break
    after = last.row
  }
  return refused
}

/** The titles, and the refused rows as they stand in the sheet, each with the reasons before it. */
async function* withReasons(
  rows: AsyncIterable<SheetRow>,
  {
    refused,
    headerRow,
    wording,
  }: { refused: ReadonlyMap<number, LeftRow>; headerRow: number; wording: Wording },
): AsyncGenerator<readonly string[]> {
  for await (const { number, cells } of rows) {
    if (number === headerRow) yield [wording('REASONS'), ...cells]
    const left = refused.get(number)
    if (left) yield [left.faults.map(({ reason }) => wording(reason)).join(' '), ...cells]
  }
}

/** The refused rows as a workbook: what each says stays with whoever may import, and goes nowhere else. */
export const refusedRows =
  (deps: Pick<Deps, 'imports' | 'leftRows' | 'files' | 'sheets'>) =>
  async ({ scope, input }: Ask<OfImport & { readonly wording: Wording }>): Promise<Uint8Array> => {
    const { importId, wording } = input
    const { state } = await deps.imports.load(scope, importId)
    const { layout, file, forgotten } = state
    if (layout === undefined) throw refuse('IMPORT_NOT_READ')
    if (forgotten) throw refuse('SHEET_FORGOTTEN')
    const refused = await everyRefused(deps, importId)
    const rows = deps.sheets.read(await deps.files.open(importId, file.id))
    return deps.sheets.write(withReasons(rows, { refused, headerRow: layout.headerRow, wording }))
  }
