import { randomUUID } from 'node:crypto'
import {
  AskExportRequest,
  ExportField,
  ExportStatus,
  type Export,
} from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { sheets } from '../src/outbound/sheets/sheets.ts'
import { community, type Town, type Who } from './town.ts'

export const words = '社区核对医保参保人员'

export const column = (field: keyof typeof ExportField, reason?: string) => ({
  field: ExportField[field],
  clear: reason !== undefined,
  reason: reason ?? '',
})

export const anExport = (changes: object = {}): AskExportRequest =>
  AskExportRequest.fromPartial({
    purpose: 5,
    words,
    lawfulBasis: 1,
    territories: [community],
    columns: [column('NAME'), column('ID_NUMBER'), column('PHONES')],
    format: 1,
    ...changes,
  })

const rowsOf = async (bytes: Buffer, contentType: string): Promise<readonly (readonly string[])[]> => {
  const file = { id: '', contentType, size: bytes.length, hash: '', first: 0, count: bytes.length }
  const rows: (readonly string[])[] = []
  const read = sheets.read({
    ...file,
    bytes: (async function* () {
      yield await Promise.resolve(bytes)
    })(),
  })
  for await (const { cells } of read) rows.push(cells)
  return rows
}

/** What people of the town do with exports. */
export const exporting = (town: Town, asker: Who = 'clerk') => {
  const { exports, as } = town
  const get = async (exportId: string, who: Who = asker): Promise<Export> =>
    exports.getExport({ exportId }, await as(who))
  /** Asked for, and the children in it counted. */
  const ask = async (changes: object = {}): Promise<string> => {
    const { id } = await exports.askExport(anExport(changes), await as(asker))
    await eventually(async () => (await get(id)).childrenCounted)
    return id
  }
  const becomes = async (exportId: string, status: keyof typeof ExportStatus): Promise<Export> => {
    await eventually(async () => (await get(exportId)).status === ExportStatus[status])
    return get(exportId)
  }
  const approve = async (exportId: string, who: Who) => exports.approveExport({ exportId }, await as(who))
  const agreed = async (changes: object = {}): Promise<string> => {
    const exportId = await ask(changes)
    await approve(exportId, 'admin')
    await approve(exportId, 'sponsor')
    return exportId
  }
  const begin = async (exportId: string, who: Who = asker) => exports.makeExport({ exportId }, await as(who))
  const made = async (changes: object = {}): Promise<string> => {
    const exportId = await agreed(changes)
    await begin(exportId)
    await becomes(exportId, 'MADE')
    return exportId
  }
  const download = async (
    exportId: string,
    who: Who = asker,
    key: string = randomUUID(),
  ): Promise<Buffer> => {
    const { bytes } = await exports.downloadExport({ exportId }, await as(who, key))
    const pieces: Uint8Array[] = []
    for await (const piece of bytes) pieces.push(piece)
    return Buffer.concat(pieces)
  }
  const workbook = async (exportId: string) =>
    rowsOf(await download(exportId), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  return { ask, get, becomes, approve, agreed, begin, made, download, workbook }
}
