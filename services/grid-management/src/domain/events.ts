import type { Sealed } from '@fengqiao/domain-kit'
import type { Act as At } from './act.ts'
import type { BesideEvent } from './beside-events.ts'
import type { ElsewhereEvent } from './elsewhere-events.ts'
import type {
  Instant,
  ClockStep,
  IssueCategory,
  IssueChannel,
  IssueUrgency,
  Point,
  Rejection,
  Reporter,
  RoutingReason,
  Satisfaction,
} from './issue.ts'

export interface Registered extends At {
  readonly type: 'Registered'
  readonly number: string
  readonly title: Sealed
  readonly description?: Sealed
  readonly placeWords?: Sealed
  readonly point?: Point
  readonly buildingCode?: string
  readonly category: IssueCategory
  readonly urgency: IssueUrgency
  readonly channel: IssueChannel
  readonly reporter: Reporter
  readonly gridCode: string
  readonly routing: RoutingReason
  readonly firstReceiver: string
  readonly acceptDueAt: Instant
}

export interface Accepted extends At {
  readonly type: 'Accepted'
  readonly handleDueAt: Instant
  readonly inTime: boolean
}

export interface Rejected extends At {
  readonly type: 'Rejected'
  /** Facts from before there were reasons have none. */
  readonly rejection?: Rejection
}

export interface Merged extends At {
  readonly type: 'Merged'
  readonly into: string
}

export interface SelfHandled extends At {
  readonly type: 'SelfHandled'
}

export interface Assigned extends At {
  readonly type: 'Assigned'
  readonly handler: string
  readonly coHandlers: readonly string[]
}

export interface Started extends At {
  readonly type: 'Started'
}

export interface Returned extends At {
  readonly type: 'Returned'
}

export interface Progressed extends At {
  readonly type: 'Progressed'
  /** A co-handler reported his part. */
  readonly asCoHandler?: boolean
}

export interface HandOverOffered extends At {
  readonly type: 'HandOverOffered'
  readonly to: string
  readonly words: Sealed
}

export interface HandOverAccepted extends At {
  readonly type: 'HandOverAccepted'
  readonly from: string
  readonly to: string
}

export interface HandOverDeclined extends At {
  readonly type: 'HandOverDeclined'
  readonly from: string
  readonly to: string
}

export interface Suspended extends At {
  readonly type: 'Suspended'
  readonly reviewAt: Instant
  /** The handler asked for it. */
  readonly asked?: boolean
}

export interface Resumed extends At {
  readonly type: 'Resumed'
  readonly handleDueAt: Instant
}

export interface Resolved extends At {
  readonly type: 'Resolved'
  readonly verifyDueAt: Instant
  readonly inTime: boolean
  readonly onTheSpot: boolean
  /** Who helped. */
  readonly coHandlers?: readonly string[]
}

export interface Verified extends At {
  readonly type: 'Verified'
  /** Absent when nobody is asked: the reporter is anonymous, or has already answered. */
  readonly feedbackDueAt?: Instant
}

export interface SentBack extends At {
  readonly type: 'SentBack'
  readonly handleDueAt: Instant
}

export interface FeedbackGiven extends At {
  readonly type: 'FeedbackGiven'
  readonly satisfaction: Satisfaction
  readonly byPhone: boolean
}

export interface Reopened extends At {
  readonly type: 'Reopened'
  readonly handleDueAt: Instant
}

export interface Closed extends At {
  readonly type: 'Closed'
  /** Absent when nobody answered: not rated, never counted as satisfied. */
  readonly satisfaction?: Satisfaction
}

export interface Overdue extends At {
  readonly type: 'Overdue'
  readonly step: ClockStep
}

export type IssueEvent =
  | Registered
  | Accepted
  | Rejected
  | Merged
  | SelfHandled
  | Assigned
  | Started
  | Returned
  | Progressed
  | HandOverOffered
  | HandOverAccepted
  | HandOverDeclined
  | Suspended
  | Resumed
  | Resolved
  | Verified
  | SentBack
  | FeedbackGiven
  | Reopened
  | Closed
  | Overdue
  | ElsewhereEvent
  | BesideEvent
