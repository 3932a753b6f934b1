import type { ChosenDifferences, ImportParticulars, ImportRow, ResidentField } from '../../api/model.ts'

/** What a sheet may correct. */
export const takable = [
  'RESIDENT_FIELD_NAME',
  'RESIDENT_FIELD_PHONES',
  'RESIDENT_FIELD_ROOM',
  'RESIDENT_FIELD_KIND',
  'RESIDENT_FIELD_RESIDENCE_STATUS',
] as const satisfies readonly ResidentField[]

export type Takable = (typeof takable)[number]

/** The differences that were ticked; nothing where no field is. Rows alone choose nothing. */
export const chosenOf = (
  fields: ReadonlySet<Takable>,
  rows: ReadonlySet<number>,
): ChosenDifferences | undefined =>
  fields.size === 0
    ? undefined
    : { fields: takable.filter((field) => fields.has(field)), rows: [...rows].toSorted((a, b) => a - b) }

/** The set with one more, or without what was in it. */
export const toggled = <T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> => {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}

const said: Readonly<Record<Takable, (of: ImportParticulars, code: (value?: string) => string) => string>> = {
  RESIDENT_FIELD_NAME: ({ name }) => name,
  RESIDENT_FIELD_PHONES: ({ phones }) => phones.join(' '),
  RESIDENT_FIELD_ROOM: ({ roomCode }) => roomCode,
  RESIDENT_FIELD_KIND: ({ kind }, code) => code(kind),
  RESIDENT_FIELD_RESIDENCE_STATUS: ({ residenceStatus }, code) => code(residenceStatus),
}

const isTakable = (field: ResidentField): field is Takable =>
  (takable as readonly ResidentField[]).includes(field)

/** One field of a row: what the register has, and what the sheet has. */
export interface Difference {
  readonly field: Takable
  readonly from: string
  readonly to: string
  /** Both look the same, for they differ where they are masked. */
  readonly isHidden: boolean
}

/** The differences of a row, as they are shown. */
export const differencesOf = (
  { fields, before, after }: ImportRow,
  code: (value?: string) => string,
): readonly Difference[] =>
  fields.filter(isTakable).map((field) => {
    const [from, to] = [before, after].map((of) => (of && said[field](of, code)) || '–') as [string, string]
    return { field, from, to, isHidden: from === to }
  })
