import type { ResidentField } from '../resident-events.ts'
import type { Shown } from './differing.ts'
import type { Counts } from './import-events.ts'
import type { Fault } from './row.ts'

/** What becomes of a row. Whoever is on the register stays as he is, unless somebody chose to correct him. */
export type RowFate = 'NEW' | 'SAME' | 'DIFFERS' | 'CORRECTED' | 'REFUSED'

/** What a person has on the register and in the sheet, in clear: only so can they be compared. */
export interface Particulars {
  readonly name: string
  readonly phones: readonly string[]
  readonly buildingCode: string
  readonly roomCode?: string
  readonly kind: string
  readonly residenceStatus: string
}

const digits = (phone: string): string => phone.replaceAll(/\D/g, '')

const isAmong = (phones: readonly string[], phone: string): boolean =>
  phones.some((one) => digits(one) === digits(phone))

/** In which fields the sheet says something else. What the sheet leaves open differs from nothing. */
export const differences = (held: Particulars, sheet: Particulars): readonly ResidentField[] => {
  const room = sheet.roomCode !== undefined && sheet.roomCode !== held.roomCode
  const compared: readonly (readonly [ResidentField, boolean])[] = [
    ['NAME', sheet.name !== held.name],
    ['PHONES', sheet.phones.some((phone) => !isAmong(held.phones, phone))],
    ['ROOM', sheet.buildingCode !== held.buildingCode || room],
    ['KIND', sheet.kind !== held.kind],
    ['RESIDENCE_STATUS', sheet.residenceStatus !== held.residenceStatus],
  ]
  return compared.filter(([, differs]) => differs).map(([field]) => field)
}

export const noRows: Counts = { rows: 0, entered: 0, same: 0, differing: 0, refused: 0, corrected: 0 }

const counted = {
  NEW: 'entered',
  SAME: 'same',
  DIFFERS: 'differing',
  CORRECTED: 'corrected',
  REFUSED: 'refused',
} as const

/** The counts with these rows beside those before. */
export const countRows = (before: Counts, fates: readonly RowFate[]): Counts =>
  fates.reduce(
    (counts, fate) => ({ ...counts, rows: counts.rows + 1, [counted[fate]]: counts[counted[fate]] + 1 }),
    { ...noRows, ...before },
  )

const mostPhones = 3

/** The telephones of somebody with those of a sheet: the sheet's first, and of the others as many as there is room for. */
export const phonesWith = (held: readonly string[], sheet: readonly string[]): readonly string[] =>
  [...sheet, ...held.filter((phone) => !isAmong(sheet, phone))].slice(0, mostPhones)

/** A row that enters nobody, as it is kept to be shown: where it stands and why. */
export interface LeftRow {
  readonly row: number
  readonly outcome: 'REFUSED' | 'DIFFERS' | 'CORRECTED' | 'RESTORED' | 'KEPT' | 'NOT_PUT'
  readonly faults: readonly Fault[]
  readonly residentId?: string
  /** How the record and the sheet differ, sealed under the person's own key: whoever is erased is erased here too. */
  readonly shown?: Shown
}
