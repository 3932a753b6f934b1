import { DomainError } from '@fengqiao/domain-kit'
import fc from 'fast-check'
import { disputeOf, hour, monday, number, opened, party, sealed, terms } from './a-dispute.ts'
import { accept, giveNumber, reject } from '../src/domain/accept.ts'
import type { DisputeAction } from '../src/domain/actions.ts'
import { offersFor } from '../src/domain/offers.ts'
import { archive, breach, perform, reachAgreement, revisit } from '../src/domain/agree.ts'
import type { Dispute, Instant } from '../src/domain/dispute.ts'
import type { DisputeEvent } from '../src/domain/events.ts'
import { evolve } from '../src/domain/evolve.ts'
import { askOtherMediator, assignMediators, declareNoInterest, recuse } from '../src/domain/mediators.ts'
import {
  adjourn,
  escalate,
  extend,
  fail,
  investigate,
  recordSession,
  startMediation,
  tellRemedies,
} from '../src/domain/mediate.ts'
import { addParty, describe as describeCase } from '../src/domain/open.ts'
import { consent, deliverNotice, withdraw } from '../src/domain/parties.ts'
import { passTime } from '../src/domain/pass-time.ts'

/** Somebody tries something. */
export interface Attempt {
  readonly action: DisputeAction | 'PASS_TIME' | 'NUMBER'
  readonly by: string
  readonly other: string
  readonly choice: boolean
}

type Try = (dispute: Dispute, attempt: Attempt, at: Instant) => readonly DisputeEvent[]

const words = sealed('words')
export const all = ({ parties }: Dispute): readonly string[] => parties.map(({ id }) => id)
/** A party for which it is not done yet, or the first. */
const unnoticed = ({ parties }: Dispute): string =>
  (parties.find(({ noticedAt }) => noticedAt === undefined) ?? parties[0])?.id ?? 'none'
const undecided = ({ parties }: Dispute): string =>
  (parties.find((one) => one.consent === undefined) ?? parties[0])?.id ?? 'none'
/** A party for which this person may speak: his own, if he is one. */
const spokenFor = ({ parties }: Dispute, by: string): string =>
  (parties.find(({ personId }) => personId === by) ?? parties[0])?.id ?? 'none'

/** Every action with an input that is right, so that only the state and the person decide. */
export const steps: Readonly<Record<DisputeAction, Try>> = {
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

export const people = ['clerk', 'manager', 'mediator', 'second', 'upstairs', 'stranger']
export const everything = new Set(['dispute.read', 'dispute.open', 'dispute.accept', 'dispute.mediate'])
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

/** What many may do at any time, and what ends a case, is left to blind attempts. */
const rare: ReadonlySet<DisputeAction> = new Set(['WITHDRAW', 'REJECT', 'ADD_PARTY', 'ESCALATE'])

const nextOf = (dispute: Dispute, { pick, other, choice }: NextStep): Attempt => {
  const offers = people.flatMap((by) =>
    offersFor(dispute, by, everything)
      .filter(({ primary, refusal, action }) =>
        pick === undefined ? primary : refusal === undefined && !rare.has(action),
      )
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

export interface Course {
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

export const born = opened()
/** Checks what any course of a case leads to. */
export const anyCourse = (check: (course: Course) => void, numRuns = 100) => {
  const start: Course = { dispute: disputeOf(born), at: monday, facts: [born] }
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60, size: 'max' }), (moves) => check(moves.reduce(tried, start))),
    { numRuns },
  )
}
