import fc from 'fast-check'
import { act } from '../../tests/a-person.ts'
import { distinguish, evolveDistinction, pairOf } from './distinction.ts'

describe('two records of two people', () => {
  it('are one pair, whichever is named first', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        fc.pre(one !== other)
        expect(pairOf(one, other)).toEqual(pairOf(other, one))
        expect(new Set(pairOf(one, other))).toEqual(new Set([one, other]))
      }),
    )
  })

  it('are two records', () => {
    expect(() => pairOf('a', 'a')).toThrow('INVALID_REQUEST')
  })

  it('are kept with who knows it, how, and where they belonged', () => {
    const facts = { ...act, ground: 'VISIT', pair: pairOf('b', 'a'), near: ['621202100'] } as const
    const [fact] = distinguish(facts)
    expect(fact && evolveDistinction(undefined, fact)).toEqual({ ...facts, pair: ['a', 'b'] })
  })
})
