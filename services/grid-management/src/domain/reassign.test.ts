import { act, after, issueOf, reasonOf, registered, sealed, type Step } from '../../tests/an-issue.ts'
import { verify } from './conclude.ts'
import { escalate, giveBackEscalated } from './escalate.ts'
import { resolve, start } from './handle.ts'
import { offerHandOver } from './hand-over.ts'
import { hasInHand, reassign } from './reassign.ts'
import { askExtension } from './requests.ts'
import { accept, assign } from './triage.ts'
import { visibleTo } from './visibility.ts'

const worded = (by: string) => ({ ...act(by), words: sealed('words') })

const accepted: Step = (issue) => accept(issue, act('dispatcher'))
const assigned: Step = (issue) =>
  assign(issue, { ...act('dispatcher'), handler: 'plumber', coHandlers: ['helper'] })
const started: Step = (issue) => start(issue, act('plumber'))
const resolved: Step = (issue) => resolve(issue, worded('plumber'))
const passed =
  (from: string, to = 'successor'): Step =>
  (issue) =>
    reassign(issue, { ...act('admin'), from, to })

const open = issueOf(registered())
const working = after(open, accepted, assigned, started)

describe('what passes to a successor', () => {
  it.each([
    ['the dispatch', after(open, accepted), 'dispatcher', { status: 'ACCEPTED', dispatcher: 'successor' }],
    ['the handling', working, 'plumber', { status: 'IN_PROGRESS', handler: 'successor' }],
    ['the help', working, 'helper', { handler: 'plumber', coHandlers: ['successor'] }],
  ])('is %s', (...[, issue, who, expected]) => {
    expect(hasInHand(issue, who)).toBe(true)
    const now = after(issue, passed(who))
    expect(now).toMatchObject({ ...expected, firstReceiver: open.firstReceiver })
    expect([hasInHand(now, who), hasInHand(now, 'successor')]).toEqual([false, true])
  })

  it('is nothing of an issue that is not his, or that has ended', () => {
    expect(passed('stranger')(working)).toEqual([])
    expect(passed(open.firstReceiver)(open)).toEqual([])
    expect(reasonOf(() => passed('plumber', 'plumber')(working))).toBe('HAND_OVER_TO_SELF')
  })

  it('is what was handed up, should it be given back', () => {
    const up = after(
      working,
      (issue) => escalate(issue, worded('plumber')),
      passed('plumber'),
      (issue) => giveBackEscalated(issue, worded('manager')),
    )
    expect(up).toMatchObject({ status: 'IN_PROGRESS', handler: 'successor', coHandlers: ['helper'] })
  })

  it('is seen by the successor while it waits above', () => {
    const up = after(working, (issue) => escalate(issue, worded('plumber')), passed('plumber'))
    expect(visibleTo(up)).toEqual(expect.arrayContaining(['plumber', 'successor']))
  })

  it('names nobody twice: whoever helped handles it now', () => {
    expect(after(working, passed('plumber', 'helper'))).toMatchObject({ handler: 'helper', coHandlers: [] })
  })
})

describe('what he had offered or asked for', () => {
  const offered = after(working, (issue) => offerHandOver(issue, { ...worded('plumber'), to: 'leader' }))

  it('goes with him', () => {
    expect(after(offered, passed('plumber'))).not.toHaveProperty('handOver')
    const asked = after(working, (issue) => askExtension(issue, { ...worded('plumber'), workingDays: 2 }))
    expect(after(asked, passed('plumber'))).not.toHaveProperty('request')
    expect(after(asked, passed('helper'))).toHaveProperty('request')
  })

  it('waits for his successor where it was offered to him', () => {
    expect(after(offered, passed('leader'))).toMatchObject({ handOver: { from: 'plumber', to: 'successor' } })
    expect(after(offered, passed('leader', 'plumber'))).not.toHaveProperty('handOver')
  })
})

describe('a result that waits for verification', () => {
  const waiting = after(working, resolved, passed('plumber'))

  it('comes back to the successor when it is sent back', () => {
    expect(waiting).toMatchObject({ status: 'RESOLVED', handler: 'successor', reportedBy: 'plumber' })
  })

  it('is verified neither by who wrote it nor by who has it now', () => {
    for (const who of ['plumber', 'successor'])
      expect(reasonOf(() => verify(waiting, act(who)))).toBe('HANDLER_MAY_NOT_VERIFY')
    expect(verify(waiting, act('manager'))).toHaveLength(1)
  })
})
