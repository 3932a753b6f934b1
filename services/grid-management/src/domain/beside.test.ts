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
import { addCoHandlers, removeCoHandler } from './co-handle.ts'
import { addProgress, resolve, start } from './handle.ts'
import { acceptHandOver, offerHandOver } from './hand-over.ts'
import type { Issue } from './issue.ts'
import { nextMark, passTime } from './pass-time.ts'
import { askExtension, askSuspension, declineRequest, grantRequest } from './requests.ts'
import { liftSupervision, supervise } from './supervise.ts'
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

describe('协办: helping', () => {
  const helped = (...people: readonly string[]): Step => {
    return (issue) => addCoHandlers(issue, { ...act('plumber'), people })
  }

  it('is asked for by the handler or the dispatcher, while the issue is in progress', () => {
    expect(after(inProgress, helped('helper', 'helper', 'plumber'))).toMatchObject({ coHandlers: ['helper'] })
    const byDispatcher: Step = (issue) => addCoHandlers(issue, { ...act('worker'), people: ['helper'] })
    expect(after(inProgress, byDispatcher)).toMatchObject({ coHandlers: ['helper'] })
    expect(reasonOf(() => addCoHandlers(inProgress, { ...act('clerk'), people: ['helper'] }))).toBe(
      'NOT_THE_HANDLER',
    )
  })

  it('is not asked of who helps already, nor of more than ten', () => {
    expect(reasonOf(() => helped('helper')(after(inProgress, helped('helper'))))).toBe('ALREADY_HELPING')
    const many = Array.from({ length: 11 }, (_, index) => `helper-${String(index)}`)
    expect(reasonOf(() => helped(...many)(inProgress))).toBe('TOO_MANY_HELPERS')
  })

  it('lets each helper report his part, and names who took part in the result', () => {
    const issue = after(inProgress, helped('helper'))
    expect(addProgress(issue, worded('helper'))[0]).toMatchObject({ by: 'helper', asCoHandler: true })
    expect(addProgress(issue, worded('plumber'))[0]).not.toHaveProperty('asCoHandler')
    expect(resolve(issue, worded('plumber'))[0]).toMatchObject({ coHandlers: ['helper'] })
  })

  it('ends for somebody who is needed no longer', () => {
    const removed: Step = (issue) => removeCoHandler(issue, { ...act('plumber'), person: 'helper' })
    expect(after(inProgress, helped('helper'), removed)).toMatchObject({ coHandlers: [] })
    expect(reasonOf(() => removed(inProgress))).toBe('NOT_HELPING')
  })
})

describe('督办: supervision', () => {
  const pressed = (kind: 'ORDINARY' | 'YELLOW' | 'RED', by = 'manager'): Step => {
    return (issue) => supervise(issue, { ...worded(by), kind })
  }
  const lifted = (by = 'manager'): Step => {
    return (issue) => liftSupervision(issue, worded(by))
  }
  const at = (time: number): Step => {
    return (issue) => passTime(issue, time)
  }

  it('is raised by somebody other than the handler, pressed harder, and lifted again', () => {
    expect(reasonOf(() => pressed('ORDINARY', 'plumber')(inProgress))).toBe('HANDLER_MAY_NOT_DECIDE')
    const yellow = after(inProgress, pressed('ORDINARY'), pressed('YELLOW'))
    expect(yellow).toMatchObject({ supervision: { kind: 'YELLOW', by: 'manager' } })
    expect(reasonOf(() => pressed('ORDINARY')(yellow))).toBe('ALREADY_SUPERVISED')
    expect(after(yellow, lifted())).not.toHaveProperty('supervision')
    expect(reasonOf(() => lifted()(inProgress))).toBe('NOT_SUPERVISED')
  })

  it('comes of itself: yellow at the limit, red when half of it has passed once more', () => {
    const issue = issueOf(registered())
    const [limit, half] = [monday + 2 * hour, monday + 3 * hour]
    expect(nextMark(issue)).toBe(limit)
    const yellow = after(issue, at(limit))
    expect(yellow).toMatchObject({ supervision: { kind: 'YELLOW', since: limit } })
    expect(yellow.supervision).not.toHaveProperty('by')
    expect(nextMark(yellow)).toBe(half)
    expect(passTime(yellow, half - 1)).toEqual([])
    const red = after(yellow, at(half))
    expect(red).toMatchObject({ supervision: { kind: 'RED' } })
    expect(nextMark(red)).toBeUndefined()
  })

  it('does not come again for the same limit once it was lifted', () => {
    const red = after(issueOf(registered()), at(monday + 2 * hour), at(monday + 3 * hour))
    const free = after(red, lifted())
    expect(nextMark(free)).toBeUndefined()
    expect(passTime(free, monday + 9 * day)).toEqual([])
    expect(nextMark(after(inProgress, pressed('RED'), lifted()))).toBe(dueAt(inProgress))
  })

  it('leaves a harder one as it is', () => {
    const red = after(inProgress, pressed('RED'), at(dueAt(inProgress)))
    expect(red).toMatchObject({ supervision: { kind: 'RED', by: 'manager' }, clock: { overdue: true } })
    expect(nextMark(red)).toBeUndefined()
  })

  it('does not press for a date that people chose', () => {
    const asked: Step = (issue) => askSuspension(issue, { ...worded('plumber'), reviewAt: monday + 10 * day })
    const paused = after(inProgress, asked, (issue) => grantRequest(issue, act('manager')))
    expect(after(paused, at(monday + 10 * day))).not.toHaveProperty('supervision')
  })
})

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
