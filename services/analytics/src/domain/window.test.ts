import { dayAt } from '@fengqiao/standards'
import { daysOf, windowOf } from './window.ts'

const now = Date.parse('2026-11-23T15:59:59Z')

const violationsOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return (error as { details: { violations: readonly unknown[] } }).details.violations[0]
  }
}

describe('a window of days', () => {
  it('begins a day at midnight in Shanghai, wherever the machine is', () => {
    expect(dayAt(now)).toBe('2026-11-23')
    expect(dayAt(now + 1_000)).toBe('2026-11-24')
  })

  it('is the last thirty days where nothing is asked', () => {
    expect(windowOf({}, now)).toEqual({ from: '2026-10-25', to: '2026-11-23' })
    expect(daysOf(windowOf({}, now))).toHaveLength(30)
  })

  it('ends thirty days later than it begins on the day that was asked', () => {
    expect(windowOf({ to: '2026-03-01' }, now)).toEqual({ from: '2026-01-31', to: '2026-03-01' })
  })

  it('knows leap years', () => {
    expect(daysOf({ from: '2028-02-28', to: '2028-03-01' })).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ])
  })

  it('refuses days that are none, an end before the beginning, and more than a year', () => {
    expect(violationsOf(() => windowOf({ to: '2026-02-31' }, now))).toMatchObject({
      field: 'to',
      reason: 'PATTERN',
    })
    expect(violationsOf(() => windowOf({ from: '2026-11-24' }, now))).toMatchObject({
      field: 'from',
      reason: 'TOO_LARGE',
      params: { limit: '2026-11-23' },
    })
    expect(violationsOf(() => windowOf({ from: '2025-11-01' }, now))).toMatchObject({ reason: 'TOO_SMALL' })
  })
})
