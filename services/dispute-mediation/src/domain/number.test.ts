import fc from 'fast-check'
import { bookOf, evolveBook, takeNumber, written, yearOf, type NumberBook } from './number.ts'

describe('a number', () => {
  it('is written as it stands on the file', () => {
    expect(written({ year: 2026, prefix: '武城人调字', seq: 7 })).toBe('(2026)武城人调字第0007号')
    expect(written({ year: 2026, prefix: '武城人调字', seq: 12345 })).toBe('(2026)武城人调字第12345号')
  })

  it('belongs to the year in China, and to the committee of the community', () => {
    const midnight = Date.parse('2027-01-01T00:00:00+08:00')
    expect([yearOf(midnight - 1), yearOf(midnight)]).toEqual([2026, 2027])
    expect(bookOf('621202100001003', midnight)).toBe('621202100001/2027')
  })

  it('follows the one before, so that a book’s entries are its numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.uuid(), { maxLength: 50 }), (ids) => {
        const book = ids.reduce<NumberBook | undefined>(
          (before, id) => takeNumber(before, id).reduce<NumberBook | undefined>(evolveBook, before),
          undefined,
        )
        expect(book?.last ?? 0).toBe(ids.length)
      }),
    )
  })
})
