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
import { escalate, takeEscalated } from './escalate.ts'
import { resolve, start } from './handle.ts'
import { acceptHandOver, offerHandOver } from './hand-over.ts'
import type { Issue } from './issue.ts'
import { passTime } from './pass-time.ts'
import { askExtension, askSuspension, declineRequest, grantRequest } from './requests.ts'
import { accept, assign } from './triage.ts'
import { waitsFor } from './visibility.ts'

const words = sealed('for a reason')
const worded = (by: string, later?: number) => ({ ...act(by, later), words })
const day = 24 * hour

const toProgress: readonly Step[] = [
  (issue) => accept(issue, act('worker')),
  (issue) => assign(issue, { ...act('worker'), handler: 'plumber', coHandlers: [] }),
  (issue) => start(issue, act('plumber')),
]
const inProgress = after(issueOf(registered()), ...toProgress)
const dueAt = (issue: Issue): number => ('clock' in issue ? issue.clock.dueAt : 0)

describe('延期: more time', () => {
  const asked = (workingDays: number, later = hour): Step => {
    return (issue) => askExtension(issue, { ...worded('plumber', later), workingDays })
  }
  const granted: Step = (issue) => grantRequest(issue, act('manager', 2 * hour))

  it('waits for whoever approves, and leaves the limit where it is until then', () => {
    const issue = after(inProgress, asked(3))
    expect(issue).toMatchObject({ request: { kind: 'EXTENSION', by: 'plumber', workingDays: 3 } })
    expect(waitsFor(issue)).toEqual(['plumber', 'issue.approve@621202100001'])
    expect(dueAt(issue)).toBe(dueAt(inProgress))
    expect(reasonOf(() => asked(3)(issue))).toBe('REQUEST_PENDING')
  })

  it('waits for the town too where the community asks for itself', () => {
    const ofCommunity: Step = (issue) => askExtension(issue, { ...worded('manager'), workingDays: 1 })
    const issue = after(
      inProgress,
      (now) => escalate(now, worded('plumber')),
      (now) => takeEscalated(now, act('manager')),
      ofCommunity,
    )
    expect(waitsFor(issue)).toEqual(['manager', 'issue.approve@621202100001', 'issue.approve@621202100'])
  })

  it('moves the limit by working days once it is granted, and only once', () => {
    const issue = after(inProgress, asked(3), granted)
    // Wednesday, 2 December, ten o'clock, and three working days.
    expect(new Date(dueAt(issue)).toISOString()).toBe('2026-12-07T02:00:00.000Z')
    expect(issue).toMatchObject({ extendedBy: 3 })
    expect(issue).not.toHaveProperty('request')
    expect(reasonOf(() => asked(1)(issue))).toBe('EXTENDED_ALREADY')
  })

  it('is not granted by whoever asked, and declined leaves everything as it was', () => {
    const issue = after(inProgress, asked(3))
    expect(reasonOf(() => grantRequest(issue, act('plumber')))).toBe('HANDLER_MAY_NOT_DECIDE')
    expect(after(issue, (now) => declineRequest(now, worded('manager')))).toEqual(inProgress)
    expect(reasonOf(() => granted(inProgress))).toBe('NO_REQUEST')
  })

  it('is asked for before the limit passes, and for no longer than the limit was', () => {
    expect(reasonOf(() => asked(3, 20 * day)(inProgress))).toBe('LIMIT_PASSED')
    const late = after(inProgress, (issue) => passTime(issue, dueAt(issue)))
    expect(reasonOf(() => asked(3)(late))).toBe('LIMIT_PASSED')
    expect(asked(7)(inProgress)).toHaveLength(1)
    expect(reasonOf(() => asked(8)(inProgress))).toBe('INVALID_REQUEST')
    const urgent = after(issueOf(registered({ urgency: 'EMERGENCY' })), ...toProgress)
    expect(reasonOf(() => asked(1)(urgent))).toBe('INVALID_REQUEST')
  })
})

describe('挂账: a pause that the handler asks for', () => {
  const asked: Step = (issue) => askSuspension(issue, { ...worded('plumber'), reviewAt: monday + 10 * day })

  it('pauses once it is granted, in the handler’s words where the approver adds none', () => {
    const facts = grantRequest(after(inProgress, asked), act('manager'))
    expect(facts).toMatchObject([{ type: 'Suspended', words, asked: true, reviewAt: monday + 10 * day }])
    expect(after(inProgress, asked, () => facts)).toMatchObject({ status: 'SUSPENDED', handler: 'plumber' })
  })

  it('is not granted past its own review', () => {
    const late = () => grantRequest(after(inProgress, asked), act('manager', 11 * day))
    expect(reasonOf(late)).toBe('REVIEW_IN_PAST')
  })

  it('falls away when the issue moves on without it', () => {
    const offered: Step = (issue) => offerHandOver(issue, { ...worded('plumber'), to: 'electrician' })
    const moved = after(inProgress, asked, offered, (issue) => acceptHandOver(issue, act('electrician')))
    expect(moved).not.toHaveProperty('request')
    expect(after(inProgress, asked, (issue) => resolve(issue, worded('plumber')))).not.toHaveProperty(
      'request',
    )
  })
})
