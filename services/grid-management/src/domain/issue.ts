import type { AttachmentRef, Sealed } from '@fengqiao/domain-kit'
import type { Beside } from './beside.ts'
import type { IssueEvent } from './events.ts'

/** Milliseconds since the epoch: facts are kept as JSON, where a date would come back as a string. */
export type Instant = number

export type IssueCategory =
  | 'LIVELIHOOD'
  | 'PUBLIC_FACILITY'
  | 'UTILITY_OUTAGE'
  | 'ENVIRONMENT_ORDER'
  | 'SAFETY_HAZARD'
  | 'DANGER'
  | 'DISPUTE'
  | 'CARE'
  | 'OPINION'
  | 'EMERGENCY'
  | 'OTHER'
export type IssueUrgency = 'ORDINARY' | 'URGENT' | 'EMERGENCY' | 'DIFFICULT'
export type IssueChannel = 'COUNTER' | 'PHONE' | 'PATROL' | 'VISIT' | 'ONLINE' | 'HOTLINE' | 'PETITION'
export type RoutingReason = 'POINT_IN_GRID' | 'CHOSEN' | 'NEAREST' | 'BUILDING_IN_GRID'
export type Satisfaction = 'SATISFIED' | 'NOT_SATISFIED'
/** 网格 → 社区 → 镇: how far up an issue was handed. */
export type Level = 'GRID' | 'COMMUNITY' | 'TOWN'
export type Rejection = 'NOT_OUR_BUSINESS' | 'NO_FACTS' | 'BEFORE_COURT' | 'DUPLICATE' | 'OTHER'
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
  /** Half of the limit passed once more: nothing further comes of this clock. */
  readonly longOverdue?: boolean
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
export interface IssueBase extends Beside {
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
  /** 首问责任人: answers for the issue to the end, whoever handles it. */
  readonly firstReceiver: string
  readonly milestones: Milestones
  readonly timesReturned: number
  readonly timesReopened: number
  /** In the order in which it came. */
  readonly evidence?: readonly Evidence[]
}

/** Somebody works on it. */
export interface InHands {
  readonly handler: string
  readonly coHandlers: readonly string[]
  readonly handOver?: HandOver
}

interface Timed {
  readonly clock: Clock
}

export type RegisteredIssue = IssueBase & Timed & { readonly status: 'REGISTERED' }

type Dispatched = IssueBase & Timed & { readonly dispatcher: string }
type Held = Dispatched & InHands
/** Where it was when the handling clock stopped, and how much of the limit was left. */
type Stopped = Held & { readonly leftToHandle: number }

/** Taken on, or sent back by a handler: whoever dispatched it decides what comes next. */
export type WaitingIssue = Dispatched & { readonly status: 'ACCEPTED' | 'RETURNED' }
/** Waits for those who decide at the level it was handed up to. */
export type EscalatedIssue = Dispatched & {
  readonly status: 'ESCALATED'
  /** Who has it again when it is given back. */
  readonly before: InHands
}
export type HandledIssue = Held & { readonly status: 'SELF_HANDLING' | 'ASSIGNED' | 'IN_PROGRESS' }
export type SuspendedIssue = Stopped & { readonly status: 'SUSPENDED' }
/** With a unit outside, or a case of another service: its handler tracks it. */
export type ElsewhereIssue = Stopped & { readonly status: 'TRANSFERRED' | 'CONVERTED' }
export type ResolvedIssue = Held & {
  readonly status: 'RESOLVED'
  /** Whoever wrote the result down, where it was not the handler. */
  readonly reportedBy?: string
}
export type AskedIssue = Held & { readonly status: 'FEEDBACK_PENDING' }
/** Every status in which somebody holds the issue. */
export type HandedStates = HandledIssue | SuspendedIssue | ElsewhereIssue | ResolvedIssue | AskedIssue
export type EndedIssue = IssueBase & {
  readonly status: 'CLOSED' | 'REJECTED' | 'MERGED'
  readonly handler?: string
  readonly coHandlers?: readonly string[]
  readonly satisfaction?: Satisfaction
  readonly mergedInto?: string
  readonly rejection?: Rejection
}

/** An issue in one of its statuses: what a status does not have cannot be read from it. */
export type Issue = RegisteredIssue | WaitingIssue | EscalatedIssue | HandedStates | EndedIssue

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

export const levelOf = (issue: Issue): Level => issue.level ?? 'GRID'

/** The grid whose people see to it now: the one it was registered in, or the one that came after. */
export const servingGrid = (issue: Issue): string => issue.servedIn ?? issue.gridCode

/** Who handles it or helps, dispatched it, has it again when it comes back from above, or is asked to take it over. */
export const handsOn = (issue: Issue): readonly (string | undefined)[] => [
  ...('dispatcher' in issue ? [issue.dispatcher] : []),
  ...('handler' in issue ? [issue.handler, ...(issue.coHandlers ?? [])] : []),
  ...(issue.status === 'ESCALATED' ? [issue.before.handler, ...issue.before.coHandlers] : []),
  handOverOf(issue)?.to,
]
