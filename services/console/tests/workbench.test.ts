import type { Issue } from '../src/api/model.ts'
import { groupWork, splitFollowing } from '../src/pages/workbench/groups.ts'
import { calmRows } from '../src/parts/calm-rows.ts'

// 22:00 in the town: what is due at 01:00 is due tomorrow there, though not in UTC.
const now = Date.parse('2026-11-23T14:00:00Z')

const issue = (issueId: string, dueAt?: string): Issue =>
  ({ issueId, ...(dueAt === undefined ? {} : { clock: { dueAt, overdue: false } }) }) as Issue

const ids = (issues: readonly Issue[]) => issues.map(({ issueId }) => issueId)

describe('the queue', () => {
  it("sorts by deadline into overdue, due today and later, in the town's days", () => {
    const groups = groupWork(
      [
        issue('none'),
        issue('tomorrow', '2026-11-23T17:00:00Z'),
        issue('tonight', '2026-11-23T15:30:00Z'),
        issue('late', '2026-11-23T13:00:00Z'),
        issue('later-than-late', '2026-11-22T13:00:00Z'),
      ],
      now,
    )
    expect(ids(groups.overdue)).toEqual(['later-than-late', 'late'])
    expect(ids(groups.today)).toEqual(['tonight'])
    expect(ids(groups.later)).toEqual(['tomorrow', 'none'])
  })
  it('keeps what I handed over apart from what others move', () => {
    const mine = { ...issue('mine'), handOver: { fromPersonId: 'me' } } as Issue
    const split = splitFollowing([mine, issue('other')], 'me')
    expect(ids(split.handedOver)).toEqual(['mine'])
    expect(ids(split.following)).toEqual(['other'])
  })
})

describe('calm rows', () => {
  const row = (id: string, value: number) => ({ id, value })
  it('keep their place, take fresh values, and let new ones wait', () => {
    const calm = calmRows(['a', 'b'], [row('new', 0), row('b', 2), row('a', 1)], ({ id }) => id)
    expect(calm).toEqual({ rows: [row('a', 1), row('b', 2)], waiting: 1 })
  })
  it('leave when they are gone', () => {
    expect(calmRows(['a', 'b'], [row('b', 2)], ({ id }) => id)).toEqual({ rows: [row('b', 2)], waiting: 0 })
  })
})
