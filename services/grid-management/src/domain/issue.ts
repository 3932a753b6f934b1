import type { AttachmentRef, Sealed } from '@fengqiao/domain-kit'
import type { IssueEvent } from './events.ts'

/** Milliseconds since the epoch: facts are kept as JSON, where a date would come back as a string. */
export type Instant = number

export type IssueCategory =
  | 'LIVELIHOOD'
  | 'PUBLIC_FACILITY'
  | 'ENVIRONMENT_ORDER'
  | 'SAFETY_HAZARD'
  | 'DISPUTE'
  | 'CARE'
  | 'OPINION'
  | 'EMERGENCY'
  | 'OTHER'
export type IssueUrgency = 'ORDINARY' | 'URGENT' | 'EMERGENCY' | 'DIFFICULT'
export type IssueChannel = 'COUNTER' | 'PHONE' | 'PATROL' | 'VISIT' | 'ONLINE' | 'HOTLINE' | 'PETITION'
export type RoutingReason = 'POINT_IN_GRID' | 'CHOSEN' | 'NEAREST'
export type Satisfaction = 'SATISFIED' | 'NOT_SATISFIED'
export type ClockStep = 'ACCEPT' | 'HANDLE' | 'VERIFY' | 'FEEDBACK' | 'REVIEW'

export interface Point {
  readonly longitude: number
  readonly latitude: number
}

/** Who asks. A contact is sealed; an anonymous reporter leaves nothing. */
export type Reporter =
  | { readonly kind: 'ACCOUNT'; readonly personId: string }
  | { readonly kind: 'CONTACT'; readonly name: Sealed; readonly phone: Sealed }
  | { readonly kind: 'ANONYMOUS' }

/** The step that is waited for, its limit, and whether the limit has passed. */
export interface Clock {
  readonly step: ClockStep
  readonly dueAt: Instant
  readonly overdue: boolean
}

export interface HandOver {
  readonly from: string
  readonly to: string
  readonly offeredAt: Instant
  readonly reason: Sealed
}

export interface Milestones {
  readonly registeredAt: Instant
  readonly acceptedAt?: Instant
  readonly concludedAt?: Instant
  readonly answeredAt?: Instant
}

/** A photograph or a paper, and the fact that brought it. */
export interface Evidence extends AttachmentRef {
  readonly step: IssueEvent['type']
}

/** What holds of an issue in every status. */
export interface IssueBase {
  readonly number: string
  readonly title: Sealed
  readonly description?: Sealed
  readonly placeWords?: Sealed
  readonly point?: Point
  readonly category: IssueCategory
  readonly urgency: IssueUrgency
  readonly channel: IssueChannel
  readonly reporter: Reporter
  readonly gridCode: string
  readonly routing: RoutingReason
  /** 首问责任人: answers for the issue to the end, whoever handles it. */
  readonly firstReceiver: string
  readonly milestones: Milestones
  readonly timesReturned: number
  readonly timesReopened: number
  /** In the order in which it came. */
  readonly evidence?: readonly Evidence[]
}

/** Somebody works on it. */
interface InHands {
  readonly handler: string
  readonly coHandlers: readonly string[]
  readonly handOver?: HandOver
}

interface Timed {
  readonly clock: Clock
}

export type RegisteredIssue = IssueBase & Timed & { readonly status: 'REGISTERED' }
/** Taken on, or sent back by a handler: whoever dispatched it decides what comes next. */
export type WaitingIssue = IssueBase &
  Timed & { readonly status: 'ACCEPTED' | 'RETURNED'; readonly dispatcher: string }
export type HandledIssue = IssueBase &
  Timed &
  InHands & { readonly status: 'SELF_HANDLING' | 'ASSIGNED' | 'IN_PROGRESS'; readonly dispatcher: string }
export type SuspendedIssue = IssueBase &
  Timed &
  InHands & { readonly status: 'SUSPENDED'; readonly dispatcher: string; readonly leftToHandle: number }
export type ResolvedIssue = IssueBase &
  Timed &
  InHands & { readonly status: 'RESOLVED'; readonly dispatcher: string; readonly onTheSpot: boolean }
export type AskedIssue = IssueBase &
  Timed &
  InHands & { readonly status: 'FEEDBACK_PENDING'; readonly dispatcher: string }
/** Every status in which somebody holds the issue. */
export type HandedStates = HandledIssue | SuspendedIssue | ResolvedIssue | AskedIssue
export type EndedIssue = IssueBase & {
  readonly status: 'CLOSED' | 'REJECTED' | 'MERGED'
  readonly handler?: string
  readonly coHandlers?: readonly string[]
  readonly satisfaction?: Satisfaction
  readonly mergedInto?: string
}

/** An issue in one of its statuses: what a status does not have cannot be read from it. */
export type Issue =
  RegisteredIssue | WaitingIssue | HandledIssue | SuspendedIssue | ResolvedIssue | AskedIssue | EndedIssue

export type IssueStatus = Issue['status']

/** Whether the person is handling the issue, alone or with others. */
export const isHandling = (issue: Issue, person: string): boolean =>
  'handler' in issue && (issue.handler === person || (issue.coHandlers ?? []).includes(person))

export const reporterId = (issue: Issue): string | undefined =>
  issue.reporter.kind === 'ACCOUNT' ? issue.reporter.personId : undefined

export const isOpen = (issue: Issue): boolean => !['CLOSED', 'REJECTED', 'MERGED'].includes(issue.status)

export const clockOf = (issue: Issue): Clock | undefined => ('clock' in issue ? issue.clock : undefined)

export const handOverOf = (issue: Issue): HandOver | undefined =>
  'handOver' in issue ? issue.handOver : undefined
