import { DomainError } from '@fengqiao/domain-kit'
import fc from 'fast-check'
import { issueOf, monday, registered, sealed } from '../../tests/an-issue.ts'
import { demand, offersFor, type IssueAction } from './actions.ts'
import { giveFeedback, recordFeedback, sendBack, verify } from './conclude.ts'
import type { IssueEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { addProgress, giveBack, resolve, resume, start, suspend } from './handle.ts'
import { acceptHandOver, declineHandOver, offerHandOver } from './hand-over.ts'
import { isHandling, type Instant, type Issue, type Satisfaction } from './issue.ts'
import { accept, assign, handleMyself, merge, reject } from './triage.ts'

interface Attempt {
  readonly action: IssueAction
  readonly by: string
  readonly other: string
  readonly satisfaction: Satisfaction
}

const words = sealed('words')
const steps: Readonly<
  Record<IssueAction, (issue: Issue, attempt: Attempt, at: Instant) => readonly IssueEvent[]>
> = {
  ACCEPT: (issue, { by }, at) => accept(issue, { by, at }),
  REJECT: (issue, { by }, at) => reject(issue, { by, at, words }),
  MERGE: (issue, { by }, at) => merge(issue, { by, at, issueId: 'this', into: 'other' }),
  HANDLE_MYSELF: (issue, { by }, at) => handleMyself(issue, { by, at }),
  ASSIGN: (issue, { by, other }, at) => assign(issue, { by, at, handler: other, coHandlers: [by] }),
  START: (issue, { by }, at) => start(issue, { by, at }),
  RETURN: (issue, { by }, at) => giveBack(issue, { by, at, words }),
  ADD_PROGRESS: (issue, { by }, at) => addProgress(issue, { by, at, words }),
  OFFER_HAND_OVER: (issue, { by, other }, at) => offerHandOver(issue, { by, at, to: other, words }),
  ACCEPT_HAND_OVER: (issue, { by }, at) => acceptHandOver(issue, { by, at }),
  DECLINE_HAND_OVER: (issue, { by }, at) => declineHandOver(issue, { by, at, words }),
  SUSPEND: (issue, { by }, at) => suspend(issue, { by, at, words, reviewAt: at + 86_400_000 }),
  RESUME: (issue, { by }, at) => resume(issue, { by, at }),
  RESOLVE: (issue, { by }, at) => resolve(issue, { by, at, words }),
  VERIFY: (issue, { by }, at) => verify(issue, { by, at }),
  SEND_BACK: (issue, { by }, at) => sendBack(issue, { by, at, words }),
  GIVE_FEEDBACK: (issue, { by, satisfaction }, at) => giveFeedback(issue, { by, at, satisfaction }),
  RECORD_FEEDBACK: (issue, { by, satisfaction }, at) => recordFeedback(issue, { by, at, satisfaction }),
}

const people = ['resident', 'worker', 'plumber', 'manager']
const attempt = fc.record({
  action: fc.constantFrom(...(Object.keys(steps) as IssueAction[])),
  by: fc.constantFrom(...people),
  other: fc.constantFrom(...people),
  satisfaction: fc.constantFrom<Satisfaction>('SATISFIED', 'NOT_SATISFIED'),
})

interface Course {
  readonly issue: Issue
  readonly at: Instant
  readonly facts: readonly IssueEvent[]
}

const tried = ({ issue, at, facts }: Course, one: Attempt): Course => {
  try {
    const made = steps[one.action](issue, one, at)
    return { issue: made.reduce<Issue>(evolve, issue), at: at + 600_000, facts: [...facts, ...made] }
  } catch (error) {
    if (error instanceof DomainError) return { issue, at, facts }
    throw error
  }
}

const everything = new Set([
  'issue.triage',
  'issue.handle',
  'issue.verify',
  'issue.approve',
  'issue.feedback',
  'issue.record-feedback',
])
const born = registered()
const anyCourse = (check: (course: Course) => void) => {
  const start: Course = { issue: issueOf(born), at: monday, facts: [born] }
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => check(attempts.reduce(tried, start))),
    {
      numRuns: 500,
    },
  )
}

describe('laws of every course of an issue', () => {
  it('keeps its first receiver, its number and its place', () => {
    anyCourse(({ issue }) => {
      expect(issue).toMatchObject({
        firstReceiver: born.firstReceiver,
        number: born.number,
        gridCode: born.gridCode,
      })
    })
  })

  it('is concluded only by somebody who did not handle it', () => {
    anyCourse(({ facts }) => {
      facts.forEach((fact, index) => {
        if (fact.type === 'Verified')
          expect(isHandling(issueOf(...facts.slice(0, index)), fact.by)).toBe(false)
      })
    })
  })

  it('is the fold of its facts', () => {
    anyCourse(({ issue, facts }) => {
      expect(issueOf(...facts)).toEqual(issue)
    })
  })

  it('has a clock while it is open and none when it has ended', () => {
    anyCourse(({ issue }) => {
      expect('clock' in issue).toBe(!['CLOSED', 'REJECTED', 'MERGED'].includes(issue.status))
    })
  })

  it('offers exactly what it does not refuse, with one next step at most', () => {
    anyCourse(({ issue }) => {
      for (const by of people) {
        const offers = offersFor(issue, by, everything)
        expect(offers.filter(({ primary }) => primary).length).toBeLessThanOrEqual(1)
        for (const { action, refusal } of offers) {
          if (refusal) expect(() => demand(action, issue, by)).toThrow(refusal)
          else expect(() => demand(action, issue, by)).not.toThrow()
        }
      }
    })
  })
})
