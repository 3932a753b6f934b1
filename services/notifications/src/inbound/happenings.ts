import * as issues from '@fengqiao/contracts/grid-management/v1'
import type { EventCodec } from '@fengqiao/messaging'
import type { Happening, IssueHappening } from '../domain/happening.ts'

/** What every event of an issue says of whom it concerns, where it says so. */
export interface IssueData {
  readonly issueId: string
  readonly number: string
  readonly gridCode: string
  readonly reporterId?: string
  readonly firstReceiverId?: string
  readonly handlerId?: string
}

/** How one event of the contract is understood here. */
export interface Reading<D, H extends Happening> {
  readonly codec: EventCodec<D>
  /** What is to be told of it; nothing of an event that has no message. */
  readonly happening: (data: D) => H | undefined
}

export type IssueReading = Reading<IssueData, IssueHappening>

/** How events are read that all say `B`, each of them more than that. */
export const readingsOf =
  <B, H extends Happening>() =>
  <T extends B>(codec: EventCodec<T>, happening: (data: T) => H | undefined): Reading<B, H> => ({
    codec,
    happening: (data) => happening(data as T),
  })

export const reading = readingsOf<IssueData, IssueHappening>()

export const concerned = ({
  gridCode,
  reporterId = '',
  firstReceiverId = '',
  handlerId = '',
}: IssueData) => ({
  gridCode,
  reporterId,
  firstReceiverId,
  handlerId,
})

/** The straight way of an issue. */
export const workReadings: readonly IssueReading[] = [
  reading(issues.IssueRegistered, ({ urgency, ...data }) => ({
    type: 'REGISTERED',
    emergency: urgency === issues.IssueUrgency.EMERGENCY,
    ...concerned(data),
  })),
  reading(issues.IssueAccepted, (data) => ({ type: 'ACCEPTED', ...concerned(data) })),
  reading(issues.IssueRejected, (data) => ({ type: 'REJECTED', ...concerned(data) })),
  reading(issues.IssueMerged, (data) => ({ type: 'MERGED', ...concerned(data) })),
  reading(issues.IssueAssigned, ({ coHandlerIds, selfHandled, ...data }) => ({
    type: 'ASSIGNED',
    coHandlerIds,
    selfHandled,
    ...concerned(data),
  })),
  reading(issues.IssueReturned, ({ dispatcherId, ...data }) => ({
    type: 'RETURNED',
    dispatcherId,
    ...concerned(data),
  })),
  reading(issues.IssueProgressed, (data) => ({ type: 'PROGRESSED', ...concerned(data) })),
  reading(issues.IssueSuspended, ({ asked, ...data }) => ({ type: 'SUSPENDED', asked, ...concerned(data) })),
  reading(issues.IssueResolved, (data) => ({ type: 'RESOLVED', ...concerned(data) })),
  reading(issues.IssueVerified, ({ feedbackAsked, ...data }) => ({
    type: 'VERIFIED',
    feedbackAsked,
    ...concerned(data),
  })),
  reading(issues.IssueSentBack, (data) => ({ type: 'SENT_BACK', ...concerned(data) })),
  reading(issues.IssueFeedbackGiven, (data) => ({ type: 'FEEDBACK_GIVEN', ...concerned(data) })),
  reading(issues.IssueReopened, (data) => ({ type: 'REOPENED', ...concerned(data) })),
  reading(issues.IssueOverdue, (data) => ({ type: 'OVERDUE', ...concerned(data) })),
]

export const handOverReadings: readonly IssueReading[] = [
  reading(issues.IssueHandOverOffered, ({ fromPersonId, toPersonId, ...data }) => ({
    type: 'HAND_OVER_OFFERED',
    fromPersonId,
    toPersonId,
    ...concerned(data),
  })),
  reading(issues.IssueHandOverAccepted, ({ fromPersonId, toPersonId, ...data }) => ({
    type: 'HAND_OVER_ACCEPTED',
    fromPersonId,
    toPersonId,
    ...concerned(data),
  })),
  reading(issues.IssueHandOverDeclined, ({ fromPersonId, toPersonId, ...data }) => ({
    type: 'HAND_OVER_DECLINED',
    fromPersonId,
    toPersonId,
    ...concerned(data),
  })),
]
