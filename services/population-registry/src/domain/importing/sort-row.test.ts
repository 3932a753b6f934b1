import fc from 'fast-check'
import { countRows, differences, noRows, type RowFate } from './sort-row.ts'

describe('what becomes of rows', () => {
  const held = {
    name: '林一',
    phones: ['100 0000 0001'],
    buildingCode: 'a',
    roomCode: 'a1',
    kind: 'REGISTERED',
    residenceStatus: 'BOTH',
  }

  it('is counted so that every row is somewhere', () => {
    const fates = fc.array(fc.constantFrom<RowFate>('NEW', 'SAME', 'DIFFERS', 'REFUSED'))
    fc.assert(
      fc.property(fates, fates, (first, second) => {
        const counts = countRows(countRows(noRows, first), second)
        expect(counts).toEqual(countRows(noRows, [...first, ...second]))
        const { rows, entered: entries, same, differing, refused } = counts
        expect(entries + same + differing + refused).toBe(rows)
      }),
    )
  })

  it.each([
    ['just so', held, []],
    ['a telephone written otherwise', { ...held, phones: ['10000000001'] }, []],
    [
      'no telephone, no room',
      { name: '林一', phones: [], buildingCode: 'a', kind: 'REGISTERED', residenceStatus: 'BOTH' },
      [],
    ],
    ['another name', { ...held, name: '林二' }, ['NAME']],
    [
      'a new telephone and another building',
      { ...held, phones: ['100 0000 0002'], buildingCode: 'b' },
      ['PHONES', 'ROOM'],
    ],
    [
      'another kind and status',
      { ...held, kind: 'FLOATING', residenceStatus: 'LIVING_ONLY' },
      ['KIND', 'RESIDENCE_STATUS'],
    ],
  ])('differs from the record with %s by its fields', (_what, sheet, fields) => {
    expect(differences(held, sheet)).toEqual(fields)
  })
})
