import type { OpenImportRequest } from '../../api/model.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a sheet is by its name: a device that has no sheet program does not know. Nothing where it is none. */
export const sheetTypeOf = (name: string): string | undefined => {
  if (/\.xlsx$/i.test(name)) return workbook
  return /\.csv$/i.test(name) ? 'text/csv' : undefined
}

/** What is said of a sheet beside its rows. */
export type OpeningFields = Pick<OpenImportRequest, 'source' | 'lawfulBasis' | 'kind' | 'residenceStatus'>

/** As most offices send them. */
export const usual: OpeningFields = {
  source: '',
  lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
  kind: 'RESIDENT_KIND_REGISTERED',
  residenceStatus: 'RESIDENCE_STATUS_BOTH',
}

/** What is wrong before anything travels. */
export const wrongInOpening = (
  { source }: OpeningFields,
  file: File | undefined,
): readonly ('file' | 'source')[] => [
  ...(file === undefined || sheetTypeOf(file.name) === undefined ? (['file'] as const) : []),
  ...(source.trim() === '' ? (['source'] as const) : []),
]
