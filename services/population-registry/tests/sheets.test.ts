import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { ZipFile } from 'yazl'
import type { DomainError } from '@fengqiao/domain-kit'
import type { SheetRow } from '../src/domain/importing/columns.ts'
import { sheets } from '../src/outbound/sheets/sheets.ts'
import { xlsx } from './a-sheet.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

const rowsOf = async (bytes: Uint8Array, contentType = workbook): Promise<readonly SheetRow[]> => {
  const file = { id: '', contentType, size: bytes.length, hash: '', first: 0, count: 0, bytes: once(bytes) }
  const rows: SheetRow[] = []
  for await (const row of sheets.read(file)) rows.push(row)
  return rows
}

const cellsOf = async (bytes: Uint8Array, contentType?: string) =>
  (await rowsOf(bytes, contentType)).map(({ cells }) => cells)

const refusalOf = async (bytes: Uint8Array, contentType?: string): Promise<string> =>
  rowsOf(bytes, contentType).then(
    () => 'not refused',
    (error: unknown) => (error as DomainError).details.violations?.[0]?.reason ?? 'no reason',
  )

const sheetPart = 'xl/worksheets/sheet1.xml'
const parts = {
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId9"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId9" Target="/${sheetPart}"/></Relationships>`,
}

/** A package of parts, those of a workbook among them unless they are given otherwise. */
const packed = async (own: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries({ ...parts, ...own })) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  const pieces: Uint8Array[] = []
  for await (const piece of zip.outputStream) pieces.push(piece as Uint8Array)
  return Buffer.concat(pieces)
}

/** The package, whose directory at its end says that this part unpacks to so many bytes. */
const claiming = (bytes: Buffer, part: string, size: number): Buffer => {
  const changed = Buffer.from(bytes)
  changed.writeUInt32LE(size, changed.lastIndexOf(part) - 46 + 24)
  return changed
}

const withRows = (rows: string, after = ''): Promise<Buffer> =>
  packed({ [sheetPart]: `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>` })

describe('a workbook', () => {
  it('gives back what was written, whatever it says', async () => {
    const cell = fc.string({ maxLength: 20, unit: 'grapheme' }).map((text) => text.replaceAll(/\r\n?/g, '\n'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        async (rows) => {
          const said = rows.filter((row) => row.some((one) => one !== ''))
          expect(await cellsOf(await xlsx(rows))).toEqual(said)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps its row numbers across rows that say nothing', async () => {
    const bytes = await withRows(
      '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c></row><row r="3"><c r="A3"/></row><row r="1000000"><c r="C1000000"><v>7</v></c></row>',
    )
    expect(await rowsOf(bytes)).toEqual([
      { number: 2, cells: ['a'] },
      { number: 1_000_000, cells: ['', '', '7'] },
    ])
  })

  it('is read by its shared words, its formulas’ results and its merged cells', async () => {
    const strings =
      '<sst><si><t>林</t></si><si><r><t>东江</t></r><r><t>路</t></r><rPh><t>donɡ</t></rPh></si></sst>'
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><f>A1&amp;"二"</f><v>林二</v></c><c r="B2"/></row>' +
      '<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>'
    const bytes = await packed({
      'xl/sharedStrings.xml': strings,
      [sheetPart]: `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="B1:B3"/></mergeCells></worksheet>`,
    })
    expect(await cellsOf(bytes)).toEqual([['林', '东江路'], ['林二', '东江路'], ['#ERROR', '东江路'], ['1']])
  })

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['no package at all', () => Buffer.from('PK\x03\x04 but nothing more'), 'SHEET_BROKEN'],
    ['a package that was cut off', async () => (await xlsx([['a']])).subarray(0, 400), 'SHEET_BROKEN'],
    ['a package of something else', () => packed({ 'xl/workbook.xml': '<workbook/>' }), 'SHEET_BROKEN'],
    ['rows that are no XML', () => withRows('<row><c></row>'), 'SHEET_BROKEN'],
    [
      'an entity of its own',
      () =>
        packed({
          [sheetPart]:
            '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
        }),
      'SHEET_BROKEN',
    ],
  ])('that is %s is refused', async (_what, bytes, reason) => {
    expect(await refusalOf(await bytes())).toBe(reason)
  })

  it('that says it unpacks to more than anybody needs is refused before it is unpacked', async () => {
    const bomb = claiming(
      await packed({ [sheetPart]: '<a/>', 'xl/media/one.bin': 'a' }),
      'xl/media/one.bin',
      500_000_000,
    )
    expect(await refusalOf(bomb)).toBe('SHEET_TOO_LARGE')
  })

  it('that unpacks to more than it says is refused while it is unpacked', async () => {
    const bytes = await withRows(`<row><c t="str"><v>${'a'.repeat(5_000)}</v></c></row>`)
    expect(await refusalOf(claiming(bytes, sheetPart, 10))).toBe('SHEET_BROKEN')
  })

  it('that is garbage is refused with a reason and ends nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 600 }), fc.nat({ max: 255 }), async (at, value) => {
        const bytes = Buffer.from(
          await xlsx([
            ['a', 'b'],
            ['c', 'd'],
          ]),
        )
        bytes[at % bytes.length] = value
        const outcome = await refusalOf(bytes)
        expect(['not refused', 'SHEET_BROKEN', 'SHEET_TOO_LARGE']).toContain(outcome)
      }),
      { numRuns: 200 },
    )
  })
})

describe('separated text', () => {
  const text = '姓名,电话\r\n"林,一",1\r\n\r\n林二,"2"\r\n'
  const rows = [['姓名', '电话'], ['林,一', '1'], [''], ['林二', '2']]
  const gb18030 = Buffer.from('d0d5c3fb2cb5e7bbb00d0a22c1d62cd2bb222c310d0a0d0ac1d6b6fe2c2232220d0a', 'hex')

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['GB18030', gb18030],
    ['tabs', Buffer.from(text.replaceAll(/,(?=[^一])/g, '\t'))],
  ])('is read in %s', async (_what, bytes) => {
    expect(await cellsOf(bytes, 'text/csv')).toEqual(rows)
  })

  it('counts lines as whoever opens the file does', async () => {
    const found = await rowsOf(Buffer.from('a,b\n1,2\n3,4\n'), 'text/csv')
    expect(found.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('in no known encoding is refused', async () => {
    expect(await refusalOf(Buffer.from([0x41, 0xff, 0xff, 0x80]), 'text/csv')).toBe('SHEET_ENCODING')
  })

  it('that is garbage is refused with a reason or read, and ends nothing else', async () => {
    for (let turn = 0; turn < 30; turn += 1) {
      const outcome = await refusalOf(randomBytes(3_000), 'text/csv')
      expect(['not refused', 'SHEET_BROKEN', 'SHEET_ENCODING']).toContain(outcome)
    }
  })
})
