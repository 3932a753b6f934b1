import type { Dispute, DisputeStatus } from './dispute.ts'
import {
  consentOfAll,
  declared,
  described,
  free,
  hasMediator,
  isLevelBelow,
  noParty,
  notAsked,
  notDescribed,
  noticeToAll,
  once,
  onlyMediator,
  recordsThere,
  sessionHeld,
  somebodyUndecided,
  somebodyUnnoticed,
  takesPart,
  twoParties,
  undeclared,
  unstaffed,
  type Guard,
} from './guards.ts'
import { refuse, type Refusal } from './refusals.ts'

export type DisputeAction =
  | 'DESCRIBE'
  | 'ADD_PARTY'
  | 'ACCEPT'
  | 'REJECT'
  | 'ASSIGN_MEDIATOR'
  | 'DECLARE_NO_INTEREST'
  | 'RECUSE'
  | 'ASK_OTHER_MEDIATOR'
  | 'DELIVER_NOTICE'
  | 'RECORD_CONSENT'
  | 'RECORD_INVESTIGATION'
  | 'START_MEDIATION'
  | 'RECORD_SESSION'
  | 'ADJOURN'
  | 'EXTEND'
  | 'REACH_AGREEMENT'
  | 'RECORD_FAILURE'
  | 'TELL_REMEDIES'
  | 'ESCALATE'
  | 'WITHDRAW'
  | 'RECORD_PERFORMANCE'
  | 'RECORD_BREACH'
  | 'RECORD_REVISIT'
  | 'ARCHIVE'

interface Rule {
  readonly permission: 'dispute.read' | 'dispute.open' | 'dispute.accept' | 'dispute.mediate'
  readonly from: readonly DisputeStatus[]
  readonly guard: readonly Guard[]
  /** Whether it is what the case waits for; never, when absent. */
  readonly next?: (dispute: Dispute) => boolean
}

const preparing = ['ACCEPTED', 'INVESTIGATING'] as const
const mediating = [...preparing, 'MEDIATING', 'ADJOURNED'] as const
const performing = ['AGREED', 'PERFORMING'] as const
const agreed = [...performing, 'PERFORMED', 'BREACHED', 'REVISITED'] as const
const taken = [...mediating, 'FAILED', ...agreed] as const

const always = (): boolean => true
const atWork: readonly Guard[] = [onlyMediator, free, declared]

type Rules = Readonly<Record<DisputeAction, Rule>>

/** What the committee decides: who takes part may do the last two for a party, and a party for itself. */
const ofTheCommittee = {
  ACCEPT: {
    permission: 'dispute.accept',
    from: ['REGISTERED'],
    guard: [noParty, described, twoParties],
    next: always,
  },
  DESCRIBE: { permission: 'dispute.open', from: ['REGISTERED'], guard: [notDescribed], next: always },
  ADD_PARTY: {
    permission: 'dispute.open',
    from: ['REGISTERED', ...preparing],
    guard: [],
    next: ({ parties }) => parties.length < 2,
  },
  ASSIGN_MEDIATOR: { permission: 'dispute.accept', from: taken, guard: [noParty], next: unstaffed },
  ARCHIVE: {
    permission: 'dispute.accept',
    from: ['REVISITED'],
    guard: [noParty, recordsThere],
    next: always,
  },
  ESCALATE: { permission: 'dispute.accept', from: mediating, guard: [noParty, isLevelBelow] },
  REJECT: { permission: 'dispute.accept', from: ['REGISTERED'], guard: [noParty] },
  ASK_OTHER_MEDIATOR: {
    permission: 'dispute.read',
    from: mediating,
    guard: [takesPart, hasMediator, notAsked],
  },
  WITHDRAW: { permission: 'dispute.read', from: ['REGISTERED', ...taken], guard: [takesPart] },
} satisfies Partial<Rules>

const ofTheMediator = {
  DECLARE_NO_INTEREST: {
    permission: 'dispute.mediate',
    from: taken,
    guard: [onlyMediator, undeclared],
    next: always,
  },
  DELIVER_NOTICE: {
    permission: 'dispute.mediate',
    from: preparing,
    guard: [onlyMediator, somebodyUnnoticed],
    next: always,
  },
  RECORD_CONSENT: {
    permission: 'dispute.mediate',
    from: preparing,
    guard: [onlyMediator, somebodyUndecided],
    next: always,
  },
  START_MEDIATION: {
    permission: 'dispute.mediate',
    from: ['INVESTIGATING', 'ADJOURNED', 'BREACHED'],
    guard: [...atWork, noticeToAll, consentOfAll],
    next: always,
  },
  REACH_AGREEMENT: {
    permission: 'dispute.mediate',
    from: ['MEDIATING'],
    guard: [...atWork, sessionHeld],
    next: always,
  },
  RECORD_INVESTIGATION: {
    permission: 'dispute.mediate',
    from: mediating,
    guard: atWork,
    next: ({ status }) => status === 'ACCEPTED',
  },
  RECORD_SESSION: { permission: 'dispute.mediate', from: ['MEDIATING'], guard: atWork, next: always },
  RECORD_PERFORMANCE: {
    permission: 'dispute.mediate',
    from: performing,
    guard: [onlyMediator],
    next: always,
  },
  RECORD_REVISIT: {
    permission: 'dispute.mediate',
    from: [...performing, 'PERFORMED', 'REVISITED'],
    guard: [onlyMediator],
    next: always,
  },
  TELL_REMEDIES: {
    permission: 'dispute.mediate',
    from: ['FAILED', 'BREACHED'],
    guard: [onlyMediator],
    next: ({ status }) => status === 'FAILED',
  },
  ADJOURN: { permission: 'dispute.mediate', from: ['MEDIATING'], guard: atWork },
  EXTEND: { permission: 'dispute.mediate', from: mediating, guard: [onlyMediator, once] },
  RECORD_FAILURE: { permission: 'dispute.mediate', from: ['MEDIATING', 'ADJOURNED'], guard: atWork },
  RECORD_BREACH: { permission: 'dispute.mediate', from: performing, guard: [onlyMediator] },
  RECUSE: { permission: 'dispute.mediate', from: taken, guard: [onlyMediator] },
} satisfies Partial<Rules>

/**
 * The state machine on one page: which action is lawful from which status, and for whom. Commands demand by it and
 * pages offer by it. The order is the order of offering.
 */
export const rules: Rules = { ...ofTheCommittee, ...ofTheMediator }

/** Why the action is refused to this person now; nothing when it is lawful. */
export const refusalOf = (action: DisputeAction, dispute: Dispute, by: string): Refusal | undefined => {
  const { from, guard } = rules[action]
  if (!from.includes(dispute.status)) return 'WRONG_STATUS'
  return guard.map((one) => one(dispute, by)).find((refusal) => refusal !== undefined)
}

/** Refuses the action when the state machine does not allow it to this person now. */
export const demand = (action: DisputeAction, dispute: Dispute, by: string): void => {
  const reason = refusalOf(action, dispute, by)
  if (reason) throw refuse(reason, { status: dispute.status })
}
