import fc from 'fast-check'
import { ageOn, dayAt, endOfDay, isRealDate, monthsLater } from './dates.ts'

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => dayAt(count * 86_400_000))

describe('a day so many months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-15', 12, '2027-11-15'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('after %s and %i is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later)
  })

  it('is a real one, later than the first, and the later the more months', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, months) => {
        const later = monthsLater(day, months)
        expect(isRealDate(later)).toBe(true)
        expect(later > day).toBe(true)
        expect(monthsLater(day, months + 1) > later).toBe(true)
      }),
    )
  })
})

describe('the end of a day', () => {
  it('is the first moment of the next one in China', () => {
    expect(endOfDay('2026-11-23')).toBe(Date.parse('2026-11-24T00:00:00+08:00'))
    fc.assert(
      fc.property(days, (day) => {
        expect(dayAt(endOfDay(day) - 1)).toBe(day)
        expect(dayAt(endOfDay(day)) > day).toBe(true)
      }),
    )
  })
})

describe('an age', () => {
  it.each([
    ['1980-05-17', '2026-05-16', 45],
    ['1980-05-17', '2026-05-17', 46],
    ['2000-02-29', '2026-02-28', 25],
    ['2000-02-29', '2026-03-01', 26],
  ])('of one born on %s is on %s %i', (birthDate, day, years) => {
    expect(ageOn(birthDate, day)).toBe(years)
  })

  it('is reached so many years after the birth, and not before', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 110 }), (birthDate, years) => {
        const birthday = monthsLater(birthDate, years * 12)
        const isLeap = birthDate.endsWith('-02-29') && !birthday.endsWith('-02-29')
        expect(ageOn(birthDate, birthday)).toBe(isLeap ? years - 1 : years)
      }),
    )
  })
})
