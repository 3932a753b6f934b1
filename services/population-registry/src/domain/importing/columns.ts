import { written } from '../holding/titles.ts'
import { fieldOf, type ImportField } from './fields.ts'

/** A row as it stands in the sheet; numbers count from 1. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly string[]
}

export interface Column {
  /** Counted from 1. */
  readonly column: number
  readonly title: string
  /** Absent: not read. */
  readonly field?: ImportField
}

/** Where the titles stand and what the columns under them hold. */
export interface Layout {
  readonly headerRow: number
  readonly columns: readonly Column[]
  /** Columns that nobody reads (red lines). */
  readonly dropped: number
}

/** What somebody said that columns hold. */
export interface Mapping {
  readonly headerRow: number
  readonly columns: readonly { readonly column: number; readonly field: ImportField }[]
}

/** What titles of the same source were said to hold before. */
export type Remembered = readonly { readonly title: string; readonly field: ImportField }[]

/** Titles stand among the first rows: above them are headings, dates, who made the sheet. */
export const rowsForHeader = 20

const layoutOf = (
  { number, cells }: SheetRow,
  fieldAt: (title: string, column: number) => ImportField | 'NEVER' | undefined,
): Layout => {
  const columns = cells.map((title, index): Column => {
    const field = fieldAt(title, index + 1)
    return { column: index + 1, title: title.slice(0, 60), ...(field && field !== 'NEVER' ? { field } : {}) }
  })
  const dropped = cells.filter((title) => fieldOf(title) === 'NEVER').length
  return { headerRow: number, columns: columns.filter(({ title, field }) => title !== '' || field), dropped }
}

const byRemembered = (remembered: Remembered) => {
  const known = new Map(remembered.map(({ title, field }) => [written(title), field]))
  return (title: string) => {
    const field = fieldOf(title)
    return field === 'NEVER' ? field : (known.get(written(title)) ?? field)
  }
}

/** The layout that somebody gave; a column that nobody may read stays unread. */
const byMapping = (rows: readonly SheetRow[], { headerRow, columns }: Mapping): Layout => {
  const given = new Map(columns.map(({ column, field }) => [column, field]))
  const header = rows.find(({ number }) => number === headerRow)
  const widest = Math.max(...given.keys(), header?.cells.length ?? 0)
  const cells = Array.from({ length: widest }, (_, index) => header?.cells[index] ?? '')
  return layoutOf({ number: headerRow, cells }, (title, column) =>
    fieldOf(title) === 'NEVER' ? 'NEVER' : given.get(column),
  )
}

const has = ({ columns }: Layout, ...fields: readonly ImportField[]): boolean =>
  columns.some(({ field }) => field !== undefined && fields.includes(field))

/** Why people cannot be read by this layout; nothing where they can. */
export const faultOfLayout = (layout: Layout): 'COLUMN_MISSING' | 'COLUMN_TWICE' | undefined => {
  const single = layout.columns.flatMap(({ field }) => (field && field !== 'PHONE' ? [field] : []))
  if (new Set(single).size < single.length) return 'COLUMN_TWICE'
  const whole = has(layout, 'NAME') && has(layout, 'ID_NUMBER') && has(layout, 'BUILDING_CODE', 'ADDRESS')
  return whole ? undefined : 'COLUMN_MISSING'
}

/**
 * How the sheet is laid out: as somebody said, else by the first row that names both people and their numbers. Nothing
 * where no row does.
 */
export const findLayout = (
  rows: readonly SheetRow[],
  { mapping, remembered = [] }: { readonly mapping?: Mapping; readonly remembered?: Remembered },
): Layout | undefined => {
  if (mapping) return byMapping(rows, mapping)
  const fieldAt = byRemembered(remembered)
  return rows
    .slice(0, rowsForHeader)
    .map((row) => layoutOf(row, fieldAt))
    .find((layout) => has(layout, 'NAME') && has(layout, 'ID_NUMBER'))
}

/** What is worth remembering for the next sheet of the same source. */
export const rememberedOf = ({ columns }: Layout): Remembered =>
  columns.flatMap(({ title, field }) => (field && title !== '' ? [{ title, field }] : []))
