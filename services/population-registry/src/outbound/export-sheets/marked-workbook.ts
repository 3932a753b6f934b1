import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { escaped, head, main, packageParts, rowOf } from '../sheets/workbook-parts.ts'

export interface Marked {
  readonly mark: string
  readonly exportId: string
  readonly rows: AsyncIterable<readonly string[]>
}

const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'

/** Who copies the cells into another file leaves the mark behind; who passes the file on takes it along unseen. */
const propertiesOf = ({ mark, exportId }: Marked): string =>
  `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:identifier>${escaped(exportId)}</dc:identifier><dc:description>${escaped(mark)}</dc:description></cp:coreProperties>`

/** In headers and footers an ampersand begins an instruction. */
const onPaper = (mark: string): string => escaped(mark.replaceAll('&', '&&'))

async function* worksheet({ mark, rows }: Marked): AsyncGenerator<string> {
  yield `${head}<worksheet xmlns="${main}"><sheetData>`
  for await (const cells of rows) yield rowOf(cells)
  yield `</sheetData><headerFooter><oddHeader>&amp;C${onPaper(mark)}</oddHeader><oddFooter>&amp;C${onPaper(mark)}</oddFooter></headerFooter></worksheet>`
}

const enough = 64 * 1024

/** Text as bytes, in pieces worth packing: a row alone is none. */
export async function* textBytes(text: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let waiting = ''
  for await (const piece of text) {
    waiting += piece
    if (waiting.length < enough) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  if (waiting !== '') yield Buffer.from(waiting)
}

/**
 * A workbook that is packed while its rows come, with its mark at the head and foot of every printed page and in its
 * properties. What fails in the rows fails here.
 */
export async function* markedWorkbook(marked: Marked): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const rows = Readable.from(textBytes(worksheet(marked)))
  const out = zip.outputStream as Readable
  rows.on('error', (error) => out.destroy(error))
  for (const [name, text] of Object.entries(packageParts({ properties: true })))
    zip.addBuffer(Buffer.from(head + text), name)
  zip.addBuffer(Buffer.from(head + propertiesOf(marked)), 'docProps/core.xml')
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml')
  zip.end()
  try {
    for await (const piece of out) yield piece as Uint8Array
  } finally {
    rows.destroy()
    out.destroy()
  }
}
