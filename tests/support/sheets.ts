import type { Someone } from './people.ts'

interface Uploaded {
  readonly attachmentId: string
}

interface Receipt {
  readonly id: string
}

/** Uploads a sheet through the door as a browser does. */
export const uploadSheet = async (
  baseUrl: string,
  { token }: Pick<Someone, 'token'>,
  sheet: { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> },
): Promise<string> => {
  const answer = await fetch(`${baseUrl}/v1/imports/sheets:upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': sheet.type },
    body: sheet.bytes,
  })
  if (!answer.ok) throw new Error(`a sheet was refused: ${String(answer.status)} ${await answer.text()}`)
  return ((await answer.json()) as Uploaded).attachmentId
}

/** Begins an import of a sheet that was uploaded. */
export const openImport = async ({ api }: Pick<Someone, 'api'>, attachmentId: string): Promise<string> => {
  const { id } = await api.post<Receipt>('/v1/imports', {
    ...{ attachmentId, source: '派出所户籍名册', lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY' },
    ...{ kind: 'RESIDENT_KIND_REGISTERED', residenceStatus: 'RESIDENCE_STATUS_BOTH' },
  })
  return id
}

/** An import that is there, to be asked about. */
export const anImport = async (baseUrl: string, clerk: Someone): Promise<string> => {
  const bytes = new TextEncoder().encode('姓名,身份证号码,楼栋编码\n')
  return openImport(clerk, await uploadSheet(baseUrl, clerk, { type: 'text/csv', bytes }))
}
