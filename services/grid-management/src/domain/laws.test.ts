import { DomainError } from '@fengqiao/domain-kit'
import fc from 'fast-check'
import { issueOf, monday, registered } from '../../tests/an-issue.ts'
import { steps, type Attempt, type Step } from '../../tests/every-step.ts'
import { demand, offersFor, type IssueAction } from './actions.ts'
import type { IssueEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { handlingMethodOf } from './handling-method.ts'
import { clockOf, isHandling, levelOf, type Instant, type Issue, type Satisfaction } from './issue.ts'
import { nextMark } from './pass-time.ts'
import { hasInHand } from './reassign.ts'
import { columnsOf, visibleTo, waitsFor } from './visibility.ts'

const people = ['resident', 'worker', 'plumber', 'manager']
const everything = new Set(
  [...'triage handle verify approve feedback record-feedback decide record-outcome'.split(' ')].map(
    (permission) => `issue.${permission}`,
  ),
)

/** Tried as it comes, or picked from what is lawful, so that long courses are walked too. */
const attempt = fc.record({
  any: fc.constantFrom(...(Object.keys(steps) as Step[])),
  lawful: fc.option(fc.nat(), { nil: undefined, freq: 4 }),
  by: fc.constantFrom(...people),
  other: fc.constantFrom(...people),
  satisfaction: fc.constantFrom<Satisfaction>('SATISFIED', 'NOT_SATISFIED'),
  settles: fc.boolean(),
  wait: fc.constantFrom(600_000, 600_000, 86_400_000, 700_000_000),
})
type Try = typeof attempt extends fc.Arbitrary<infer T> ? T : never

const askedBy = (issue: Issue, by: string) => ({
  by,
  visibleTo: visibleTo(issue),
  permitted: () => everything,
})

interface Course {
  readonly issue: Issue
  readonly at: Instant
  readonly facts: readonly IssueEvent[]
}

const chosen = (issue: Issue, { any, lawful, by }: Try): Step => {
  if (lawful === undefined) return any
  const offers = offersFor(issue, askedBy(issue, by)).filter(({ refusal }) => refusal === undefined)
  const steady: readonly IssueAction[] = offers.map(({ action }) => action)
  return steady[lawful % Math.max(steady.length, 1)] ?? any
}

const tried = ({ issue, at, facts }: Course, one: Try): Course => {
  const later = at + one.wait
  try {
    const made = steps[chosen(issue, one)](issue, one satisfies Attempt, later)
    return { issue: made.reduce<Issue>(evolve, issue), at: later, facts: [...facts, ...made] }
  } catch (error) {
    if (error instanceof DomainError) return { issue, at, facts }
    throw error
  }
}

const birth = registered()
const kinds = fc.constantFrom(birth, { ...birth, category: 'DISPUTE' as const })
const anyCourse = (check: (course: Course) => void) => {
  const attempts = fc.array(attempt, { maxLength: 60 })
  fc.assert(
    fc.property(kinds, attempts, (born, tries) =>
      check(tries.reduce(tried, { issue: issueOf(born), at: monday, facts: [born] })),
    ),
    { numRuns: 500 },
  )
}

/** Every issue on the way, with the fact that came next. */
const everyTurn = (check: (before: Issue, fact: IssueEvent, after: Issue) => void) => {
  anyCourse(({ facts }) => {
    facts.slice(1).reduce<Issue>(
      (before, fact) => {
        const after = evolve(before, fact)
        check(before, fact, after)
        return after
      },
      issueOf(...facts.slice(0, 1)),
    )
  })
}

describe('laws of every course of an issue', () => {
  it('keeps its first receiver, its number and its place', () => {
    anyCourse(({ issue }) => {
      const { firstReceiver, number, gridCode } = birth
      expect(issue).toMatchObject({ firstReceiver, number, gridCode })
      expect(visibleTo(issue)).toContain(firstReceiver)
    })
  })

  it('is concluded only by somebody who did not handle it', () => {
    everyTurn((before, fact) => {
      if (fact.type === 'Verified') expect(isHandling(before, fact.by)).toBe(false)
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
      if (!('clock' in issue)) expect(nextMark(issue)).toBeUndefined()
    })
  })

  it('offers exactly what it does not refuse, with one next step at most', () => {
    anyCourse(({ issue }) => {
      for (const by of people) {
        const offers = offersFor(issue, askedBy(issue, by))
        expect(offers.filter(({ primary }) => primary).length).toBeLessThanOrEqual(1)
        for (const { action, refusal } of offers) {
          if (refusal) expect(() => demand(action, issue, by)).toThrow(refusal)
          else expect(() => demand(action, issue, by)).not.toThrow()
        }
      }
    })
  })

  it('comes back from elsewhere to work or as settled, and nowhere else', () => {
    everyTurn(({ status }, _fact, after) => {
      if (!['ESCALATED', 'TRANSFERRED', 'CONVERTED'].includes(status)) return
      expect([status, 'IN_PROGRESS', 'RESOLVED']).toContain(after.status)
    })
  })

  it('passes all that one person has in hand to another, and moves nothing else', () => {
    everyTurn((before, fact, after) => {
      if (fact.type !== 'Reassigned') return
      expect([hasInHand(after, fact.from), hasInHand(after, fact.to)]).toEqual([false, true])
      expect([after.status, clockOf(after)]).toEqual([before.status, clockOf(before)])
      expect(visibleTo(after)).toEqual(expect.arrayContaining([fact.from, fact.to]))
    })
  })

  it('goes up level by level, and never down', () => {
    const rank = ['GRID', 'COMMUNITY', 'TOWN']
    everyTurn((before, fact, after) => {
      const climb = rank.indexOf(levelOf(after)) - rank.indexOf(levelOf(before))
      expect(climb).toBe(fact.type === 'Escalated' ? 1 : 0)
    })
  })

  it('is seen on by whoever had it in hand when it was handed up', () => {
    everyTurn((before, fact, after) => {
      if (fact.type !== 'Escalated') return
      const had = 'handler' in before ? [before.handler, ...(before.coHandlers ?? [])] : []
      expect(visibleTo(after)).toEqual(expect.arrayContaining([...had, fact.by]))
    })
  })

  it('is given more time once, by somebody else, before its limit passed', () => {
    anyCourse(({ facts }) => {
      expect(facts.filter(({ type }) => type === 'ExtensionGranted').length).toBeLessThanOrEqual(1)
    })
    everyTurn((before, fact) => {
      if (fact.type === 'ExtensionGranted') expect(isHandling(before, fact.by)).toBe(false)
      if (fact.type === 'ExtensionAsked' && 'clock' in before)
        expect(fact.at).toBeLessThanOrEqual(before.clock.dueAt)
    })
  })

  it('is supervised by nobody who handles it, and under supervision is handled as supervised', () => {
    everyTurn((before, fact, after) => {
      if (fact.type !== 'Supervised') return
      expect(isHandling(before, fact.by)).toBe(false)
      if ('handler' in after) expect(handlingMethodOf(after)).toBe('SUPERVISED')
    })
  })

  it('has a request only while somebody works on it, and waits for whoever decides', () => {
    anyCourse(({ issue }) => {
      if (!issue.request) return
      expect(['SELF_HANDLING', 'IN_PROGRESS']).toContain(issue.status)
      expect(waitsFor(issue).some((key) => key.startsWith('issue.approve@'))).toBe(true)
    })
  })

  it('waits for somebody while it is open, but for the case it became', () => {
    anyCourse(({ issue }) => {
      const { open, waitsFor: keys } = columnsOf(issue)
      expect(keys.length > 0).toBe(open && issue.status !== 'CONVERTED')
    })
  })
})
