import { randomUUID } from 'node:crypto'
import {
  type ChosenDifferences,
  type Import,
  ImportStatus,
  OpenImportRequest,
  UploadSheetRequest,
} from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { workbookOf } from '../src/outbound/sheets/workbook.ts'
import { aNumber, building, type Town, type Who } from './town.ts'

export const titles = ['姓名', '身份证号码', '联系电话', '楼栋编码', '室号'] as const

export type Row = readonly string[]

/** A person of a sheet; what is not given is right and belongs to nobody. */
export const aRow = (changes: Readonly<Partial<Record<(typeof titles)[number], string>>> = {}): Row => {
  const right = {
    姓名: '林一一',
    身份证号码: aNumber(),
    联系电话: '100 0000 0001',
    楼栋编码: building,
    室号: '302',
  }
  return titles.map((title) => ({ ...right, ...changes })[title])
}

async function* asRows(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) yield await Promise.resolve(row)
}

/** A workbook as a sheet program writes it. */
export const xlsx = async (rows: readonly Row[]): Promise<Buffer> =>
  Buffer.from(await workbookOf(asRows(rows)))

export const csv = (rows: readonly Row[]): Buffer =>
  Buffer.from(rows.map((row) => row.join(',')).join('\r\n'))

async function* pieces(file: Buffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.length; start += 1_000)
    yield await Promise.resolve(file.subarray(start, start + 1_000))
}

/** What offices do with a sheet, as somebody of the town. */
export const importing = (town: Town, who: Who = 'manager') => {
  const { imports, as } = town
  const upload = async (file: Buffer): Promise<string> => {
    const head = UploadSheetRequest.fromPartial({ part: { head: { sizeBytes: file.length } } })
    const { attachmentId } = await imports.uploadSheet({ head, bytes: pieces(file) }, await as(who))
    return attachmentId
  }
  const open = async (attachmentId: string, source = `source ${randomUUID()}`): Promise<string> => {
    const request = { attachmentId, source, lawfulBasis: 1, kind: 1, residenceStatus: 1 } as const
    return (await imports.openImport(OpenImportRequest.fromPartial(request), await as(who))).id
  }
  const get = async (importId: string): Promise<Import> => imports.getImport({ importId }, await as(who))
  const becomes = async (importId: string, status: keyof typeof ImportStatus): Promise<Import> => {
    const isSo = async () => (await get(importId)).status === ImportStatus[status]
    await eventually(isSo, { within: 30_000 })
    return get(importId)
  }
  const begin = async (file: Buffer, source?: string): Promise<string> => open(await upload(file), source)
  const rows = async (importId: string): Promise<readonly string[]> => {
    const found = await imports.listImportRows({ importId, pageToken: '', pageSize: 0 }, await as(who))
    return found.rows.map(({ row, faults }) =>
      [String(row), ...faults.map(({ column, reason }) => `${String(column)}:${reason}`)].join(' '),
    )
  }
  const load = async (importId: string, chosen?: ChosenDifferences): Promise<Import> => {
    await imports.loadImport({ importId, chosen }, await as(who))
    return becomes(importId, 'LOADED')
  }
  const undo = async (importId: string): Promise<Import> => {
    await imports.undoImport({ importId }, await as(who))
    return becomes(importId, 'UNDONE')
  }
  return { upload, open, get, becomes, begin, rows, load, undo }
}

/** Everybody who is on the register in the first building, by id. */
export const peopleIn = async ({ residents, as }: Town): Promise<readonly string[]> => {
  const page = { buildingCode: building, gridCode: '', pageToken: '', pageSize: 200 }
  const found = await residents.listResidents(page, await as('manager'))
  return found.residents.map(({ residentId }) => residentId).toSorted()
}
