import type { Sealed } from '@fengqiao/domain-kit'

/** What a file may hold of a person, in the order in which it is shown. */
export const exportFields = [
  'NAME',
  'ID_NUMBER',
  'PHONES',
  'SEX',
  'BIRTH_DATE',
  'BUILDING_CODE',
  'ADDRESS',
  'ROOM_CODE',
  'GRID_CODE',
  'KIND',
  'RESIDENCE_STATUS',
] as const

export type ExportField = (typeof exportFields)[number]

/** How personal each is: what is internal is never masked, and what is sensitive needs a reason to be shown in clear. */
const classes: Readonly<Record<ExportField, 'INTERNAL' | 'PERSONAL' | 'SENSITIVE'>> = {
  NAME: 'PERSONAL',
  ID_NUMBER: 'SENSITIVE',
  PHONES: 'SENSITIVE',
  SEX: 'PERSONAL',
  BIRTH_DATE: 'PERSONAL',
  BUILDING_CODE: 'INTERNAL',
  ADDRESS: 'INTERNAL',
  ROOM_CODE: 'SENSITIVE',
  GRID_CODE: 'INTERNAL',
  KIND: 'INTERNAL',
  RESIDENCE_STATUS: 'INTERNAL',
}

/** A column of the file; `reason` is whatever says why it is needed in clear: words, or words that are sealed. */
export interface Column<R = Sealed> {
  readonly field: ExportField
  readonly clear: boolean
  readonly reason?: R
}

export const needsReason = (field: ExportField): boolean => classes[field] === 'SENSITIVE'

/** Whether the file holds this column as it is. */
export const isOpen = ({ field, clear }: Pick<Column<unknown>, 'field' | 'clear'>): boolean =>
  clear || classes[field] === 'INTERNAL'
