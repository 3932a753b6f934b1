import type { Sealed } from '@fengqiao/domain-kit'
import { readFamilyRelation } from '@fengqiao/standards'
import type { Relation } from '../../household-events.ts'
import { digitsOf, plain } from '../cells.ts'
import type { Layout, SheetRow } from '../columns.ts'
import type { ImportField } from '../fields.ts'
import type { RowRange } from '../left-rows.ts'
import type { Fault } from '../row.ts'

/** A row as it belongs to a household of its sheet: who, and what to the head. It names nobody. */
export interface SheetMember {
  readonly row: number
  /** Which household of the sheet, by the row that first named it: what is made in this order lies together. */
  readonly group: string
  /** Absent: the row itself was refused. */
  readonly residentId?: string
  /** Whether the import enters the person. */
  readonly isNew: boolean
  readonly relation?: Relation
  /** What the sheet says of the home, as an index: two are alike or not. */
  readonly home?: string
  /** The household's number, at its head alone. */
  readonly number?: Sealed
  /** Why the person is put into no household, as far as the row itself says. */
  readonly fault?: Fault
}

/** The rows of a sheet by the households they make, kept beside it: a household's rows may stand anywhere. */
export interface SheetMembers {
  /** What is known of these rows from now on; done again it is the same. */
  readonly replace: (importId: string, range: RowRange, members: readonly SheetMember[]) => Promise<void>
  /** Whole households after one in the order of their keys, page by page, so many rows of them at most. */
  readonly groups: (
    importId: string,
    after: string,
    rows: number,
  ) => AsyncIterable<readonly (readonly SheetMember[])[]>
}

/** What a row says of the household its person belongs to. */
export interface SaidOfHousehold {
  readonly number?: string
  readonly relation?: Relation
  readonly fault?: Fault
}

const longestNumber = 20

const columnOf = ({ columns }: Layout, field: ImportField): number =>
  columns.find((one) => one.field === field)?.column ?? 0

/** A fault of a cell, by what the column holds. */
export const faultAt = (layout: Layout, field: ImportField, reason: string): Fault => ({
  field,
  column: columnOf(layout, field),
  reason,
})

const relationIn = (said: string, layout: Layout): Omit<SaidOfHousehold, 'number'> => {
  const relation = readFamilyRelation(said)
  if (relation) return { relation }
  return { fault: faultAt(layout, 'RELATION', said === '' ? 'CELL_EMPTY' : 'RELATION_NOT_KNOWN') }
}

/** Reads the number of the household and the relation to its head. */
export const readHousehold = ({ cells }: SheetRow, layout: Layout): SaidOfHousehold => {
  const textOf = (field: ImportField): string => plain(cells[columnOf(layout, field) - 1] ?? '')
  const [number, said] = [digitsOf(textOf('HOUSEHOLD_NUMBER')), textOf('RELATION')]
  if (number.length > longestNumber) return { fault: faultAt(layout, 'HOUSEHOLD_NUMBER', 'CELL_TOO_LONG') }
  if (number === '') return said === '' ? {} : relationIn(said, layout)
  return { number, ...relationIn(said, layout) }
}

const digits = 7

const isSilent = ({ number, relation, fault }: SaidOfHousehold): boolean =>
  number === undefined && relation === undefined && fault === undefined

/**
 * Which household a row belongs to: that of its number, else that of the head above it. Use for one sheet, row after
 * row from its first: a row that says nothing of a household ends the one above it.
 */
export const groupingOf = () => {
  const byNumber = new Map<string, string>()
  let above: string | undefined
  const numbered = (number: string, alone: string): string => {
    const key = byNumber.get(number) ?? alone
    byNumber.set(number, key)
    return key
  }
  return ({ row, said }: { readonly row: number; readonly said: SaidOfHousehold }): string | undefined => {
    const alone = `at-${String(row).padStart(digits, '0')}`
    const own = said.number === undefined ? undefined : numbered(said.number, alone)
    if (said.relation === 'HEAD') above = own ?? alone
    if (isSilent(said)) above = undefined
    return isSilent(said) ? undefined : (own ?? above ?? alone)
  }
}

/** The row that a household's key names; an earlier release's keys name none. */
export const rowOfGroup = (group: string): string | undefined => /^at-(\d+)$/.exec(group)?.[1]
