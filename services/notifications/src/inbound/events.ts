import * as issues from '@fengqiao/contracts/grid-management/v1'
import { subscribe, type EventCodec, type Received, type Subscription } from '@fengqiao/messaging'
import type { Occurrence } from '../commands/tell.ts'
import type { Happening } from '../domain/happening.ts'
import type { Feature } from '../service.ts'

interface IssueData {
  readonly issueId: string
  readonly number: string
  readonly gridCode: string
  readonly reporterId?: string
  readonly firstReceiverId?: string
  readonly handlerId?: string
}

type Tell = (occurrence: Occurrence) => Promise<void>

const concerned = ({ gridCode, reporterId = '', firstReceiverId = '', handlerId = '' }: IssueData) => ({
  gridCode,
  reporterId,
  firstReceiverId,
  handlerId,
})

const told =
  (tell: Tell) =>
  <T extends IssueData>(codec: EventCodec<T>, happening: (data: T) => Happening): Subscription =>
    subscribe(codec, ({ id, version, actor, at, data }: Received<T>) =>
      tell({
        eventId: id,
        issueId: data.issueId,
        issueNumber: data.number,
        issueVersion: version,
        actor,
        at,
        happening: happening(data),
      }),
    )

/** What happened to issues, and who is told of it. */
const workSubscriptions = (tell: Tell): readonly Subscription[] => {
  const on = told(tell)
  return [
    on(issues.IssueRegistered, ({ urgency, ...data }) => ({
      type: 'REGISTERED',
      emergency: urgency === issues.IssueUrgency.EMERGENCY,
      ...concerned(data),
    })),
    on(issues.IssueAccepted, (data) => ({ type: 'ACCEPTED', ...concerned(data) })),
    on(issues.IssueRejected, (data) => ({ type: 'REJECTED', ...concerned(data) })),
    on(issues.IssueAssigned, ({ coHandlerIds, selfHandled, ...data }) => ({
      type: 'ASSIGNED',
      coHandlerIds,
      selfHandled,
      ...concerned(data),
    })),
    on(issues.IssueReturned, ({ dispatcherId, ...data }) => ({
      type: 'RETURNED',
      dispatcherId,
      ...concerned(data),
    })),
    on(issues.IssueProgressed, (data) => ({ type: 'PROGRESSED', ...concerned(data) })),
    on(issues.IssueSuspended, (data) => ({ type: 'SUSPENDED', ...concerned(data) })),
    on(issues.IssueResolved, (data) => ({ type: 'RESOLVED', ...concerned(data) })),
    on(issues.IssueVerified, ({ feedbackAsked, ...data }) => ({
      type: 'VERIFIED',
      feedbackAsked,
      ...concerned(data),
    })),
    on(issues.IssueSentBack, (data) => ({ type: 'SENT_BACK', ...concerned(data) })),
    on(issues.IssueFeedbackGiven, (data) => ({ type: 'FEEDBACK_GIVEN', ...concerned(data) })),
    on(issues.IssueReopened, (data) => ({ type: 'REOPENED', ...concerned(data) })),
    on(issues.IssueOverdue, (data) => ({ type: 'OVERDUE', ...concerned(data) })),
  ]
}

const handOverSubscriptions = (tell: Tell): readonly Subscription[] => {
  const on = told(tell)
  return [
    on(issues.IssueHandOverOffered, ({ fromPersonId, toPersonId, ...data }) => ({
      type: 'HAND_OVER_OFFERED',
      fromPersonId,
      toPersonId,
      ...concerned(data),
    })),
    on(issues.IssueHandOverAccepted, ({ fromPersonId, toPersonId, ...data }) => ({
      type: 'HAND_OVER_ACCEPTED',
      fromPersonId,
      toPersonId,
      ...concerned(data),
    })),
    on(issues.IssueHandOverDeclined, ({ fromPersonId, toPersonId, ...data }) => ({
      type: 'HAND_OVER_DECLINED',
      fromPersonId,
      toPersonId,
      ...concerned(data),
    })),
  ]
}

/** Every subscription of this service. */
export const subscriptions = ({ commands }: Pick<Feature, 'commands'>): readonly Subscription[] => [
  ...workSubscriptions(commands.tell),
  ...handOverSubscriptions(commands.tell),
]
