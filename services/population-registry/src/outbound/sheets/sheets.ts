import type { OpenFile } from '@fengqiao/domain-kit'
import type { SheetRow } from '../../domain/importing/columns.ts'
import type { Sheets } from '../../domain/importing/sheets.ts'
import { csvRows } from './csv.ts'
import { workbookOf } from './workbook.ts'
import { xlsxRows } from './xlsx.ts'

/** A packed workbook is read from its end, so its bytes are held; the door lets in no more than 50 MB. */
const whole = async ({ bytes }: OpenFile): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* rowsOf(file: OpenFile): AsyncGenerator<SheetRow> {
  const bytes = await whole(file)
  yield* file.contentType === 'text/csv' ? csvRows(bytes) : xlsxRows(bytes)
}

/** Workbooks and comma-separated text. */
export const sheets: Sheets = { read: rowsOf, write: workbookOf }
