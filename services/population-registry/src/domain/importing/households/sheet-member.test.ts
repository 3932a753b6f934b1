import type { Layout } from '../columns.ts'
import { groupingOf, readHousehold } from './sheet-member.ts'

const layout: Layout = {
  headerRow: 1,
  columns: [
    { column: 1, title: '户号', field: 'HOUSEHOLD_NUMBER' },
    { column: 2, title: '与户主关系', field: 'RELATION' },
  ],
  dropped: 0,
}

const read = (number: string, relation: string) =>
  readHousehold({ number: 2, cells: [number, relation] }, layout)

/** The keys of rows that say this, one after the other. */
const groupsOf = (...rows: readonly (readonly [number: string, relation: string])[]) => {
  const group = groupingOf()
  return rows.map(([number, relation], index) => group({ row: index + 2, said: read(number, relation) }))
}

describe('what a row says of a household', () => {
  it('is its number, as the sheet program wrote it, and the relation to the head', () => {
    expect(read('１００000001.0', ' 长 子 ')).toEqual({ number: '100000001', relation: 'SON' })
    expect(read('', '户主')).toEqual({ relation: 'HEAD' })
    expect(read('', '')).toEqual({})
  })

  it('is refused by its cell where nobody knows what it means', () => {
    const fault = (reason: string, column = 2) => ({
      fault: { field: column === 1 ? 'HOUSEHOLD_NUMBER' : 'RELATION', column, reason },
    })
    expect(read('', '家长')).toEqual(fault('RELATION_NOT_KNOWN'))
    expect(read('1', '')).toEqual({ number: '1', ...fault('CELL_EMPTY') })
    expect(read('1'.repeat(21), '妻')).toEqual(fault('CELL_TOO_LONG', 1))
  })
})

describe('which household a row belongs to', () => {
  it('is that of its number, wherever it stands', () => {
    expect(groupsOf(['1', '户主'], ['2', '户主'], ['1', '妻'])).toEqual([
      ...['at-0000002', 'at-0000003', 'at-0000002'],
    ])
  })

  it('is that of the head above where there is no number, his number among it', () => {
    const rows = groupsOf(['', '户主'], ['', '妻'], ['', '户主'], ['', '子'], ['7', '户主'], ['', '女'])
    expect(rows).toEqual([
      ...['at-0000002', 'at-0000002', 'at-0000004', 'at-0000004', 'at-0000006', 'at-0000006'],
    ])
  })

  it('ends with a row that says nothing: who comes behind it has no head', () => {
    expect(groupsOf(['', '户主'], ['', ''], ['', '妻'])).toEqual(['at-0000002', undefined, 'at-0000004'])
  })
})
