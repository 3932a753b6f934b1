import { DomainError } from '@fengqiao/domain-kit'
import fc from 'fast-check'
import { disputeOf, hour, monday, number, opened, party, sealed, terms } from '../../tests/a-dispute.ts'
import { accept, giveNumber, reject } from './accept.ts'
import { demand, offersFor, type DisputeAction } from './actions.ts'
import { archive, breach, perform, reachAgreement, revisit } from './agree.ts'
import { isOpen, missingOf, type Dispute, type Instant } from './dispute.ts'
import type { DisputeEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { askOtherMediator, assignMediators, declareNoInterest, recuse } from './mediators.ts'
import {
  adjourn,
  escalate,
  extend,
  fail,
  investigate,
  recordSession,
  startMediation,
  tellRemedies,
} from './mediate.ts'
import { addParty, describe as describeCase } from './open.ts'
import { consent, deliverNotice, withdraw } from './parties.ts'
import { passTime } from './pass-time.ts'

interface Attempt {
  readonly action: DisputeAction | 'PASS_TIME' | 'NUMBER'
  readonly by: string
  readonly other: string
  readonly choice: boolean
}

type Try = (dispute: Dispute, attempt: Attempt, at: Instant) => readonly DisputeEvent[]

const words = sealed('words')
const all = ({ parties }: Dispute): readonly string[] => parties.map(({ id }) => id)
/** A party for which it is not done yet, or the first. */
const unnoticed = ({ parties }: Dispute): string =>
  (parties.find(({ noticedAt }) => noticedAt === undefined) ?? parties[0])?.id ?? 'none'
const undecided = ({ parties }: Dispute): string =>
  (parties.find((one) => one.consent === undefined) ?? parties[0])?.id ?? 'none'
/** A party for which this person may speak: his own, if he is one. */
const spokenFor = ({ parties }: Dispute, by: string): string =>
  (parties.find(({ personId }) => personId === by) ?? parties[0])?.id ?? 'none'

/** Every action with an input that is right, so that only the state and the person decide. */
const steps: Readonly<Record<DisputeAction, Try>> = {
  DESCRIBE: (dispute, { by }, at) => describeCase(dispute, { by, at, disputeType: 'OTHER', facts: words }),
  ADD_PARTY: (dispute, { by }, at) => addParty(dispute, { by, at, party: party('THIRD') }),
  ACCEPT: (dispute, { by }, at) => accept(dispute, { by, at }),
  REJECT: (dispute, { by }, at) => reject(dispute, { by, at, reason: 'PARTY_REFUSES', remedies: ['COURT'] }),
  ASSIGN_MEDIATOR: (dispute, { by, other }, at) => assignMediators(dispute, { by, at, mediators: [other] }),
  DECLARE_NO_INTEREST: (dispute, { by }, at) => declareNoInterest(dispute, { by, at }),
  RECUSE: (dispute, { by }, at) => recuse(dispute, { by, at, words }),
  ASK_OTHER_MEDIATOR: (dispute, { by }, at) =>
    askOtherMediator(dispute, { by, at, partyId: spokenFor(dispute, by) }),
  DELIVER_NOTICE: (dispute, { by }, at) => deliverNotice(dispute, { by, at, partyId: unnoticed(dispute) }),
  RECORD_CONSENT: (dispute, { by }, at) =>
    consent(dispute, { by, at, partyId: undecided(dispute), manner: 'ORAL' }),
  RECORD_INVESTIGATION: (dispute, { by }, at) => investigate(dispute, { by, at, words }),
  START_MEDIATION: (dispute, { by }, at) => startMediation(dispute, { by, at }),
  RECORD_SESSION: (dispute, { by }, at) => recordSession(dispute, { by, at, words, present: all(dispute) }),
  ADJOURN: (dispute, { by }, at) => adjourn(dispute, { by, at, nextSessionAt: at + hour }),
  EXTEND: (dispute, { by }, at) => extend(dispute, { by, at, days: 10, consenting: all(dispute) }),
  REACH_AGREEMENT: (dispute, { by }, at) =>
    reachAgreement(dispute, { ...terms(by, at), signedBy: all(dispute) }),
  RECORD_FAILURE: (dispute, { by }, at) => fail(dispute, { by, at, words }),
  TELL_REMEDIES: (dispute, { by }, at) => tellRemedies(dispute, { by, at, remedies: ['COURT'] }),
  ESCALATE: (dispute, { by }, at) => escalate(dispute, { by, at, words, sponsor: 'sponsor', plan: words }),
  WITHDRAW: (dispute, { by }, at) => withdraw(dispute, { by, at, partyId: spokenFor(dispute, by) }),
  RECORD_PERFORMANCE: (dispute, { by, choice }, at) => perform(dispute, { by, at, words, complete: choice }),
  RECORD_BREACH: (dispute, { by }, at) => breach(dispute, { by, at, words }),
  RECORD_REVISIT: (dispute, { by, choice }, at) =>
    revisit(dispute, { by, at, words, result: choice ? 'STABLE' : 'RELAPSED', visited: ['p1'] }),
  ARCHIVE: (dispute, { by }, at) => archive(dispute, { by, at }),
}

const tries: Readonly<Record<Attempt['action'], Try>> = {
  ...steps,
  PASS_TIME: (dispute, _attempt, at) => passTime(dispute, at),
  NUMBER: (dispute, { by }, at) => giveNumber(dispute, { by, at, number }),
}

const people = ['clerk', 'manager', 'mediator', 'second', 'upstairs', 'stranger']
const everything = new Set(['dispute.read', 'dispute.open', 'dispute.accept', 'dispute.mediate'])
const attempt: fc.Arbitrary<Attempt> = fc.record({
  action: fc.constantFrom(...(Object.keys(tries) as Attempt['action'][])),
  by: fc.constantFrom(...people),
  other: fc.constantFrom('mediator', 'second', 'upstairs'),
  choice: fc.boolean(),
})

/**
 * Somebody does what the case waits for, or, with `pick`, anything that is lawful: blind attempts alone would hardly
 * ever get far.
 */
interface NextStep {
  readonly pick?: number
  readonly other: string
  readonly choice: boolean
}
const nextStep: fc.Arbitrary<NextStep> = fc.record({
  other: fc.constantFrom('mediator', 'second'),
  choice: fc.boolean(),
})
const anyStep: fc.Arbitrary<NextStep> = fc.record({
  pick: fc.nat(),
  other: fc.constantFrom('mediator', 'second'),
  choice: fc.boolean(),
})
const move = fc.oneof(
  { weight: 1, arbitrary: attempt },
  { weight: 4, arbitrary: nextStep },
  { weight: 1, arbitrary: anyStep },
)

const nextOf = (dispute: Dispute, { pick, other, choice }: NextStep): Attempt => {
  const offers = people.flatMap((by) =>
    offersFor(dispute, by, everything)
      .filter(({ primary, refusal }) => (pick === undefined ? primary : refusal === undefined))
      .map(({ action }) => ({ action, by, other, choice })),
  )
  // What only the committee does comes last, so that an archive does not cut a course short.
  return (
    offers.at(pick === undefined ? (choice ? -1 : 0) : pick % offers.length) ?? {
      action: 'NUMBER',
      by: 'clerk',
      other,
      choice,
    }
  )
}

interface Course {
  readonly dispute: Dispute
  readonly at: Instant
  readonly facts: readonly DisputeEvent[]
}

const tried = ({ dispute, at, facts }: Course, wanted: Attempt | NextStep): Course => {
  const one = 'action' in wanted ? wanted : nextOf(dispute, wanted)
  try {
    const made = tries[one.action](dispute, one, at)
    return { dispute: made.reduce<Dispute>(evolve, dispute), at: at + 2 * hour, facts: [...facts, ...made] }
  } catch (error) {
    if (error instanceof DomainError) return { dispute, at, facts }
    throw error
  }
}

const born = opened()
const anyCourse = (check: (course: Course) => void, numRuns = 200) => {
  const start: Course = { dispute: disputeOf(born), at: monday, facts: [born] }
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60, size: 'max' }), (moves) => check(moves.reduce(tried, start))),
    { numRuns },
  )
}

/** What the case was before each fact. */
const before = (facts: readonly DisputeEvent[], index: number): Dispute => disputeOf(...facts.slice(0, index))

const reasonOf = (run: () => unknown): string | undefined => {
  try {
    run()
    return undefined
  } catch (error) {
    if (error instanceof DomainError) return error.reason
    throw error
  }
}

describe('laws of every course of a case', () => {
  it('is archived only with a record of an investigation, of a session and of a revisit', () => {
    const happened = new Map<string, number>()
    anyCourse(({ facts, dispute }) => {
      for (const { type } of facts) happened.set(type, (happened.get(type) ?? 0) + 1)
      if (!facts.some(({ type }) => type === 'Archived')) return
      const made = facts.map(({ type }) => type)
      expect(made).toEqual(expect.arrayContaining(['Investigated', 'SessionHeld', 'Agreed', 'Revisited']))
      expect(missingOf(dispute)).toEqual([])
    }, 600)
    // The law says something only where courses get there.
    const types = ['Archived', 'Reopened', 'Breached', 'Failed', 'Withdrawn', 'Escalated']
    expect([...happened.keys()]).toEqual(expect.arrayContaining(types))
  })

  it('is mediated only with the consent of every party, every party told its rights, every mediator free of interest', () => {
    anyCourse(({ facts }) => {
      facts.forEach((fact, index) => {
        if (fact.type !== 'MediationStarted' && fact.type !== 'SessionHeld') return
        const { parties, ...then } = before(facts, index)
        expect(parties.length).toBeGreaterThan(1)
        expect(parties.filter((one) => one.consent === undefined)).toEqual([])
        expect(parties.filter(({ noticedAt }) => noticedAt === undefined)).toEqual([])
        expect('mediators' in then && then.mediators?.every((one) => one.declaredAt !== undefined)).toBe(true)
      })
    })
  })

  it('lets any party stop in every open state, and in no other', () => {
    anyCourse(({ dispute, at }) => {
      const stop = (by: string, partyId: string) => () => withdraw(dispute, { by, at, partyId })
      for (const { id, personId } of dispute.parties) {
        const by = personId ?? 'clerk'
        if (isOpen(dispute)) expect(evolve(dispute, stop(by, id)()[0]!).status).toBe('CLOSED')
        else expect(stop(by, id)).toThrow('WRONG_STATUS')
      }
    })
  })

  it('never has a party among its mediators, nor one that was declined or stepped back', () => {
    anyCourse(({ facts }) => {
      facts.forEach((fact, index) => {
        if (fact.type !== 'MediatorsAssigned') return
        const then = before(facts, index)
        const declined = 'declined' in then ? (then.declined ?? []) : []
        const linked = then.parties.map(({ personId }) => personId)
        expect(fact.mediators.filter((one) => linked.includes(one) || declined.includes(one))).toEqual([])
      })
    })
  })

  it('is extended once at most before it is agreed, and with everybody’s consent', () => {
    anyCourse(({ facts }) => {
      facts.forEach((fact, index) => {
        if (fact.type !== 'Extended') return
        const then = before(facts, index)
        expect('extended' in then && then.extended).toBe(false)
        expect(fact.consenting.toSorted()).toEqual(all(then).toSorted())
      })
    })
  })

  it('never closes of itself: time brings a mark and nothing else', () => {
    anyCourse(({ dispute, at }) => {
      const late = passTime(dispute, at + 400 * 24 * hour)
      expect(late.every(({ type }) => type === 'Overdue')).toBe(true)
      const marked = late.reduce<Dispute>(evolve, dispute)
      expect(marked.status).toBe(dispute.status)
      expect(passTime(marked, at + 500 * 24 * hour)).toEqual([])
    })
  })

  it('is the fold of its facts', () => {
    anyCourse(({ dispute, facts }) => {
      expect(disputeOf(...facts)).toEqual(dispute)
    })
  })

  it('keeps its place, its origin and its number', () => {
    anyCourse(({ dispute, facts }) => {
      expect(dispute).toMatchObject({ gridCode: born.gridCode, source: born.source, openedBy: 'clerk' })
      const given = facts.filter(({ type }) => type === 'Numbered')
      expect(given.length).toBeLessThanOrEqual(1)
      if (given.length === 1) expect(dispute).toMatchObject({ number })
    })
  })

  it('offers exactly what its commands do, with one next step at most', () => {
    anyCourse(({ dispute, at }) => {
      for (const by of people) {
        const offers = offersFor(dispute, by, everything)
        expect(offers.filter(({ primary }) => primary).length).toBeLessThanOrEqual(1)
        const lawful = new Set(offers.filter(({ refusal }) => !refusal).map(({ action }) => action))
        for (const action of Object.keys(steps) as DisputeAction[]) {
          const one = { action, by, other: 'somebody-new', choice: true }
          expect([action, reasonOf(() => steps[action](dispute, one, at))]).toEqual([
            action,
            lawful.has(action) ? undefined : expect.any(String),
          ])
        }
        for (const { action, refusal } of offers) {
          expect(reasonOf(() => demand(action, dispute, by))).toBe(refusal)
        }
      }
    }, 150)
  })
})
