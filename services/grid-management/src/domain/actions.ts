import { isHandling, reporterId, type Issue, type IssueStatus } from './issue.ts'
import { refuse, type Refusal } from './refusals.ts'

export type IssueAction =
  | 'ACCEPT'
  | 'REJECT'
  | 'MERGE'
  | 'HANDLE_MYSELF'
  | 'ASSIGN'
  | 'START'
  | 'RETURN'
  | 'ADD_PROGRESS'
  | 'OFFER_HAND_OVER'
  | 'ACCEPT_HAND_OVER'
  | 'DECLINE_HAND_OVER'
  | 'SUSPEND'
  | 'RESUME'
  | 'RESOLVE'
  | 'VERIFY'
  | 'SEND_BACK'
  | 'GIVE_FEEDBACK'
  | 'RECORD_FEEDBACK'

/** Who answers with the receipt of a reporter that has no account. */
export const receiptHolder = 'receipt-holder'

/** A handler may send an issue back twice; then its dispatcher decides. */
const mostReturns = 2

type Guard = (issue: Issue, by: string) => Refusal | undefined

const never: Guard = () => undefined
const pendingHandOver = (issue: Issue) => ('handOver' in issue ? issue.handOver : undefined)
const onlyHandler: Guard = (issue, by) =>
  'handler' in issue && issue.handler === by ? undefined : 'NOT_THE_HANDLER'
const onlyHandling: Guard = (issue, by) => (isHandling(issue, by) ? undefined : 'NOT_THE_HANDLER')
const nothingPending: Guard = (issue) => (pendingHandOver(issue) ? 'HAND_OVER_PENDING' : undefined)
const notHandling: Guard = (issue, by) => (isHandling(issue, by) ? 'HANDLER_MAY_NOT_VERIFY' : undefined)
const notOften: Guard = (issue) => (issue.timesReturned >= mostReturns ? 'RETURNED_TOO_OFTEN' : undefined)
const offeredToMe: Guard = (issue, by) => {
  const offer = pendingHandOver(issue)
  if (!offer) return 'NO_HAND_OVER'
  return offer.to === by ? undefined : 'NOT_OFFERED_TO_YOU'
}
const byReporter: Guard = (issue, by) => {
  const reporter = issue.reporter.kind === 'CONTACT' ? receiptHolder : reporterId(issue)
  return reporter === by ? undefined : 'NOT_THE_REPORTER'
}
const writtenByAnother: Guard = (issue, by) => {
  if (issue.reporter.kind === 'ANONYMOUS') return 'ANONYMOUS_NO_FEEDBACK'
  return isHandling(issue, by) ? 'HANDLER_MAY_NOT_RECORD_FEEDBACK' : undefined
}
/** An ordinary issue settled on the spot is concluded by the reporter's own satisfied answer. */
const answerable: Guard = (issue, by) => {
  if (issue.status !== 'RESOLVED') return byReporter(issue, by)
  const spot = issue.onTheSpot && issue.urgency === 'ORDINARY'
  return spot ? (byReporter(issue, by) ?? notHandling(issue, by)) : 'WRONG_STATUS'
}
const all =
  (...guards: readonly Guard[]): Guard =>
  (issue, by) =>
    guards.map((guard) => guard(issue, by)).find((refusal) => refusal !== undefined)

interface Rule {
  readonly permission: string
  readonly from: readonly IssueStatus[]
  readonly guard: Guard
}

const inHands = ['SELF_HANDLING', 'ASSIGNED', 'IN_PROGRESS'] as const
const working = ['SELF_HANDLING', 'IN_PROGRESS'] as const

/**
 * The state machine on one page: which action is lawful from which status, and for whom. Commands demand by it and
 * pages offer by it. The order is the order of offering: the first lawful one is the next step.
 */
const rules: Readonly<Record<IssueAction, Rule>> = {
  ACCEPT_HAND_OVER: { permission: 'issue.handle', from: inHands, guard: offeredToMe },
  ACCEPT: { permission: 'issue.triage', from: ['REGISTERED'], guard: never },
  HANDLE_MYSELF: { permission: 'issue.handle', from: ['ACCEPTED', 'RETURNED'], guard: never },
  ASSIGN: { permission: 'issue.triage', from: ['ACCEPTED', 'RETURNED'], guard: never },
  START: { permission: 'issue.handle', from: ['ASSIGNED'], guard: all(onlyHandler, nothingPending) },
  RESOLVE: { permission: 'issue.handle', from: working, guard: all(onlyHandler, nothingPending) },
  ADD_PROGRESS: { permission: 'issue.handle', from: working, guard: onlyHandling },
  RESUME: { permission: 'issue.handle', from: ['SUSPENDED'], guard: never },
  VERIFY: { permission: 'issue.verify', from: ['RESOLVED'], guard: notHandling },
  GIVE_FEEDBACK: { permission: 'issue.feedback', from: ['FEEDBACK_PENDING', 'RESOLVED'], guard: answerable },
  RECORD_FEEDBACK: {
    permission: 'issue.record-feedback',
    from: ['FEEDBACK_PENDING'],
    guard: writtenByAnother,
  },
  OFFER_HAND_OVER: { permission: 'issue.handle', from: inHands, guard: all(onlyHandler, nothingPending) },
  RETURN: {
    permission: 'issue.handle',
    from: ['ASSIGNED'],
    guard: all(onlyHandler, nothingPending, notOften),
  },
  SUSPEND: { permission: 'issue.approve', from: ['IN_PROGRESS'], guard: nothingPending },
  SEND_BACK: { permission: 'issue.verify', from: ['RESOLVED'], guard: notHandling },
  DECLINE_HAND_OVER: { permission: 'issue.handle', from: inHands, guard: offeredToMe },
  MERGE: { permission: 'issue.triage', from: ['REGISTERED'], guard: never },
  REJECT: { permission: 'issue.triage', from: ['REGISTERED'], guard: never },
}

const refusalOf = (action: IssueAction, issue: Issue, by: string): Refusal | undefined =>
  rules[action].from.includes(issue.status) ? rules[action].guard(issue, by) : 'WRONG_STATUS'

/** Refuses the action when the state machine does not allow it to this person now. */
export const demand = (action: IssueAction, issue: Issue, by: string): void => {
  const reason = refusalOf(action, issue, by)
  if (reason) throw refuse(reason, { status: issue.status, limit: mostReturns })
}

export interface Offer {
  readonly action: IssueAction
  readonly primary: boolean
  readonly refusal?: Refusal
}

/** What belongs to nobody but the person asked is not shown to others, not even as refused. */
const personal: ReadonlySet<Refusal> = new Set([
  'WRONG_STATUS',
  'NO_HAND_OVER',
  'NOT_OFFERED_TO_YOU',
  'NOT_THE_REPORTER',
])

/** What a person with these permissions may do now, the next step first, and what he may not, with the reason. */
export const offersFor = (issue: Issue, by: string, permissions: ReadonlySet<string>): readonly Offer[] => {
  const offers = (Object.keys(rules) as IssueAction[])
    .filter((action) => permissions.has(rules[action].permission))
    .map((action) => ({ action, refusal: refusalOf(action, issue, by) }))
    .filter(({ refusal }) => refusal === undefined || !personal.has(refusal))
  const next = offers.find(({ refusal }) => refusal === undefined)
  return offers.map(({ action, refusal }) => ({
    action,
    primary: action === next?.action,
    ...(refusal === undefined ? {} : { refusal }),
  }))
}
