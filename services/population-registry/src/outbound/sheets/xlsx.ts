import { invalidField } from '@fengqiao/domain-kit'
import { brokenCell } from '../../domain/importing/cells.ts'
import type { SheetRow } from '../../domain/importing/columns.ts'
import { columnOf, filling, mergedIn, mostColumns } from './merged.ts'
import { sharedStrings, type SharedStrings } from './shared-strings.ts'
import { heardIn, type Met } from './xml.ts'
import { openPackage, type Package } from './zip.ts'

const elementsOf = async (pieces: AsyncIterable<string>, name: string) => {
  const found: Readonly<Record<string, string>>[] = []
  for await (const some of heardIn(pieces, (one) =>
    one.kind === 'open' && one.name === name ? one.at : undefined,
  ))
    found.push(...some)
  return found
}

/** The file of the first sheet, as the workbook orders them. */
const firstSheet = async ({ names, text }: Package): Promise<string> => {
  if (!names.includes('xl/workbook.xml')) throw invalidField('file', 'SHEET_BROKEN')
  const [sheet] = await elementsOf(text('xl/workbook.xml'), 'sheet')
  const relations = await elementsOf(text('xl/_rels/workbook.xml.rels'), 'Relationship')
  const target = relations.find(({ Id }) => Id !== undefined && Id === sheet?.['r:id'])?.['Target']
  const name = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? ''}`
  if (target === undefined || !names.includes(name)) throw invalidField('file', 'SHEET_BROKEN')
  return name
}

interface Reading {
  readonly strings: SharedStrings
  row: number
  cells: string[]
  column: number
  type: string
  value: string
  inValue: boolean
}

const kinds: Readonly<Record<string, (reading: Reading) => string>> = {
  s: ({ strings, value }) => strings(Number(value)),
  e: () => brokenCell,
}

const openCell = (reading: Reading, at: Readonly<Record<string, string>>): void => {
  const letters = /^[A-Z]+/.exec(at['r'] ?? '')?.[0]
  reading.column = letters === undefined ? reading.column + 1 : columnOf(letters)
  reading.type = at['t'] ?? 'n'
  reading.value = ''
}

const closeCell = (reading: Reading): void => {
  if (reading.column > mostColumns) return
  reading.cells[reading.column - 1] = kinds[reading.type]?.(reading) ?? reading.value
}

const open = (reading: Reading, { name, at }: Extract<Met, { kind: 'open' }>): void => {
  if (name === 'row') {
    reading.row = at['r'] === undefined ? reading.row + 1 : Number(at['r'])
    reading.cells = []
    reading.column = 0
  } else if (name === 'c') openCell(reading, at)
  else if (name === 'v' || name === 't') reading.inValue = true
}

/** A row, when it is whole and says anything. */
const read = (reading: Reading, one: Met): SheetRow | undefined => {
  if (one.kind === 'open') open(reading, one)
  else if (one.kind === 'text') reading.value += reading.inValue ? one.text : ''
  else if (one.name === 'v' || one.name === 't') reading.inValue = false
  else if (one.name === 'c') closeCell(reading)
  else if (one.name === 'row') return { number: reading.row, cells: reading.cells }
  return undefined
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '')

/** Rows of the first sheet of a workbook; formulas by what they last came to, merged cells by what they say together. */
export async function* xlsxRows(bytes: Buffer): AsyncGenerator<SheetRow> {
  const pack = await openPackage(bytes)
  const name = await firstSheet(pack)
  const strings = await sharedStrings(pack.text('xl/sharedStrings.xml'))
  const fill = filling(await mergedIn(pack.text(name)))
  const reading: Reading = { strings, row: 0, cells: [], column: 0, type: 'n', value: '', inValue: false }
  for await (const rows of heardIn(pack.text(name), (one) => read(reading, one))) {
    for (const row of rows) {
      const cells = fill(
        row.number,
        Array.from(row.cells, (cell: string | undefined) => cell ?? ''),
      )
      if (!isBlank(cells)) yield { number: row.number, cells }
    }
  }
}
