import * as issues from '@fengqiao/contracts/grid-management/v1'
import type { EventMessage } from '@fengqiao/domain-kit'
import type { EventCodec, Received } from '@fengqiao/messaging'
import type { Happening, IssueFact } from '../domain/fact.ts'

interface IssueData {
  readonly issueId: string
  readonly gridCode: string
}

/** How one event of the contract is understood here. */
export interface Reading {
  readonly codec: EventCodec<IssueData>
  readonly toFact: (received: Received<IssueData>) => IssueFact
}

const reading = <T extends IssueData>(codec: EventCodec<T>, happening: (data: T) => Happening): Reading => ({
  codec,
  toFact: ({ version, previous, at, data }) => ({
    issueId: data.issueId,
    version,
    previous,
    at: at.getTime(),
    grid: data.gridCode,
    happening: happening(data as T),
  }),
})

const nameOf = (values: Readonly<Record<string, number>>, value: number): string =>
  Object.keys(values).find((name) => values[name] === value) ?? 'UNSPECIFIED'

const plainly =
  <const H extends Happening>(happening: H) =>
  () =>
    happening

const noted = plainly({ type: 'NOTED' })

const takenBack = plainly({ type: 'TAKEN_BACK' })

const elsewhereEnded = ({ outcome }: { readonly outcome: issues.ElsewhereOutcome }): Happening => ({
  type: 'ELSEWHERE_ENDED',
  cameBack: outcome === issues.ElsewhereOutcome.CAME_BACK,
})

/** To another level, a unit outside or another service, and back. */
const elsewhere: readonly Reading[] = [
  reading(issues.IssueEscalated, plainly({ type: 'ESCALATED' })),
  reading(issues.IssueEscalationTaken, takenBack),
  reading(issues.IssueEscalationGivenBack, takenBack),
  reading(issues.IssueTransferred, plainly({ type: 'TRANSFERRED' })),
  reading(issues.IssueTransferEnded, elsewhereEnded),
  reading(issues.IssueConverted, plainly({ type: 'CONVERTED' })),
  reading(issues.IssueConversionEnded, elsewhereEnded),
]

/** What stands beside the state. */
const beside: readonly Reading[] = [
  reading(issues.IssueCoHandlersAdded, noted),
  reading(issues.IssueCoHandlerRemoved, noted),
  reading(issues.IssueReassigned, noted),
  // Its row stays with the grid in which it arose.
  reading(issues.IssueRegridded, noted),
  reading(issues.IssueSupervised, noted),
  reading(issues.IssueSupervisionLifted, noted),
  reading(issues.IssueExtensionAsked, noted),
  reading(issues.IssueExtensionGranted, plainly({ type: 'EXTENDED' })),
  reading(issues.IssueExtensionDeclined, noted),
  reading(issues.IssueSuspensionAsked, noted),
  reading(issues.IssueSuspensionDeclined, noted),
]

/** Every event of a matter: those of no consequence too, so that a row's version never lags behind. */
export const readings: readonly Reading[] = [
  reading(issues.IssueRegistered, ({ category, urgency, channel }) => ({
    type: 'REGISTERED',
    category: nameOf(issues.IssueCategory, category),
    urgency: nameOf(issues.IssueUrgency, urgency),
    channel: nameOf(issues.IssueChannel, channel),
  })),
  reading(issues.IssueAccepted, ({ inTime }) => ({ type: 'ACCEPTED', inTime })),
  reading(issues.IssueRejected, plainly({ type: 'REJECTED' })),
  reading(issues.IssueMerged, plainly({ type: 'MERGED' })),
  reading(issues.IssueAssigned, ({ selfHandled }) => ({ type: 'ASSIGNED', selfHandled })),
  reading(issues.IssueStarted, plainly({ type: 'STARTED' })),
  reading(issues.IssueReturned, plainly({ type: 'RETURNED' })),
  reading(issues.IssueProgressed, noted),
  reading(issues.IssueHandOverOffered, noted),
  reading(issues.IssueHandOverAccepted, noted),
  reading(issues.IssueHandOverDeclined, noted),
  reading(issues.IssueSuspended, plainly({ type: 'SUSPENDED' })),
  reading(issues.IssueResumed, plainly({ type: 'RESUMED' })),
  reading(issues.IssueResolved, ({ inTime }) => ({ type: 'RESOLVED', inTime })),
  reading(issues.IssueVerified, ({ feedbackAsked }) => ({ type: 'VERIFIED', feedbackAsked })),
  reading(issues.IssueSentBack, plainly({ type: 'SENT_BACK' })),
  reading(issues.IssueFeedbackGiven, ({ satisfaction }) => ({
    type: 'FEEDBACK_GIVEN',
    satisfaction: nameOf(issues.Satisfaction, satisfaction),
  })),
  reading(issues.IssueReopened, plainly({ type: 'REOPENED' })),
  reading(issues.IssueClosed, plainly({ type: 'CLOSED' })),
  reading(issues.IssueOverdue, ({ step }) => ({ type: 'OVERDUE', step: nameOf(issues.ClockStep, step) })),
  ...elsewhere,
  ...beside,
]

const byType = new Map(readings.map((one) => [one.codec.$type, one]))

/** An event of the feed as a fact; an event that this release does not know is not one. */
export const factOf = (message: EventMessage): IssueFact | undefined => {
  const found = byType.get(message.type)
  return found?.toFact({ ...message, data: found.codec.fromJSON(message.data) })
}
