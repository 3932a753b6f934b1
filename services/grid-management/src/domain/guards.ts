import { handOverOf, isHandling, levelOf, reporterId, type Issue } from './issue.ts'
import type { Refusal } from './refusals.ts'

/** Whether a person may do something with an issue that stands as it does; why not, if not. */
export type Guard = (issue: Issue, by: string) => Refusal | undefined

/** Who answers with the receipt of a reporter that has no account. */
export const receiptHolder = 'receipt-holder'

/** A handler may send an issue back twice; then its dispatcher decides. */
export const mostReturns = 2

/** Refuses by the first of these that does. */
export const all =
  (...guards: readonly Guard[]): Guard =>
  (issue, by) =>
    guards.map((guard) => guard(issue, by)).find((refusal) => refusal !== undefined)

export const never: Guard = () => undefined

export const onlyHandler: Guard = (issue, by) =>
  'handler' in issue && issue.handler === by ? undefined : 'NOT_THE_HANDLER'
export const onlyHandling: Guard = (issue, by) => (isHandling(issue, by) ? undefined : 'NOT_THE_HANDLER')
/** What nobody has in hand yet is anyone's who may dispatch. */
export const handlerIfAny: Guard = (issue, by) => ('handler' in issue ? onlyHandler(issue, by) : undefined)
export const handlerOrDispatcher: Guard = (issue, by) =>
  'dispatcher' in issue && issue.dispatcher === by ? undefined : onlyHandler(issue, by)
export const nothingPending: Guard = (issue) => (handOverOf(issue) ? 'HAND_OVER_PENDING' : undefined)
export const notOften: Guard = (issue) =>
  issue.timesReturned >= mostReturns ? 'RETURNED_TOO_OFTEN' : undefined
export const belowTown: Guard = (issue) => (levelOf(issue) === 'TOWN' ? 'HIGHEST_LEVEL' : undefined)
export const offeredToMe: Guard = (issue, by) => {
  const offer = handOverOf(issue)
  if (!offer) return 'NO_HAND_OVER'
  return offer.to === by ? undefined : 'NOT_OFFERED_TO_YOU'
}

/** Neither who handled it nor who wrote the result down finds it settled. */
export const notHandling: Guard = (issue, by) =>
  isHandling(issue, by) || ('reportedBy' in issue && issue.reportedBy === by)
    ? 'HANDLER_MAY_NOT_VERIFY'
    : undefined

export const notOwn: Guard = (issue, by) => (isHandling(issue, by) ? 'HANDLER_MAY_NOT_DECIDE' : undefined)
export const notRed: Guard = (issue) => (issue.supervision?.kind === 'RED' ? 'ALREADY_SUPERVISED' : undefined)
export const supervised: Guard = (issue) => (issue.supervision ? undefined : 'NOT_SUPERVISED')
export const requested: Guard = (issue) => (issue.request ? undefined : 'NO_REQUEST')
export const notRequested: Guard = (issue) => (issue.request ? 'REQUEST_PENDING' : undefined)
export const notExtended: Guard = (issue) => {
  if (issue.extendedBy !== undefined) return 'EXTENDED_ALREADY'
  return 'clock' in issue && issue.clock.overdue ? 'LIMIT_PASSED' : undefined
}

const byReporter: Guard = (issue, by) => {
  const reporter = issue.reporter.kind === 'CONTACT' ? receiptHolder : reporterId(issue)
  return reporter === by ? undefined : 'NOT_THE_REPORTER'
}
export const writtenByAnother: Guard = (issue, by) => {
  if (issue.reporter.kind === 'ANONYMOUS') return 'ANONYMOUS_NO_FEEDBACK'
  return isHandling(issue, by) ? 'HANDLER_MAY_NOT_RECORD_FEEDBACK' : undefined
}
/** An ordinary issue settled on the spot is concluded by the reporter's own satisfied answer. */
export const answerable: Guard = (issue, by) => {
  if (issue.status !== 'RESOLVED') return byReporter(issue, by)
  const spot = issue.onTheSpot === true && issue.urgency === 'ORDINARY'
  return spot ? (byReporter(issue, by) ?? notHandling(issue, by)) : 'WRONG_STATUS'
}
