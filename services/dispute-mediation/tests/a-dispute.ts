import { DomainError, type Sealed } from '@fengqiao/domain-kit'
import { accept, giveNumber } from '../src/domain/accept.ts'
import { reachAgreement, perform, revisit } from '../src/domain/agree.ts'
import type { Dispute, PartyEntry } from '../src/domain/dispute.ts'
import type { DisputeEvent, Opened } from '../src/domain/events.ts'
import { evolve } from '../src/domain/evolve.ts'
import { assignMediators, declareNoInterest } from '../src/domain/mediators.ts'
import { investigate, recordSession, startMediation } from '../src/domain/mediate.ts'
import { open, type Opening } from '../src/domain/open.ts'
import { consent, deliverNotice } from '../src/domain/parties.ts'

/** Sealed words look like this in the tests of rules, which never open them. */
export const sealed = (words: string): Sealed => `sealed:${words}` as Sealed

/** Monday, 23 November 2026, nine in the morning in China. */
export const monday = Date.parse('2026-11-23T09:00:00+08:00')

export const hour = 3_600_000
export const day = 24 * hour

export const party = (side: PartyEntry['side'], personId?: string): PartyEntry => ({
  side,
  name: sealed(`name of ${side}`),
  phone: sealed(`phone of ${side}`),
  ...(personId === undefined ? {} : { personId }),
})

const opening = (changes: Partial<Opening> = {}): Opening => ({
  by: 'clerk',
  at: monday,
  gridCode: '621202100001003',
  source: 'APPLICATION',
  level: 'GRID',
  disputeType: 'NEIGHBOUR',
  facts: sealed('water came through the ceiling'),
  parties: [party('APPLICANT', 'upstairs'), party('RESPONDENT')],
  ...changes,
})

export const opened = (changes: Partial<Opening> = {}): Opened => {
  const [fact] = open(opening(changes))
  if (!fact) throw new Error('an opening makes a fact')
  return fact
}

/** The case that these facts make. */
export const disputeOf = (...facts: readonly DisputeEvent[]): Dispute => {
  const dispute = facts.reduce<Dispute | undefined>((before, fact) => evolve(before, fact), undefined)
  if (!dispute) throw new Error('a case begins with its opening')
  return dispute
}

export const act = (by: string, after = hour) => ({ by, at: monday + after })
export const worded = (by: string, after = hour) => ({ ...act(by, after), words: sealed('what was said') })

export type Step = (dispute: Dispute) => readonly DisputeEvent[]

/** Why a step is refused. */
export const reasonOf = (step: () => unknown): string => {
  try {
    step()
  } catch (error) {
    if (error instanceof DomainError) return error.reason
    throw error
  }
  return 'not refused'
}

/** What a case is after these steps. */
export const after = (dispute: Dispute, ...steps: readonly Step[]): Dispute =>
  steps.reduce((now, step) => step(now).reduce<Dispute>(evolve, now), dispute)

export const number = { year: 2026, prefix: '武城人调字', seq: 1 }

/** The terms that two parties sign. */
export const terms = (by: string, at: number) => ({
  by,
  at,
  form: 'WRITTEN' as const,
  content: sealed('the ceiling is mended'),
  manner: sealed('by the upstairs side'),
  effectiveAt: at,
  performDueAt: at + 10 * day,
  signedBy: ['p1', 'p2'],
  mediatorSigned: true,
  committeeSealed: true,
  revisitDays: [7, 30, 90],
})

/** The usual steps, each by the person whose step it is. */
export const steps = {
  accepted: (dispute) => accept(dispute, act('manager')),
  numbered: (dispute) => giveNumber(dispute, { ...act('number-book'), number }),
  assigned: (dispute) => assignMediators(dispute, { ...act('manager', 2 * hour), mediators: ['mediator'] }),
  declared: (dispute) => declareNoInterest(dispute, act('mediator', 3 * hour)),
  noticed: (dispute) =>
    dispute.parties.flatMap(({ id }) =>
      deliverNotice(dispute, { ...act('mediator', 4 * hour), partyId: id }),
    ),
  consented: (dispute) =>
    dispute.parties.flatMap(({ id }) =>
      consent(dispute, { ...act('mediator', 5 * hour), partyId: id, manner: 'WRITTEN' }),
    ),
  investigated: (dispute) => investigate(dispute, worded('mediator', 6 * hour)),
  started: (dispute) => startMediation(dispute, act('mediator', 7 * hour)),
  held: (dispute) => recordSession(dispute, { ...worded('mediator', 8 * hour), present: ['p1', 'p2'] }),
  agreed: (dispute) => reachAgreement(dispute, terms('mediator', monday + 9 * hour)),
  performed: (dispute) => perform(dispute, { ...worded('mediator', 5 * day), complete: true }),
  revisited: (dispute) =>
    revisit(dispute, { ...worded('mediator', 8 * day), result: 'STABLE', visited: ['p1'] }),
} satisfies Record<string, Step>

export const toAccepted = [steps.accepted, steps.numbered]
export const toPrepared = [
  ...toAccepted,
  steps.assigned,
  steps.declared,
  steps.noticed,
  steps.consented,
  steps.investigated,
]
export const toMediating = [...toPrepared, steps.started]
export const toAgreed = [...toMediating, steps.held, steps.agreed]
export const toRevisited = [...toAgreed, steps.performed, steps.revisited]
