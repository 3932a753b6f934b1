import fc from 'fast-check'
import { bookOf, evolveBook, read, takeNumber, written, yearOf, type NumberBook } from './number.ts'

describe('a number', () => {
  it('is written as it stands on the file', () => {
    expect(written({ year: 2026, prefix: '武城人调字', seq: 7 })).toBe('(2026)武城人调字第0007号')
    expect(written({ year: 2026, prefix: '武城人调字', seq: 12345 })).toBe('(2026)武城人调字第12345号')
  })

  it('is read as it was written, whatever a committee calls its files', () => {
    const numbers = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      prefix: fc.stringMatching(/^[武城莲湖人调字第号0-9()]{1,12}$/),
      seq: fc.integer({ min: 1, max: 99_999_999 }),
    })
    fc.assert(fc.property(numbers, (number) => expect(read(written(number))).toEqual(number)))
  })

  it.each([
    '',
    '7',
    '(2026)第0007号',
    '(2026)武城人调字第007号',
    '(2026)武城人调字第00007号',
    '2026武城人调字第0007号',
  ])('is not read from %j', (text) => expect(read(text)).toBeUndefined())

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
