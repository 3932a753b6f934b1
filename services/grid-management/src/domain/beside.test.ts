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
import type { Issue } from './issue.ts'
import { nextMark, passTime } from './pass-time.ts'
import { askSuspension, grantRequest } from './requests.ts'
import { liftSupervision, supervise } from './supervise.ts'
import { accept, assign } from './triage.ts'

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
