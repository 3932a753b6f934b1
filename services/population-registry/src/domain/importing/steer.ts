import { invalidField } from '@fengqiao/domain-kit'
import { lineOf, levelOf } from '@fengqiao/standards'
import type { Act } from '../act.ts'
import { refuse } from '../refusals.ts'
import type { Mapping } from './columns.ts'
import type { Chosen } from './differing.ts'
import { dueAt, isUnderWay, type Import } from './import.ts'
import type {
  ColumnsMapped,
  ImportOpened,
  LoadAsked,
  Paused,
  SheetForgotten,
  UndoAsked,
} from './import-events.ts'

/** Begins with reading the sheet. */
export const open = (facts: Omit<ImportOpened, 'type' | 'rowsInOrder'>): readonly ImportOpened[] => [
  { type: 'ImportOpened', rowsInOrder: true, ...facts },
]

const demandSingle = ({ columns }: Mapping): void => {
  const seen = new Set<string>()
  for (const [index, { field, column }] of columns.entries()) {
    for (const key of [`column ${String(column)}`, ...(field === 'PHONE' ? [] : [field])]) {
      if (seen.has(key)) throw invalidField(`columns[${String(index)}]`, 'COLUMN_TWICE')
      seen.add(key)
    }
  }
}

/** Says what the columns hold, as long as nothing was loaded by another understanding of them. */
export const mapColumns = (state: Import, facts: Omit<ColumnsMapped, 'type'>): readonly ColumnsMapped[] => {
  if (isUnderWay(state)) throw refuse('IMPORT_UNDER_WAY')
  if (state.status !== 'COLUMNS_NEEDED' && state.status !== 'READ') throw refuse('IMPORT_NOT_READ')
  if (state.forgotten) throw refuse('SHEET_FORGOTTEN')
  demandSingle(facts.mapping)
  return [{ type: 'ColumnsMapped', ...facts }]
}

const sameValues = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size

const isSame = (one: Chosen, other: Chosen | undefined): boolean =>
  other !== undefined && sameValues(one.fields, other.fields) && sameValues(one.rows, other.rows)

/** What is chosen at the beginning holds to the end: by which choice a page in hand was worked on, nobody could say. */
const demandSame = ({ chosen: before }: Import, chosen: Chosen | undefined): void => {
  if (chosen && !isSame(chosen, before)) throw refuse('DIFFERENCES_CHOSEN')
}

/** Begins to load what was read, with the differences that are chosen, or goes on after a pause. */
export const load = (
  state: Import,
  { chosen, ...act }: Act & { readonly chosen?: Chosen },
): readonly LoadAsked[] => {
  const { status, forgotten } = state
  if (status === 'LOADING' || status === 'UNDOING') throw refuse('IMPORT_UNDER_WAY')
  if (status !== 'READ' && status !== 'PAUSED') throw refuse('IMPORT_NOT_READ')
  if (forgotten) throw refuse('SHEET_FORGOTTEN')
  if (status === 'READ') return [{ type: 'LoadAsked', ...act, ...(chosen ? { chosen } : {}) }]
  demandSame(state, chosen)
  return [{ type: 'LoadAsked', ...act }]
}

export const pause = ({ status }: Import, act: Act): readonly Paused[] => {
  if (status !== 'LOADING') throw refuse('IMPORT_NOT_UNDER_WAY')
  return [{ type: 'Paused', ...act }]
}

/** Takes back what was loaded, whole or up to a pause. */
export const undo = ({ status }: Import, act: Act): readonly UndoAsked[] => {
  if (status === 'LOADING' || status === 'UNDOING') throw refuse('IMPORT_UNDER_WAY')
  if (status !== 'LOADED' && status !== 'PAUSED') throw refuse('IMPORT_NOTHING_LOADED')
  return [{ type: 'UndoAsked', ...act }]
}

/** The sheet has gone, after its time; nothing where it is still wanted. */
export const forget = (state: Import, act: Act): readonly SheetForgotten[] =>
  !isUnderWay(state) && (dueAt(state) ?? Infinity) <= act.at ? [{ type: 'SheetForgotten', ...act }] : []

/** Who may see an import: its opener, and whoever answers for the places it may enter people in. */
export const seesImport = ({ within, openedBy }: Import): readonly string[] => [
  ...new Set([openedBy, ...within.flatMap((value) => (levelOf(value) === undefined ? [] : lineOf(value)))]),
]
