import { faultOfIdNumber, readIdNumber, widenedIdNumber, writtenIdNumber } from '@fengqiao/standards'
import type { Entry, ResidenceStatus, ResidentKind } from '../resident.ts'
import { brokenCell, dayOf, digitsOf, isMasked, phonesOf, plain } from './cells.ts'
import type { Layout, SheetRow } from './columns.ts'
import type { ImportField } from './fields.ts'

/** A cell that stands in the way: where, and why. Never what it says. */
export interface Fault {
  readonly field?: ImportField
  /** Counted from 1; 0 where no single column is at fault. */
  readonly column: number
  readonly reason: string
}

/** A row as it was understood, before anybody asked where its home is. */
export interface Candidate {
  readonly name: string
  readonly idNumber: string
  readonly phones: readonly string[]
  readonly kind: ResidentKind
  readonly residenceStatus: ResidenceStatus
  readonly buildingCode?: string
  readonly address?: string
  readonly roomCode?: string
  readonly unit?: string
  readonly door?: string
}

export type Defaults = Pick<Entry, 'kind' | 'residenceStatus' | 'lawfulBasis'>

const kinds: Readonly<Record<string, ResidentKind>> = {
  户籍: 'REGISTERED',
  户籍人口: 'REGISTERED',
  常住: 'REGISTERED',
  常住人口: 'REGISTERED',
  流动: 'FLOATING',
  流动人口: 'FLOATING',
}

const statuses: Readonly<Record<string, ResidenceStatus>> = {
  人户同在: 'BOTH',
  人户一致: 'BOTH',
  '01': 'BOTH',
  户在人不在: 'REGISTERED_ONLY',
  人在户不在: 'LIVING_ONLY',
}

const sexes: Readonly<Record<string, 'MALE' | 'FEMALE'>> = {
  男: 'MALE',
  女: 'FEMALE',
  '1': 'MALE',
  '2': 'FEMALE',
}

/** Cells of one row by what they hold, and what was found wrong with them. */
const reading = ({ cells }: SheetRow, { columns }: Layout) => {
  const faults: Fault[] = []
  const columnOf = (field: ImportField): number => columns.find((one) => one.field === field)?.column ?? 0
  /** Notes what is wrong with a cell; there is no text then. */
  const spoil = (field: ImportField, reason: string): string | undefined => {
    faults.push({ field, column: columnOf(field), reason })
    return undefined
  }
  const textsOf = (field: ImportField): readonly string[] =>
    columns.filter((one) => one.field === field).map(({ column }) => plain(cells[column - 1] ?? ''))
  const textOf = (field: ImportField, most: number): string | undefined => {
    const text = textsOf(field)[0] ?? ''
    if (text === '') return undefined
    if (text === brokenCell) return spoil(field, 'CELL_FORMULA_ERROR')
    return text.length > most ? spoil(field, 'CELL_TOO_LONG') : text
  }
  return { faults, spoil, textsOf, textOf }
}

type Reading = ReturnType<typeof reading>

const nameIn = ({ textOf, spoil, faults }: Reading): string | undefined => {
  const name = textOf('NAME', 40)
  if (name === undefined) return faults.length > 0 ? undefined : spoil('NAME', 'CELL_EMPTY')
  return isMasked(name) ? spoil('NAME', 'CELL_MASKED') : name
}

const numberIn = ({ textOf, spoil, faults }: Reading, today: string): string | undefined => {
  const before = faults.length
  const text = textOf('ID_NUMBER', 40)
  if (text === undefined) return faults.length > before ? undefined : spoil('ID_NUMBER', 'CELL_EMPTY')
  if (isMasked(text)) return spoil('ID_NUMBER', 'CELL_MASKED')
  const number = widenedIdNumber(writtenIdNumber(digitsOf(text)))
  const fault = faultOfIdNumber(number, today)
  return fault ? spoil('ID_NUMBER', `ID_NUMBER_${fault}`) : number
}

/** Sex and birth date are in the number; a column that says otherwise shows that one of them was mistyped. */
const agree = ({ textOf, spoil }: Reading, idNumber: string): void => {
  const { sex, birthDate } = readIdNumber(idNumber)
  const saidSex = textOf('SEX', 10)
  if (saidSex !== undefined && (sexes[saidSex.replace('性', '')] ?? sex) !== sex) spoil('SEX', 'SEX_DIFFERS')
  const saidDay = textOf('BIRTH_DATE', 40)
  if (saidDay !== undefined && (dayOf(saidDay) ?? birthDate) !== birthDate)
    spoil('BIRTH_DATE', 'BIRTH_DATE_DIFFERS')
}

const phonesIn = ({ textsOf, spoil }: Reading): readonly string[] => {
  const phones = textsOf('PHONE').map(phonesOf)
  const text = textsOf('PHONE').join('')
  if (isMasked(text)) spoil('PHONE', 'CELL_MASKED')
  else if (phones.includes(undefined)) spoil('PHONE', 'CELL_NOT_KNOWN')
  return [...new Set(phones.flatMap((some) => some ?? []))].slice(0, 3)
}

const known = <T>(
  { textOf, spoil }: Reading,
  field: ImportField,
  values: Readonly<Record<string, T>>,
): T | undefined => {
  const text = textOf(field, 40)
  if (text === undefined) return undefined
  const value = values[text]
  if (value === undefined) spoil(field, 'CELL_NOT_KNOWN')
  return value
}

const placeIn = ({ textOf, spoil, faults }: Reading) => {
  const before = faults.length
  const [buildingCode, address] = [textOf('BUILDING_CODE', 17), textOf('ADDRESS', 120)]
  if (buildingCode === undefined && address === undefined && faults.length === before)
    spoil('ADDRESS', 'CELL_EMPTY')
  const given = {
    buildingCode: buildingCode && digitsOf(buildingCode),
    address,
    roomCode: textOf('ROOM_CODE', 30),
    unit: textOf('UNIT', 10),
    door: textOf('DOOR', 20),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** Whether there is nothing in the columns that are read. */
export const isEmptyRow = ({ cells }: SheetRow, { columns }: Layout): boolean =>
  columns.every(({ field, column }) => field === undefined || plain(cells[column - 1] ?? '') === '')

/** A row in the registry's own terms, or everything that stands in the way. */
export const readRow = (
  row: SheetRow,
  layout: Layout,
  { defaults, today }: { readonly defaults: Defaults; readonly today: string },
): { readonly candidate: Candidate } | { readonly faults: readonly Fault[] } => {
  const cells = reading(row, layout)
  const [name, idNumber] = [nameIn(cells), numberIn(cells, today)]
  if (idNumber !== undefined) agree(cells, idNumber)
  const phones = phonesIn(cells)
  const kind = known(cells, 'KIND', kinds) ?? defaults.kind
  const residenceStatus = known(cells, 'RESIDENCE_STATUS', statuses) ?? defaults.residenceStatus
  const place = placeIn(cells)
  if (cells.faults.length > 0 || name === undefined || idNumber === undefined) return { faults: cells.faults }
  return { candidate: { name, idNumber, phones, kind, residenceStatus, ...place } }
}
