import type { Import } from '../../api/model.ts'

/** The steps of an import, in their order. */
export const steps = ['upload', 'columns', 'check', 'load', 'result'] as const

export type Step = (typeof steps)[number]

const stepIn: Readonly<Record<NonNullable<Import['status']>, Step>> = {
  IMPORT_STATUS_READING: 'columns',
  IMPORT_STATUS_COLUMNS_NEEDED: 'columns',
  IMPORT_STATUS_UNREADABLE: 'upload',
  IMPORT_STATUS_READ: 'check',
  IMPORT_STATUS_LOADING: 'load',
  IMPORT_STATUS_PAUSED: 'load',
  IMPORT_STATUS_LOADED: 'result',
  IMPORT_STATUS_UNDOING: 'result',
  IMPORT_STATUS_UNDONE: 'result',
}

/** At which step an import stands. */
export const stepOf = ({ status }: Pick<Import, 'status'>): Step =>
  status === undefined ? 'upload' : stepIn[status]
