import type { ExportSheet, ExportSheets } from '../../domain/exporting/sheet.ts'
import { cellsOf, hide, markOf } from './cells.ts'
import { csvText } from './csv-text.ts'
import { markedWorkbook, textBytes } from './marked-workbook.ts'

const write = (sheet: ExportSheet): AsyncIterable<Uint8Array> => {
  const rows = cellsOf(sheet)
  if (sheet.format === 'CSV') return textBytes(csvText(rows))
  return markedWorkbook({ mark: markOf(sheet), exportId: sheet.exportId, rows })
}

/** Marked workbooks and comma-separated text. */
export const exportSheets: ExportSheets = { write, hide }
