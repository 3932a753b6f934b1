import type { DomainError } from '@fengqiao/domain-kit'
import { invalidField } from '@fengqiao/domain-kit'
import { findLayout, rowsForHeader, type Layout, type SheetRow } from '../../domain/importing/columns.ts'
import type { Import } from '../../domain/importing/import.ts'
import { isEmptyRow } from '../../domain/importing/row.ts'

const mostRows = 200_000

/** The first rows of a sheet, and all of them from the first on. */
const begun = async (rows: AsyncIterable<SheetRow>, count: number) => {
  const iterator = rows[Symbol.asyncIterator]()
  const first: SheetRow[] = []
  while (first.length < count) {
    const next = await iterator.next()
    if (next.done) break
    first.push(next.value)
  }
  async function* all(): AsyncGenerator<SheetRow> {
    yield* first
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { first, all: all() }
}

/** How a sheet is laid out, and its rows from the first on. */
export const laidOut = async (
  rows: AsyncIterable<SheetRow>,
  { mapping, remembered }: Pick<Import, 'mapping' | 'remembered'>,
): Promise<{ readonly layout: Layout | undefined; readonly all: AsyncIterable<SheetRow> }> => {
  const { first, all } = await begun(rows, Math.max(mapping?.headerRow ?? 0, rowsForHeader))
  return { layout: findLayout(first, { remembered, ...(mapping ? { mapping } : {}) }), all }
}

const tooMany = (): DomainError => invalidField('file', 'SHEET_TOO_MANY_ROWS')

/** Pages of the rows under the titles that say anything; each stands for as many rows of the sheet at most. */
export async function* pagesOf(
  rows: AsyncIterable<SheetRow>,
  { layout, pageSize }: { readonly layout: Layout; readonly pageSize: number },
): AsyncGenerator<readonly SheetRow[]> {
  let page: SheetRow[] = []
  let count = 0
  for await (const row of rows) {
    if (row.number <= layout.headerRow || isEmptyRow(row, layout)) continue
    count += 1
    if (count > mostRows) throw tooMany()
    if (page[0] !== undefined && row.number - page[0].number >= pageSize) {
      yield page
      page = []
    }
    page.push(row)
  }
  if (page.length > 0) yield page
}

/** The rows that a page stands for, those that say nothing among them. */
export const rangeOf = (page: readonly SheetRow[], after: number) => ({
  from: after + 1,
  to: page.at(-1)?.number ?? after,
})
