import fc from 'fast-check'
import { outOfQuiet } from './quiet-hours.ts'

const night = { from: 21 * 60, to: 7 * 60 + 30 }
const noon = { from: 12 * 60, to: 14 * 60 }
const inShanghai = (time: string): number => Date.parse(`2026-${time}:00+08:00`)

describe('quiet hours', () => {
  it.each([
    ['before they begin', '07-01T20:59', '07-01T20:59'],
    ['in the evening', '07-01T21:00', '07-02T07:30'],
    ['after midnight', '07-02T00:10', '07-02T07:30'],
    ['in their last minute', '07-02T07:29', '07-02T07:30'],
    ['when they end', '07-02T07:30', '07-02T07:30'],
  ])('end in the morning: %s', (_, at, expected) => {
    expect(outOfQuiet(inShanghai(at), night)).toBe(inShanghai(expected))
  })

  it('go over the end of the year', () => {
    expect(outOfQuiet(inShanghai('12-31T23:50'), night)).toBe(Date.parse('2027-01-01T07:30:00+08:00'))
  })

  it('may lie within a day', () => {
    expect(outOfQuiet(inShanghai('07-01T13:00'), noon)).toBe(inShanghai('07-01T14:00'))
    expect(outOfQuiet(inShanghai('07-01T23:00'), noon)).toBe(inShanghai('07-01T23:00'))
  })

  it('are the same in summer and winter: China keeps one time', () => {
    for (const day of ['01-15', '03-29', '07-15', '10-25'])
      expect(outOfQuiet(inShanghai(`${day}T05:00`), night)).toBe(inShanghai(`${day}T07:30`))
  })

  it('hold nothing back where there are none', () => {
    expect(outOfQuiet(5, undefined)).toBe(5)
  })

  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 })
  const hours = fc.record({ from: minutes, to: minutes }).filter(({ from, to }) => from !== to)
  const moment = fc.integer({ min: 0, max: Date.parse('2100-01-01') })

  it('hold back for less than a day, and never into quiet again', () => {
    fc.assert(
      fc.property(moment, hours, (at, quiet) => {
        const out = outOfQuiet(at, quiet)
        expect(out - at).toBeGreaterThanOrEqual(0)
        expect(out - at).toBeLessThan(24 * 3_600_000)
        expect(outOfQuiet(out, quiet)).toBe(out)
      }),
    )
  })

  it('move nothing before what came earlier', () => {
    fc.assert(
      fc.property(moment, moment, hours, (one, other, quiet) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        expect(outOfQuiet(first, quiet)).toBeLessThanOrEqual(outOfQuiet(second, quiet))
      }),
    )
  })
})
