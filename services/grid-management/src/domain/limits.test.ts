import { workingDay } from '@fengqiao/standards'
import fc from 'fast-check'
import { monday } from '../../tests/an-issue.ts'
import type { IssueCategory, IssueUrgency } from './issue.ts'
import { acceptDue, extendedDue, handleDue, handleDueAfter, longOverdueAt, mostDaysMore } from './limits.ts'
import { workingTimeLeft } from './limits.ts'

const hour = 3_600_000
const kind = (urgency: IssueUrgency, category: IssueCategory = 'LIVELIHOOD') => ({ urgency, category })
const local = (at: number | undefined) => new Date((at ?? 0) + 8 * hour).toISOString().slice(0, 16)

describe('the limits of handling', () => {
  it.each([
    ['ORDINARY', 'LIVELIHOOD', '2026-12-02T09:00'],
    ['DIFFICULT', 'LIVELIHOOD', '2026-12-14T09:00'],
    ['URGENT', 'LIVELIHOOD', '2026-11-24T09:00'],
    ['EMERGENCY', 'LIVELIHOOD', '2026-11-23T11:00'],
    ['ORDINARY', 'UTILITY_OUTAGE', '2026-11-24T09:00'],
    ['DIFFICULT', 'UTILITY_OUTAGE', '2026-11-24T09:00'],
    ['EMERGENCY', 'UTILITY_OUTAGE', '2026-11-23T11:00'],
    ['ORDINARY', 'DANGER', '2026-11-23T11:00'],
  ] as const)('for %s and %s end at %s', (urgency, category, due) => {
    expect(local(handleDue(kind(urgency, category), monday))).toBe(due)
  })

  it('go on with what was left of them, whatever the kind', () => {
    const urgencies = fc.constantFrom<IssueUrgency>('ORDINARY', 'DIFFICULT', 'URGENT', 'EMERGENCY')
    const categories = fc.constantFrom<IssueCategory>('LIVELIHOOD', 'UTILITY_OUTAGE', 'DANGER')
    const moments = fc.integer({ min: 0, max: 400 * 24 * hour })
    fc.assert(
      fc.property(urgencies, categories, moments, (urgency, category, after) => {
        const of = kind(urgency, category)
        const due = handleDue(of, monday + after)
        expect(handleDueAfter(of, monday + after, workingTimeLeft(of, monday + after, due))).toBe(due)
      }),
    )
  })

  it('are long passed when half of them has passed once more', () => {
    expect(local(longOverdueAt('ACCEPT', kind('ORDINARY'), acceptDue('ORDINARY', monday)))).toBe(
      '2026-11-23T12:00',
    )
    const of = kind('ORDINARY')
    expect(longOverdueAt('HANDLE', of, handleDue(of, monday))).toBe(
      handleDueAfter(of, monday, 10.5 * workingDay),
    )
    expect(local(longOverdueAt('HANDLE', kind('URGENT'), monday))).toBe('2026-11-23T21:00')
    expect(longOverdueAt('REVIEW', of, monday)).toBeUndefined()
    expect(longOverdueAt('FEEDBACK', of, monday)).toBeUndefined()
  })

  it('move by no more working days than they had', () => {
    expect(
      [kind('ORDINARY'), kind('DIFFICULT'), kind('URGENT'), kind('EMERGENCY')].map(mostDaysMore),
    ).toEqual([7, 15, 1, 0])
    expect(local(extendedDue(monday, 5))).toBe('2026-11-30T09:00')
  })
})
