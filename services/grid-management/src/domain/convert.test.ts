import {
  act,
  after,
  hour,
  issueOf,
  monday,
  reasonOf,
  registered,
  sealed,
  type Step,
} from '../../tests/an-issue.ts'
import { verify } from './conclude.ts'
import { comeBack, convert, takeBack, type CaseEnd } from './convert.ts'
import { clockOf } from './issue.ts'
import { accept } from './triage.ts'
import { waitsFor } from './visibility.ts'

const worded = (by: string) => ({ ...act(by), words: sealed('two neighbours quarrel') })
const accepted: Step = (issue) => accept(issue, act('worker'))

describe('转人民调解: turning an issue into a dispute', () => {
  const dispute = after(issueOf(registered({ category: 'DISPUTE' })), accepted)
  const turned: Step = (issue) => convert(issue, { ...act('worker'), into: 'DISPUTE' })
  const ends = (changes: Partial<CaseEnd> = {}): Step => {
    return (issue) =>
      comeBack(issue, { ...act('mediator', 50 * hour), into: 'DISPUTE', caseId: 'd-1', ...changes })
  }

  it('waits for the case, thirty days at most before somebody asks', () => {
    const issue = after(dispute, turned)
    expect(issue).toMatchObject({
      status: 'CONVERTED',
      handler: 'worker',
      clock: { step: 'REVIEW', dueAt: monday + hour + 30 * 24 * hour },
    })
    expect(waitsFor(issue)).toEqual([])
  })

  it('asks for the reason where the issue was no dispute', () => {
    const other = after(issueOf(registered()), accepted)
    expect(() => turned(other)).toThrow('INVALID_REQUEST')
    expect(convert(other, { ...worded('worker'), into: 'DISPUTE' })).toHaveLength(1)
  })

  it('comes back as settled when the dispute was archived, and is verified as any other', () => {
    const issue = after(dispute, turned, ends())
    expect(issue).toMatchObject({
      status: 'RESOLVED',
      converted: { into: 'DISPUTE', caseId: 'd-1' },
      reportedBy: 'mediator',
    })
    expect(reasonOf(() => verify(issue, act('worker')))).toBe('HANDLER_MAY_NOT_VERIFY')
  })

  it('comes back to who converted it when the dispute was closed, and says how', () => {
    expect(after(dispute, turned, ends({ closing: 'WITHDRAWN' }))).toMatchObject({
      status: 'IN_PROGRESS',
      handler: 'worker',
      converted: { caseId: 'd-1', closing: 'WITHDRAWN' },
      clock: { step: 'HANDLE', overdue: false },
    })
  })

  it('is taken back by hand with the time that was left, and hears no more of the case', () => {
    const back: Step = (issue) => takeBack(issue, { ...worded('manager'), at: monday + 50 * hour })
    const issue = after(dispute, turned, back)
    expect(issue).toMatchObject({
      status: 'IN_PROGRESS',
      handler: 'worker',
      converted: { into: 'DISPUTE' },
      clock: { step: 'HANDLE', overdue: false },
    })
    expect(clockOf(issue)).toEqual(clockOf(after(dispute, turned, ends({ closing: 'FAILED' }))))
    expect(ends()(issue)).toEqual([])
    expect(reasonOf(() => back(issue))).toBe('WRONG_STATUS')
  })

  it('is left alone by an outcome that it does not wait for', () => {
    expect(ends()(dispute)).toEqual([])
    expect(ends()(after(dispute, turned, ends()))).toEqual([])
  })
})
