import fc from 'fast-check'
import { countRows, differences, noRows, phonesWith, type RowFate } from './sort-row.ts'

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
    const fates = fc.array(fc.constantFrom<RowFate>('NEW', 'SAME', 'DIFFERS', 'CORRECTED', 'REFUSED'))
    fc.assert(
      fc.property(fates, fates, (first, second) => {
        const counts = countRows(countRows(noRows, first), second)
        expect(counts).toEqual(countRows(noRows, [...first, ...second]))
        const { rows, entered: entries, same, differing, refused, corrected } = counts
        expect(entries + same + differing + refused + corrected).toBe(rows)
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

  it.each([
    [['1', '2'], ['3'], ['3', '1', '2']],
    [['1', '2', '3'], ['4'], ['4', '1', '2']],
    [['100-1'], ['1001', '5'], ['1001', '5']],
    [[], ['5'], ['5']],
  ])('adds to the telephones %j those of the sheet %j, three at most', (held, sheet, phones) => {
    expect(phonesWith(held, sheet)).toEqual(phones)
  })
})
