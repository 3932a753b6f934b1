import type { ResidentField } from '../resident-events.ts'
import type { Counts } from './import-events.ts'
import type { Fault } from './row.ts'

/** What becomes of a row. Only a NEW one is entered: whoever is on the register stays as he is. */
export type RowFate = 'NEW' | 'SAME' | 'DIFFERS' | 'REFUSED'

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

export const noRows: Counts = { rows: 0, entered: 0, same: 0, differing: 0, refused: 0 }

const counted = { NEW: 'entered', SAME: 'same', DIFFERS: 'differing', REFUSED: 'refused' } as const

/** The counts with these rows beside those before. */
export const countRows = (before: Counts, fates: readonly RowFate[]): Counts =>
  fates.reduce(
    (counts, fate) => ({ ...counts, rows: counts.rows + 1, [counted[fate]]: counts[counted[fate]] + 1 }),
    before,
  )

/** A row that is not entered, as it is kept to be shown: where it stands and why. */
export interface LeftRow {
  readonly row: number
  readonly outcome: 'REFUSED' | 'DIFFERS' | 'KEPT'
  readonly faults: readonly Fault[]
  readonly residentId?: string
}
