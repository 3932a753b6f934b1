import type { ImportRow } from '../src/api/model.ts'
import { chosenOf, differencesOf, toggled, type Takable } from '../src/pages/imports/choosing.ts'
import { columnsShown, mappingOf } from '../src/pages/imports/columns.ts'
import { sheetTypeOf, usual, wrongInOpening } from '../src/pages/imports/opening.ts'
import { stepOf } from '../src/pages/imports/steps.ts'

const file = (name: string): File => new File(['x'], name)

describe('a sheet to be uploaded', () => {
  it('is known by its name, for a device without a sheet program says nothing of it', () => {
    expect(['a.xlsx', 'B.XLSX', 'c.csv', 'd.xls', 'e.pdf', 'xlsx'].map(sheetTypeOf)).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'text/csv',
      undefined,
      undefined,
      undefined,
    ])
  })
  it('is refused without a file that can be read, or without its source', () => {
    expect(wrongInOpening(usual, undefined)).toEqual(['file', 'source'])
    expect(wrongInOpening({ ...usual, source: ' ' }, file('a.xlsx'))).toEqual(['source'])
    expect(wrongInOpening({ ...usual, source: '派出所' }, file('a.doc'))).toEqual(['file'])
    expect(wrongInOpening({ ...usual, source: '派出所' }, file('a.csv'))).toEqual([])
  })
})

describe('the columns of a sheet', () => {
  it('are its titles, or a dozen numbers where none were found', () => {
    expect(columnsShown({ columns: [{ column: 3, title: '姓名' }] })).toEqual([{ column: 3, title: '姓名' }])
    expect(columnsShown({ columns: [] }).map(({ column }) => column)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    )
  })
  it('are said in their order; a row that is no number is left to be refused', () => {
    const fields = new Map([
      [5, 'IMPORT_FIELD_PHONE'],
      [1, 'IMPORT_FIELD_NAME'],
    ] as const)
    expect(mappingOf('3', fields)).toEqual({
      headerRow: 3,
      columns: [
        { column: 1, field: 'IMPORT_FIELD_NAME' },
        { column: 5, field: 'IMPORT_FIELD_PHONE' },
      ],
    })
    expect(mappingOf('three', new Map())).toEqual({ headerRow: 0, columns: [] })
  })
})

describe('the differences of a sheet', () => {
  it('are chosen by field; rows that are ticked narrow the choice and choose nothing alone', () => {
    const fields = new Set<Takable>(['RESIDENT_FIELD_PHONES', 'RESIDENT_FIELD_NAME'])
    expect(chosenOf(new Set(), new Set([4]))).toBeUndefined()
    expect(chosenOf(fields, new Set([9, 4]))).toEqual({
      fields: ['RESIDENT_FIELD_NAME', 'RESIDENT_FIELD_PHONES'],
      rows: [4, 9],
    })
    expect([...toggled(new Set([1, 2]), 2)]).toEqual([1])
    expect([...toggled(new Set([1]), 2)]).toEqual([1, 2])
  })
  it('are shown old beside new, field by field, and a dash where there is nothing', () => {
    const row: ImportRow = {
      ...{ row: 2, residentId: 'r', faults: [] },
      fields: [
        'RESIDENT_FIELD_NAME',
        'RESIDENT_FIELD_PHONES',
        'RESIDENT_FIELD_ROOM',
        'RESIDENT_FIELD_KIND',
        'RESIDENT_FIELD_SOURCE',
      ],
      before: { name: '张*', phones: ['1**1'], roomCode: '', kind: 'RESIDENT_KIND_REGISTERED' },
      after: { name: '张*', phones: ['2**2', '1**1'], roomCode: '****', kind: 'RESIDENT_KIND_FLOATING' },
    }
    const shown = differencesOf(row, (value = '') => value.replace('RESIDENT_KIND_', ''))
    expect(shown.map(({ field, from, to }) => ({ field, from, to }))).toEqual([
      { field: 'RESIDENT_FIELD_NAME', from: '张*', to: '张*' },
      { field: 'RESIDENT_FIELD_PHONES', from: '1**1', to: '2**2 1**1' },
      { field: 'RESIDENT_FIELD_ROOM', from: '–', to: '****' },
      { field: 'RESIDENT_FIELD_KIND', from: 'REGISTERED', to: 'FLOATING' },
    ])
    // Whoever chooses is told that the two are not the same, however they look.
    expect(shown.filter(({ isHidden }) => isHidden).map(({ field }) => field)).toEqual([
      'RESIDENT_FIELD_NAME',
    ])
  })
})

it('an import stands at one of five steps, and a sheet that cannot be read at the first', () => {
  expect(
    (
      ['READING', 'COLUMNS_NEEDED', 'READ', 'LOADING', 'PAUSED', 'LOADED', 'UNDONE', 'UNREADABLE'] as const
    ).map((status) => stepOf({ status: `IMPORT_STATUS_${status}` })),
  ).toEqual(['columns', 'columns', 'check', 'load', 'load', 'result', 'result', 'upload'])
})
