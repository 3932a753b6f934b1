import fc from 'fast-check'
import { addWorkingTime, workingDay, workingTimeBetween } from './working-calendar.ts'

const at = (local: string) => Date.parse(`${local}+08:00`)
const hour = 3_600_000

describe('working time', () => {
  it.each([
    ['within a day', '2026-11-23T09:00:00', 2 * hour, '2026-11-23T11:00:00'],
    ['over night', '2026-11-23T16:30:00', 2 * hour, '2026-11-24T09:30:00'],
    ['over a weekend', '2026-11-27T17:00:00', hour, '2026-11-30T09:00:00'],
    ['registered at night', '2026-11-23T23:00:00', 2 * hour, '2026-11-24T10:30:00'],
    ['over the National Day week', '2026-09-30T17:00:00', hour, '2026-10-08T09:00:00'],
    ['on a Saturday that is worked', '2026-10-10T09:00:00', hour, '2026-10-10T10:00:00'],
    ['to closing time exactly', '2026-11-23T15:30:00', 2 * hour, '2026-11-23T17:30:00'],
    ['seven working days', '2026-11-23T10:00:00', 7 * workingDay, '2026-12-02T10:00:00'],
  ])('counts only working hours: %s', (...[, start, duration, due]) => {
    expect(new Date(addWorkingTime(at(start), duration))).toEqual(new Date(at(due)))
  })

  it('adds up: a then b is a + b', () => {
    const start = fc.integer({ min: at('2025-01-01T00:00:00'), max: at('2027-06-01T00:00:00') })
    const part = fc.integer({ min: 1, max: 20 * workingDay })
    fc.assert(
      fc.property(start, part, part, (from, a, b) => {
        expect(addWorkingTime(addWorkingTime(from, a), b)).toBe(addWorkingTime(from, a + b))
      }),
    )
  })

  it('measures what it added', () => {
    const start = fc.integer({ min: at('2025-01-01T00:00:00'), max: at('2027-06-01T00:00:00') })
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 20 * workingDay }), (from, duration) => {
        expect(workingTimeBetween(from, addWorkingTime(from, duration))).toBe(duration)
      }),
    )
  })
})
