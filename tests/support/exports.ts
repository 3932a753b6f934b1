import type { Someone } from './people.ts'

interface Receipt {
  readonly id: string
}

/** Asks for a file of the people of a territory, as whoever may does. */
export const askExport = async (
  { api }: Pick<Someone, 'api'>,
  territory: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const { id } = await api.post<Receipt>('/v1/exports', {
    ...{ purpose: 'LOOK_PURPOSE_VERIFICATION', words: '社区核对医保参保人员' },
    ...{ lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY', territories: [territory] },
    ...{ columns: [{ field: 'EXPORT_FIELD_NAME' }], format: 'EXPORT_FORMAT_XLSX', ...changes },
  })
  return id
}
