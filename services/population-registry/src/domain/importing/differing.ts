import type { Correction } from '../resident-events.ts'
import type { KnownResident } from '../resident.ts'

/** What of a record a sheet may correct. A number is who somebody is, and another building is a move. */
export const takable = ['NAME', 'PHONES', 'ROOM', 'KIND', 'RESIDENCE_STATUS'] as const

export type TakableField = (typeof takable)[number]

/** A field as the record holds it, sealed where it is sealed there, and as it would with what the sheet says. Empty: nothing. */
export interface Change {
  readonly field: TakableField
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** What was shown of a record that differs: at which version, and whether it was only what an import brought. */
export interface Shown {
  readonly version: number
  readonly importId?: string
  readonly changes: readonly Change[]
}

/** Which differences are taken from the sheet. */
export interface Chosen {
  readonly fields: readonly TakableField[]
  /** Rows of the sheet; all where none is named. */
  readonly rows: readonly number[]
}

const holding: Readonly<Record<TakableField, (resident: KnownResident) => readonly string[]>> = {
  NAME: ({ name }) => [name],
  PHONES: ({ phones }) => phones,
  ROOM: ({ place: { room } }) => (room === undefined ? [] : [room]),
  KIND: ({ kind }) => [kind],
  RESIDENCE_STATUS: ({ residenceStatus }) => [residenceStatus],
}

/** What a record holds in a field. */
export const heldIn = (resident: KnownResident, field: TakableField): readonly string[] =>
  holding[field](resident)

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index])

/** The changes of a row that are to be made; none where nobody chose them. */
export const chosenIn = (
  chosen: Chosen | undefined,
  row: number,
  { changes }: Pick<Shown, 'changes'>,
): readonly Change[] => {
  if (chosen === undefined || (chosen.rows.length > 0 && !chosen.rows.includes(row))) return []
  return changes.filter(({ field }) => chosen.fields.includes(field))
}

const corrections: Readonly<Record<TakableField, (values: readonly string[]) => object>> = {
  NAME: ([name]) => ({ name }),
  PHONES: (phones) => ({ phones }),
  ROOM: ([room]) => (room === undefined ? { withoutRoom: true } : { room }),
  KIND: ([kind]) => ({ kind }),
  RESIDENCE_STATUS: ([residenceStatus]) => ({ residenceStatus }),
}

/** The correction by which a record comes to hold one side of the changes. */
export const correctionTo = (side: 'from' | 'to', changes: readonly Change[]): Correction =>
  Object.assign({}, ...changes.map((one) => corrections[one.field](one[side]))) as Correction

/** Those of the changes that still stand: a value is sealed anew whenever somebody writes it, so nobody has since. */
export const standingIn = (resident: KnownResident, changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ field, to }) => same(heldIn(resident, field), to))

/** Those of the changes of which nothing is left: the record holds what it held before. */
export const undoneIn = (resident: KnownResident, changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ field, from }) => same(heldIn(resident, field), from))
