import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { invalidField } from '@fengqiao/domain-kit'
import type { SheetRow } from '../../domain/importing/columns.ts'
import { textOf } from './text.ts'

const delimiters = [',', '\t', ';'] as const
const longestRow = 200_000
const mostColumns = 500

/** What parts the cells: whatever the first lines have most of. */
const delimiterOf = (start: string): string => {
  const lines = start.split('\n').slice(0, 20).join('')
  const count = (one: string): number => lines.split(one).length
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best))
}

/** Rows of comma-separated text, as sheet programs save it. */
export async function* csvRows(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  const [start = ''] = textOf(bytes)
  const parser = Readable.from(textOf(bytes)).pipe(
    parse({
      delimiter: delimiterOf(start),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRow,
      info: true,
    }),
  )
  try {
    for await (const read of parser) {
      const { record, info } = read as { record: readonly string[]; info: { readonly lines: number } }
      yield { number: info.lines, cells: record.slice(0, mostColumns) }
    }
  } catch {
    throw invalidField('file', 'SHEET_BROKEN')
  }
}
