import type { Sealed } from '@fengqiao/domain-kit'
import type {
  Agreement,
  ClockStep,
  Closing,
  ConsentManner,
  DisputeLevel,
  DisputeNumber,
  DisputeSource,
  DisputeType,
  Instant,
  Party,
  Rejection,
  Remedy,
  RevisitResult,
} from './dispute.ts'

/** Every fact says who and when; words are sealed under the case's own key. */
interface Fact<T extends string> {
  readonly type: T
  readonly at: Instant
  readonly by: string
  readonly words?: Sealed
}

export interface Opened extends Fact<'Opened'> {
  readonly gridCode: string
  readonly source: DisputeSource
  readonly level: DisputeLevel
  readonly issueId?: string
  readonly disputeType?: DisputeType
  readonly facts?: Sealed
  readonly parties: readonly Party[]
}

export interface Described extends Fact<'Described'> {
  readonly disputeType: DisputeType
  readonly facts: Sealed
}

export interface PartyAdded extends Fact<'PartyAdded'> {
  readonly party: Party
}

/** The decision. Others hear of it when it has its number. */
export interface Accepted extends Fact<'Accepted'> {
  readonly mediateDueAt: Instant
}

export interface Numbered extends Fact<'Numbered'> {
  readonly number: DisputeNumber
}

export interface Rejected extends Fact<'Rejected'> {
  readonly reason: Rejection
  readonly remedies: readonly Remedy[]
}

export interface MediatorsAssigned extends Fact<'MediatorsAssigned'> {
  readonly mediators: readonly string[]
}

export type NoInterestDeclared = Fact<'NoInterestDeclared'>
export type Recused = Fact<'Recused'>

export interface OtherMediatorAsked extends Fact<'OtherMediatorAsked'> {
  readonly partyId: string
}

export interface NoticeDelivered extends Fact<'NoticeDelivered'> {
  readonly partyId: string
}

export interface Consented extends Fact<'Consented'> {
  readonly partyId: string
  readonly manner: ConsentManner
}

export type Investigated = Fact<'Investigated'>

export interface MediationStarted extends Fact<'MediationStarted'> {
  readonly mediateDueAt: Instant
}

export interface SessionHeld extends Fact<'SessionHeld'> {
  readonly present: readonly string[]
}

export interface Adjourned extends Fact<'Adjourned'> {
  readonly nextSessionAt: Instant
}

export interface Extended extends Fact<'Extended'> {
  readonly mediateDueAt: Instant
  readonly consenting: readonly string[]
}

export interface Agreed extends Fact<'Agreed'>, Omit<Agreement, 'revisits'> {
  /** With a written agreement: every party signed, the mediator signed, the committee sealed. */
  readonly signedBy: readonly string[]
}

export type Failed = Fact<'Failed'>

export interface RemediesTold extends Fact<'RemediesTold'> {
  readonly remedies: readonly Remedy[]
  readonly closing: Closing
}

export interface Escalated extends Fact<'Escalated'> {
  readonly level: DisputeLevel
  readonly sponsor?: string
  readonly plan?: Sealed
}

export interface Withdrawn extends Fact<'Withdrawn'> {
  readonly partyId: string
}

/** A part of what was agreed has been done. */
export type PartPerformed = Fact<'PartPerformed'>
export type Performed = Fact<'Performed'>
export type Breached = Fact<'Breached'>

export interface Revisited extends Fact<'Revisited'> {
  readonly result: RevisitResult
  readonly visited: readonly string[]
}

export interface Reopened extends Fact<'Reopened'> {
  readonly mediateDueAt: Instant
}

export type Archived = Fact<'Archived'>

export interface Overdue extends Fact<'Overdue'> {
  readonly step: ClockStep
}

export type DisputeEvent =
  | Opened
  | Described
  | PartyAdded
  | Accepted
  | Numbered
  | Rejected
  | MediatorsAssigned
  | NoInterestDeclared
  | Recused
  | OtherMediatorAsked
  | NoticeDelivered
  | Consented
  | Investigated
  | MediationStarted
  | SessionHeld
  | Adjourned
  | Extended
  | Agreed
  | Failed
  | RemediesTold
  | Escalated
  | Withdrawn
  | PartPerformed
  | Performed
  | Breached
  | Revisited
  | Reopened
  | Archived
  | Overdue
