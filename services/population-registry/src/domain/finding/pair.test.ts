import fc from 'fast-check'
import { pairFor, sightsOfCaller, sightsOfPair } from './pair.ts'

const town = '621202100'
const communities = ['621202100001', '621202100002']
const grids = ['621202100001001', '621202100001002', '621202100002001']

/** Where a record belongs: its town, its community and, where it is known, its grid; and whose account it is. */
const sees = fc
  .constantFrom(...grids, ...communities)
  .map((code) => [...new Set([town, code.slice(0, 12), code]), 'an-account'])
const caller = fc.subarray([town, ...communities, ...grids, 'an-account'])

const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((value) => other.includes(value))

describe('who sees a pair of records', () => {
  it('is who sees both by his territories, and nobody else', () => {
    fc.assert(
      fc.property(sees, sees, caller, (one, other, values) => {
        const territories = values.filter((value) => value !== 'an-account')
        const both = shares(territories, one) && shares(territories, other)
        expect(shares(sightsOfCaller(values), sightsOfPair(one, other))).toBe(both)
      }),
    )
  })

  it('is the same, whichever of the two is named first', () => {
    const likeness = { score: 0.9, reasons: [] }
    fc.assert(
      fc.property(sees, sees, (one, other) => {
        const [left, right] = [
          { id: 'a', sees: one },
          { id: 'b', sees: other },
        ]
        const pair = pairFor(left, right, likeness)
        expect(pair).toMatchObject({ pair: ['a', 'b'], doubt: 100 })
        const turned = pairFor(right, left, likeness)
        expect({ ...turned, sights: turned.sights.toSorted() }).toEqual({
          ...pair,
          sights: pair.sights.toSorted(),
        })
      }),
    )
  })
})
