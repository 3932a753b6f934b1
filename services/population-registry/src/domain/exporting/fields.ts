import type { Sealed } from '@fengqiao/domain-kit'
import { catalogue, fieldCodes, type FieldCode } from '../holding/catalogue.ts'
import type { Hidden } from './sheet.ts'

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

/** What a file says of the head of somebody's household, out of the head's own record. */
export const ofHead: ReadonlySet<FieldCode> = new Set(['HEAD_NAME', 'HEAD_ID_NUMBER', 'HEAD_PHONES'])

/** Whether a row shows this column as it is: agreed in clear, and of nobody who stays hidden all the same. */
export const isShown = (column: Pick<Column<unknown>, 'field' | 'clear'>, hidden: Hidden): boolean => {
  const isOfHidden = hidden === 'ALL' || (hidden === 'HEAD' && ofHead.has(column.field))
  return isOpen(isOfHidden ? { ...column, clear: false } : column)
}
