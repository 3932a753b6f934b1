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
import { escalate, giveBackEscalated, settleEscalated, takeEscalated } from './escalate.ts'
import { addProgress, start } from './handle.ts'
import type { Issue } from './issue.ts'
import { recordTransferOutcome, transfer } from './transfer.ts'
import { accept, assign, handleMyself } from './triage.ts'
import { visibleTo, waitsFor } from './visibility.ts'

const words = sealed('beyond our power')
const worded = (by: string, later?: number) => ({ ...act(by, later), words })

const accepted: Step = (issue) => accept(issue, act('worker'))
const assigned: Step = (issue) =>
  assign(issue, { ...act('worker'), handler: 'plumber', coHandlers: ['helper'] })
const started: Step = (issue) => start(issue, act('plumber'))
const up =
  (by: string): Step =>
  (issue) =>
    escalate(issue, worded(by))
const taken: Step = (issue) => takeEscalated(issue, act('manager'))
const inProgress = after(issueOf(registered()), accepted, assigned, started)
const dueOf = (issue: Issue) => ('clock' in issue ? issue.clock : undefined)

describe('上报: handing an issue up', () => {
  it('waits for those who decide at the next level, and keeps the limit it had', () => {
    const issue = after(inProgress, up('plumber'))
    expect(issue).toMatchObject({ status: 'ESCALATED', level: 'COMMUNITY' })
    expect(issue).not.toHaveProperty('handler')
    expect(waitsFor(issue)).toEqual(['issue.decide@621202100001'])
    expect(dueOf(issue)).toEqual(dueOf(inProgress))
  })

  it.each([
    ['taken on', [accepted]],
    ['handled by its receiver', [accepted, (issue: Issue) => handleMyself(issue, act('worker'))]],
  ] as const)('goes up when it was %s', (_, steps) => {
    expect(after(issueOf(registered()), ...steps, up('worker')).status).toBe('ESCALATED')
  })

  it('is handed up by its handler only, once somebody has it in hand', () => {
    expect(reasonOf(() => up('helper')(inProgress))).toBe('NOT_THE_HANDLER')
  })

  it('comes back as in progress with the handler of the upper level, who dispatches it now', () => {
    const issue = after(inProgress, up('plumber'), taken)
    expect(issue).toMatchObject({
      status: 'IN_PROGRESS',
      handler: 'manager',
      dispatcher: 'manager',
      coHandlers: [],
      level: 'COMMUNITY',
    })
    expect(visibleTo(issue)).toEqual(expect.arrayContaining(['plumber', 'helper', 'worker', 'clerk']))
  })

  it('is handled by whom the upper level names', () => {
    const named: Step = (issue) => takeEscalated(issue, { ...act('manager'), handler: 'electrician' })
    expect(after(inProgress, up('plumber'), named)).toMatchObject({
      handler: 'electrician',
      dispatcher: 'manager',
    })
  })

  it('settled by the upper level, waits for verification by somebody else', () => {
    const issue = after(inProgress, up('plumber'), (now) => settleEscalated(now, worded('manager')))
    expect(issue).toMatchObject({ status: 'RESOLVED', handler: 'manager' })
    expect(reasonOf(() => verify(issue, act('manager')))).toBe('HANDLER_MAY_NOT_VERIFY')
    expect(after(issue, (now) => verify(now, act('leader'))).status).toBe('FEEDBACK_PENDING')
  })

  it('given back with directions, is where it was before', () => {
    const back: Step = (issue) => giveBackEscalated(issue, worded('manager'))
    expect(after(inProgress, up('plumber'), back)).toMatchObject({
      status: 'IN_PROGRESS',
      handler: 'plumber',
      coHandlers: ['helper'],
      level: 'COMMUNITY',
    })
    const free = after(issueOf(registered()), accepted, up('worker'), back)
    expect(free).toMatchObject({ status: 'IN_PROGRESS', handler: 'worker' })
  })

  it('goes up to the town and no higher', () => {
    const atTown = after(inProgress, up('plumber'), taken, up('manager'))
    expect(atTown).toMatchObject({ status: 'ESCALATED', level: 'TOWN' })
    expect(waitsFor(atTown)).toEqual(['issue.decide@621202100'])
    const held = after(atTown, (issue) => takeEscalated(issue, act('clerk2')))
    expect(reasonOf(() => up('clerk2')(held))).toBe('HIGHEST_LEVEL')
  })
})

describe('转办: handing an issue to a unit outside', () => {
  const out = (by: string, later = hour, reviewAt = monday + 100 * hour): Step => {
    return (issue) => transfer(issue, { ...worded(by, later), unit: sealed('the county office'), reviewAt })
  }
  const ends = (outcome: 'SETTLED' | 'CAME_BACK', later: number, by = 'county'): Step => {
    return (issue) => recordTransferOutcome(issue, { ...worded(by, later), outcome })
  }

  it('stops the handling clock until a review, and whoever transferred it tracks it', () => {
    const issue = after(issueOf(registered()), accepted, out('worker'))
    expect(issue).toMatchObject({
      status: 'TRANSFERRED',
      handler: 'worker',
      clock: { step: 'REVIEW', dueAt: monday + 100 * hour },
    })
    expect(waitsFor(issue)).toEqual(['worker'])
    expect(addProgress(issue, worded('worker'))).toHaveLength(1)
    expect(reasonOf(() => out('worker', hour, monday)(after(issueOf(registered()), accepted)))).toBe(
      'REVIEW_IN_PAST',
    )
  })

  it('comes back with the time that was left', () => {
    const week = 7 * 24 * hour
    const back = after(inProgress, out('plumber', hour), ends('CAME_BACK', hour + week))
    expect(back).toMatchObject({ status: 'IN_PROGRESS', handler: 'plumber' })
    expect((dueOf(back)?.dueAt ?? 0) - (dueOf(inProgress)?.dueAt ?? 0)).toBe(week)
  })

  it('settled, is verified by neither who tracked it nor who wrote the outcome down', () => {
    const issue = after(inProgress, out('plumber'), ends('SETTLED', 2 * hour, 'clerk'))
    expect(issue).toMatchObject({ status: 'RESOLVED', reportedBy: 'clerk' })
    expect(reasonOf(() => verify(issue, act('plumber')))).toBe('HANDLER_MAY_NOT_VERIFY')
    expect(reasonOf(() => verify(issue, act('clerk')))).toBe('HANDLER_MAY_NOT_VERIFY')
    expect(verify(issue, act('manager'))).toHaveLength(1)
  })

  it('is in time when the outcome came by the review, and late after it', () => {
    const inTime = (later: number) => {
      const facts = ends('SETTLED', later)(after(inProgress, out('plumber')))
      return facts.find((fact) => fact.type === 'Resolved')?.inTime
    }
    expect(inTime(100 * hour)).toBe(true)
    expect(inTime(101 * hour)).toBe(false)
  })
})
