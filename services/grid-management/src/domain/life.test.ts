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
import { giveFeedback, recordFeedback, sendBack, verify } from './conclude.ts'
import { addProgress, giveBack, resolve, resume, start, suspend } from './handle.ts'
import { acceptHandOver, declineHandOver, offerHandOver } from './hand-over.ts'
import type { Issue } from './issue.ts'
import { passTime } from './pass-time.ts'
import { accept, assign, handleMyself, merge, reject } from './triage.ts'

const accepted: Step = (issue) => accept(issue, act('worker'))
const assigned: Step = (issue) =>
  assign(issue, { ...act('worker', 2 * hour), handler: 'plumber', coHandlers: ['helper'] })
const started: Step = (issue) => start(issue, act('plumber', 3 * hour))
const resolved: Step = (issue) => resolve(issue, { ...act('plumber', 4 * hour), words: sealed('mended') })
const verified: Step = (issue) => verify(issue, act('manager', 5 * hour))
const answer = (satisfaction: 'SATISFIED' | 'NOT_SATISFIED', by = 'resident'): Step => {
  return (issue) => giveFeedback(issue, { ...act(by, 6 * hour), satisfaction })
}
const toProgress = [accepted, assigned, started]
const toFeedback = [...toProgress, resolved, verified]

describe('the life of an issue', () => {
  it('runs from registration to feedback with its four milestones', () => {
    const issue = after(issueOf(registered()), ...toFeedback, answer('SATISFIED'))
    expect(issue).toMatchObject({
      status: 'CLOSED',
      satisfaction: 'SATISFIED',
      firstReceiver: 'clerk',
      milestones: {
        registeredAt: monday,
        acceptedAt: monday + hour,
        concludedAt: monday + 5 * hour,
        answeredAt: monday + 6 * hour,
      },
    })
    expect(issue).not.toHaveProperty('clock')
  })

  it('names the clock of each step', () => {
    const clockAfter = (...steps: readonly Step[]) => {
      const issue = after(issueOf(registered()), ...steps)
      return 'clock' in issue ? [issue.clock.step, new Date(issue.clock.dueAt).toISOString()] : undefined
    }
    expect(clockAfter()).toEqual(['ACCEPT', '2026-11-23T03:00:00.000Z'])
    expect(clockAfter(accepted)).toEqual(['HANDLE', '2026-12-02T02:00:00.000Z'])
    expect(clockAfter(...toProgress, resolved)).toEqual(['VERIFY', '2026-11-25T05:00:00.000Z'])
    expect(clockAfter(...toFeedback)).toEqual(['FEEDBACK', '2026-11-30T06:00:00.000Z'])
  })

  it('ends at once when it is declined or follows another', () => {
    expect(
      after(issueOf(registered()), (issue) =>
        reject(issue, { ...act('worker'), words: sealed('before the court'), rejection: 'BEFORE_COURT' }),
      ),
    ).toMatchObject({ status: 'REJECTED', rejection: 'BEFORE_COURT' })
    const into = (issue: Issue) => merge(issue, { ...act('worker'), issueId: 'this', into: 'other' })
    expect(after(issueOf(registered()), into)).toMatchObject({ status: 'MERGED', mergedInto: 'other' })
    const self = () => merge(issueOf(registered()), { ...act('worker'), issueId: 'this', into: 'this' })
    expect(reasonOf(self)).toBe('MERGE_INTO_ITSELF')
  })

  it('is never verified by whoever handled it, nor by who helped', () => {
    const issue = after(issueOf(registered()), ...toProgress, resolved)
    expect(reasonOf(() => verify(issue, act('plumber')))).toBe('HANDLER_MAY_NOT_VERIFY')
    expect(reasonOf(() => sendBack(issue, act('helper')))).toBe('HANDLER_MAY_NOT_VERIFY')
  })

  it('goes back to work with a fresh limit when the verifier finds it unsettled', () => {
    const issue = after(issueOf(registered()), ...toProgress, resolved, (now) =>
      sendBack(now, act('manager', 5 * hour)),
    )
    expect(issue).toMatchObject({
      status: 'IN_PROGRESS',
      handler: 'plumber',
      clock: { step: 'HANDLE', overdue: false },
    })
  })

  it('reopens once when the reporter is not satisfied, and closes with that answer the second time', () => {
    const reopened = after(issueOf(registered()), ...toFeedback, answer('NOT_SATISFIED'))
    expect(reopened).toMatchObject({ status: 'IN_PROGRESS', handler: 'plumber', timesReopened: 1 })
    expect(reopened.milestones).not.toHaveProperty('concludedAt')
    expect(after(reopened, resolved, verified, answer('NOT_SATISFIED'))).toMatchObject({
      status: 'CLOSED',
      satisfaction: 'NOT_SATISFIED',
    })
  })

  it('is answered by the reporter only, or by phone through somebody who did not handle it', () => {
    const issue = after(issueOf(registered()), ...toFeedback)
    expect(reasonOf(() => answer('SATISFIED', 'neighbour')(issue))).toBe('NOT_THE_REPORTER')
    const phoned = (by: string) => recordFeedback(issue, { ...act(by), satisfaction: 'SATISFIED' as const })
    expect(reasonOf(() => phoned('plumber'))).toBe('HANDLER_MAY_NOT_RECORD_FEEDBACK')
    expect(phoned('clerk')[0]).toMatchObject({ type: 'FeedbackGiven', byPhone: true })
  })

  it('closes unrated at verification when the reporter is anonymous', () => {
    const issue = after(issueOf(registered({ reporter: { kind: 'ANONYMOUS' } })), ...toFeedback)
    expect(issue.status).toBe('CLOSED')
    expect(issue).not.toHaveProperty('satisfaction')
  })

  it('is concluded by the satisfied answer of the reporter when it was ordinary and settled on the spot', () => {
    const own: Step = (issue) => handleMyself(issue, act('worker'))
    const done: Step = (issue) => resolve(issue, { ...act('worker', 2 * hour), words: sealed('done') })
    const spot = after(issueOf(registered()), accepted, own, done, answer('SATISFIED'))
    expect(spot).toMatchObject({ status: 'CLOSED', milestones: { concludedAt: monday + 6 * hour } })
    const urgent = after(issueOf(registered({ urgency: 'URGENT' })), accepted, own, done)
    expect(reasonOf(() => answer('SATISFIED')(urgent))).toBe('WRONG_STATUS')
  })

  it('is taken on and settled in one step where nobody has it in hand yet', () => {
    const done: Step = (issue) => resolve(issue, { ...act('worker', 2 * hour), words: sealed('done') })
    const own: Step = (issue) => handleMyself(issue, act('worker', 2 * hour))
    const inTwo = after(issueOf(registered()), accepted, own, done)
    expect(after(issueOf(registered()), accepted, done)).toEqual(inTwo)
    const given = after(issueOf(registered()), accepted, assigned)
    expect(reasonOf(() => done(given))).toBe('WRONG_STATUS')
  })
})

describe('handing over', () => {
  const offered: Step = (issue) =>
    offerHandOver(issue, { ...act('plumber'), to: 'electrician', words: sealed('not mine') })

  it('changes the handler only when the other side accepts; the first receiver stays', () => {
    const waiting = after(issueOf(registered()), ...toProgress, offered)
    expect(waiting).toMatchObject({ handler: 'plumber', handOver: { from: 'plumber', to: 'electrician' } })
    expect(reasonOf(() => resolved(waiting))).toBe('HAND_OVER_PENDING')
    expect(reasonOf(() => acceptHandOver(waiting, act('helper')))).toBe('NOT_OFFERED_TO_YOU')
    const taken = after(waiting, (issue) => acceptHandOver(issue, act('electrician')))
    expect(taken).toMatchObject({ handler: 'electrician', firstReceiver: 'clerk' })
    expect(taken).not.toHaveProperty('handOver')
  })

  it('leaves the issue where it was when the other side declines', () => {
    const declined = after(issueOf(registered()), ...toProgress, offered, (issue) =>
      declineHandOver(issue, act('electrician')),
    )
    expect(declined).toMatchObject({ handler: 'plumber', status: 'IN_PROGRESS' })
    expect(reasonOf(() => declineHandOver(declined, act('electrician')))).toBe('NO_HAND_OVER')
  })
})

describe('sending back and pausing', () => {
  it('lets a handler return an issue twice, then the dispatcher decides', () => {
    const again: Step = (issue) => giveBack(issue, { ...act('plumber'), words: sealed('not mine') })
    const twice = after(issueOf(registered()), accepted, assigned, again, assigned, again, assigned)
    expect(twice.timesReturned).toBe(2)
    expect(reasonOf(() => again(twice))).toBe('RETURNED_TOO_OFTEN')
  })

  it('stops the handling clock while suspended and goes on with what was left', () => {
    const paused: Step = (issue) =>
      suspend(issue, { ...act('manager', 3 * hour), reviewAt: monday + 100 * hour })
    const back: Step = (issue) => resume(issue, act('plumber', 3 * hour + 7 * 24 * hour))
    const before = after(issueOf(registered()), ...toProgress)
    const issue = after(before, paused, back)
    const shift = 'clock' in issue && 'clock' in before ? issue.clock.dueAt - before.clock.dueAt : undefined
    expect(shift).toBe(7 * 24 * hour)
    const past = () => suspend(before, { ...act('manager', 3 * hour), reviewAt: monday })
    expect(reasonOf(past)).toBe('REVIEW_IN_PAST')
  })
})

describe('the passing of time', () => {
  it('marks a step overdue once, and closes unrated an issue that nobody answered', () => {
    const late = passTime(issueOf(registered()), monday + 3 * hour)
    expect(late[0]).toEqual({ type: 'Overdue', at: monday + 3 * hour, by: 'clock', step: 'ACCEPT' })
    expect(passTime(issueOf(registered(), ...late), monday + 3 * hour - 1)).toEqual([])
    const silent = after(issueOf(registered()), ...toFeedback)
    expect(passTime(silent, monday + 8 * 24 * hour)).toEqual([
      { type: 'Closed', at: monday + 8 * 24 * hour, by: 'clock' },
    ])
  })

  it('says of each step whether it was in time', () => {
    expect(accept(issueOf(registered()), act('worker', 3 * hour))[0]).toMatchObject({ inTime: false })
    const progress = after(issueOf(registered()), ...toProgress)
    expect(addProgress(progress, { ...act('helper'), words: sealed('on my way') })[0]?.type).toBe(
      'Progressed',
    )
    expect(resolved(progress)[0]).toMatchObject({ inTime: true })
  })
})
