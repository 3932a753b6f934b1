import fc from 'fast-check'
import { exportFields } from '../../domain/exporting/fields.ts'
import type { ExportSheet, FileRow, PersonRow } from '../../domain/exporting/sheet.ts'
import { openPackage } from '../sheets/zip.ts'
import { sheets } from '../sheets/sheets.ts'
import { exportSheets } from './export-sheets.ts'

const nobody: PersonRow = Object.fromEntries(exportFields.map((field) => [field, []])) as never

async function* asRows(rows: readonly PersonRow[]): AsyncGenerator<FileRow> {
  for (const person of rows) yield await Promise.resolve({ person, answers: [], hidden: 'NOBODY' })
}

const aSheet = (rows: readonly PersonRow[], changes: Partial<ExportSheet> = {}): ExportSheet => ({
  ...{ exportId: 'export-1', askedBy: 'asker', at: 1_700_000_000_000, format: 'XLSX', language: 'zh-CN' },
  columns: [{ field: 'NAME', clear: true }],
  questions: [],
  rows: asRows(rows),
  ...changes,
})

const bytesOf = async (sheet: ExportSheet): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  for await (const piece of exportSheets.write(sheet)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const types = { XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', CSV: 'text/csv' }

const readAgain = async (sheet: ExportSheet): Promise<readonly (readonly string[])[]> => {
  const bytes = await bytesOf(sheet)
  const file = { id: '', contentType: types[sheet.format], size: bytes.length, hash: '', first: 0 }
  const rows: (readonly string[])[] = []
  for await (const { cells } of sheets.read({
    ...file,
    count: bytes.length,
    bytes: (async function* () {
      yield await Promise.resolve(bytes)
    })(),
  }))
    rows.push(cells)
  return rows
}

const mark = 'export-1 / asker / 2023-11-15 06:13:20'

describe('a file of people', () => {
  it('is marked on every row', async () => {
    for (const format of ['XLSX', 'CSV'] as const)
      expect(
        await readAgain(
          aSheet(
            [
              { ...nobody, NAME: ['林一'] },
              { ...nobody, NAME: ['林二'] },
            ],
            { format },
          ),
        ),
      ).toEqual([
        ['姓名', '导出标记'],
        ['林一', mark],
        ['林二', mark],
      ])
  })

  it('is marked at the head and foot of every page and in the properties of a workbook', async () => {
    const { text: piecesOf } = await openPackage(await bytesOf(aSheet([nobody])))
    const text = async (name: string): Promise<string> => {
      const pieces: string[] = []
      for await (const piece of piecesOf(name)) pieces.push(piece)
      return pieces.join('')
    }
    expect(await text('xl/worksheets/sheet1.xml')).toContain(`<oddHeader>&amp;C${mark}</oddHeader>`)
    expect(await text('docProps/core.xml')).toContain('<dc:identifier>export-1</dc:identifier>')
  })

  it('speaks the language of who asked', async () => {
    const columns = [
      { field: 'SEX', clear: true },
      { field: 'KIND', clear: false },
    ] as const
    const row = { ...nobody, SEX: ['MALE'], KIND: ['FLOATING'] }
    const [titles, shown] = await readAgain(aSheet([row], { columns, language: 'en' }))
    expect(titles).toEqual(['Sex', 'Kind of resident', 'Export mark'])
    expect(shown?.slice(0, 2)).toEqual(['Male', 'Migrant resident'])
  })

  it('masks whatever is not in clear', async () => {
    const row = {
      ...nobody,
      SEX: ['MALE'],
      BIRTH_DATE: ['1876-01-02'],
      ROOM_CODE: ['0102'],
      PHONES: ['10000000001', '10000000002'],
    }
    const columns = (['SEX', 'BIRTH_DATE', 'ROOM_CODE', 'PHONES'] as const).map((field) => ({
      field,
      clear: false,
    }))
    const [, shown] = await readAgain(aSheet([row], { columns }))
    expect(shown?.slice(0, 4)).toEqual(['*', '*'.repeat(10), '****', '100****0001 100****0002'])
  })

  it('has the answers of its form beside the fields, and nothing personal of a child who stays hidden', async () => {
    const question = { choices: [], required: false, unit: '' }
    const questions = [
      { ...question, words: '水井', kind: 'NUMBER', unit: '口' },
      { ...question, words: '是否通自来水', kind: 'YES_NO' },
    ] as const
    const rows = (async function* (): AsyncGenerator<FileRow> {
      const hidden = 'NOBODY'
      yield await Promise.resolve({ person: { ...nobody, NAME: ['林一'] }, answers: ['2', 'NO'], hidden })
      yield await Promise.resolve({ person: { ...nobody, NAME: ['林二'] }, answers: [], hidden })
      const child = { ...nobody, NAME: ['林小三'], ADDRESS: ['东江路12号'] }
      yield await Promise.resolve({ person: child, answers: ['2', ''], hidden: 'ALL' })
    })()
    const columns = [
      { field: 'NAME', clear: true },
      { field: 'ADDRESS', clear: false },
    ] as const
    expect(await readAgain(aSheet([], { columns, questions, rows }))).toEqual([
      ['姓名', '楼栋地址', '水井 (口)', '是否通自来水', '导出标记'],
      ['林一', '', '2', '否', mark],
      ['林二', '', '', '', mark],
      ['林**', '东江路12号', '*', '', mark],
    ])
  })

  it('never begins a cell of text with what a sheet program runs', async () => {
    const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\r\n"]/.test(text))
    await fc.assert(
      fc.asyncProperty(name, async (text) => {
        const file = String(await bytesOf(aSheet([{ ...nobody, NAME: [text] }], { format: 'CSV' })))
        const [, row = ''] = file.split('\r\n')
        expect(row).not.toMatch(/^"[=+\-@\t]/)
      }),
    )
  })

  it('fails as a whole where its rows fail', async () => {
    const rows = async function* (): AsyncGenerator<FileRow> {
      yield await Promise.resolve({ person: nobody, answers: [], hidden: 'NOBODY' })
      throw new Error('the registry is away')
    }
    for (const format of ['XLSX', 'CSV'] as const)
      await expect(bytesOf(aSheet([], { format, rows: rows() }))).rejects.toThrow()
  })
})
