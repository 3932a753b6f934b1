import type { Sealed } from '@fengqiao/domain-kit'
import { catalogue, fieldCodes, type FieldCode } from '../holding/catalogue.ts'

/** What a file may hold of a person: whatever the catalogue holds, in its order. */
export const exportFields = fieldCodes

export type ExportField = FieldCode

/** A column of the file; `reason` is whatever says why it is needed in clear: words, or words that are sealed. */
export interface Column<R = Sealed> {
  readonly field: ExportField
  readonly clear: boolean
  readonly reason?: R
}

export const needsReason = (field: ExportField): boolean => catalogue[field].privacy === 'SENSITIVE'

/** Whether the file holds this column as it is. */
export const isOpen = ({ field, clear }: Pick<Column<unknown>, 'field' | 'clear'>): boolean =>
  clear || catalogue[field].privacy === 'INTERNAL'
