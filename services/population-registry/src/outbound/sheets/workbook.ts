import { ZipFile } from 'yazl'
import { head, main, packageParts, rowOf } from './workbook-parts.ts'

/** Use for a result that people open in a sheet program: one sheet, all cells text. */
export const workbookOf = async (rows: AsyncIterable<readonly string[]>): Promise<Uint8Array> => {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(packageParts({ properties: false })))
    zip.addBuffer(Buffer.from(head + text), name)
  const pieces = [`${head}<worksheet xmlns="${main}"><sheetData>`]
  for await (const cells of rows) pieces.push(rowOf(cells))
  pieces.push('</sheetData></worksheet>')
  zip.addBuffer(Buffer.from(pieces.join('')), 'xl/worksheets/sheet1.xml')
  zip.end()
  const packed: Uint8Array[] = []
  for await (const piece of zip.outputStream) packed.push(piece as Uint8Array)
  return Buffer.concat(packed)
}
