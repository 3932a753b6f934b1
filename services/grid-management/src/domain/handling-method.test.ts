import { act, after, hour, issueOf, monday, registered, sealed, type Step } from '../../tests/an-issue.ts'
import { resolve, resume, start, suspend } from './handle.ts'
import { handlingMethodOf } from './handling-method.ts'
import { accept, assign, handleMyself } from './triage.ts'

const worded = (by: string) => ({ ...act(by), words: sealed('done') })
const accepted: Step = (issue) => accept(issue, act('worker'))
const jointly: Step = (issue) =>
  assign(issue, { ...act('worker'), handler: 'plumber', coHandlers: ['helper'] })
const started: Step = (issue) => start(issue, act('plumber'))
const inProgress = after(issueOf(registered()), accepted, jointly, started)

describe('四种办法: how an issue is handled', () => {
  it('follows from its facts', () => {
    const own = after(issueOf(registered()), accepted, (issue) => handleMyself(issue, act('worker')))
    const done = after(own, (issue) => resolve(issue, worded('worker')))
    const alone: Step = (issue) => assign(issue, { ...act('worker'), handler: 'plumber', coHandlers: [] })
    const given = after(issueOf(registered()), accepted, alone)
    expect(handlingMethodOf(issueOf(registered()))).toBeUndefined()
    expect([own, done, given, inProgress].map(handlingMethodOf)).toEqual([
      'ON_SPOT',
      'ON_SPOT',
      'OFFICIAL_LED',
      'JOINT',
    ])
  })

  it('is not changed by a pause', () => {
    const paused: Step = (issue) => suspend(issue, { ...worded('manager'), reviewAt: monday + 100 * hour })
    const resumed = after(inProgress, paused, (issue) => resume(issue, act('plumber')))
    expect(handlingMethodOf(resumed)).toBe('JOINT')
  })
})
