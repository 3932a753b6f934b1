import * as contract from '@fengqiao/contracts/grid-management/v1'
import type { AttachmentRef, Versioned } from '@fengqiao/domain-kit'
import { communityOf } from '@fengqiao/standards'
import type { Grid } from '../domain/grid.ts'
import { clockOf, handOverOf, type Issue, type Milestones } from '../domain/issue.ts'
import type { IssueSheet } from '../queries/issue-sheet.ts'
import type { Step } from '../queries/issue-history.ts'

const date = (at: number | undefined): Date | undefined => (at === undefined ? undefined : new Date(at))

const clockMessage = (issue: Issue): contract.Clock | undefined => {
  const clock = clockOf(issue)
  return (
    clock && { step: contract.ClockStep[clock.step], dueAt: new Date(clock.dueAt), overdue: clock.overdue }
  )
}

const milestones = ({
  registeredAt,
  acceptedAt,
  concludedAt,
  answeredAt,
}: Milestones): contract.Milestones => ({
  registeredAt: new Date(registeredAt),
  acceptedAt: date(acceptedAt),
  concludedAt: date(concludedAt),
  answeredAt: date(answeredAt),
})

const reporter = ({ state, words }: IssueSheet): contract.Reporter => ({
  kind: contract.ReporterKind[state.reporter.kind],
  personId: state.reporter.kind === 'ACCOUNT' ? state.reporter.personId : '',
  name: words.contactName ?? '',
  phone: words.contactPhone ?? '',
})

const handOver = ({ state, words }: IssueSheet): contract.HandOver | undefined => {
  const offer = handOverOf(state)
  return (
    offer && {
      fromPersonId: offer.from,
      toPersonId: offer.to,
      offeredAt: new Date(offer.offeredAt),
      reason: words.handOverReason ?? '',
    }
  )
}

const handling = (issue: Issue) =>
  'handler' in issue
    ? { handlerId: issue.handler ?? '', coHandlerIds: [...(issue.coHandlers ?? [])] }
    : { handlerId: '', coHandlerIds: [] }

const ending = (issue: Issue) => ({
  satisfaction:
    contract.Satisfaction[('satisfaction' in issue ? issue.satisfaction : undefined) ?? 'UNSPECIFIED'],
  mergedIntoId: ('mergedInto' in issue ? issue.mergedInto : undefined) ?? '',
})

const fileMessage = ({ id, contentType, size }: AttachmentRef) => ({
  attachmentId: id,
  contentType,
  sizeBytes: size,
})

/** An issue for the wire, as one caller sees it. */
export const issueMessage = (sheet: IssueSheet): contract.Issue => {
  const { id, version, state: issue, words, offers } = sheet
  return {
    issueId: id,
    version,
    number: issue.number,
    status: contract.IssueStatus[issue.status],
    title: words.title ?? '',
    description: words.description ?? '',
    category: contract.IssueCategory[issue.category],
    urgency: contract.IssueUrgency[issue.urgency],
    channel: contract.IssueChannel[issue.channel],
    reporter: reporter(sheet),
    place: { words: words.placeWords ?? '', point: issue.point, gridCode: issue.gridCode },
    routingReason: contract.RoutingReason[issue.routing],
    firstReceiverId: issue.firstReceiver,
    ...handling(issue),
    handOver: handOver(sheet),
    clock: clockMessage(issue),
    milestones: milestones(issue.milestones),
    actions: offers.map(({ action, primary, refusal }) => ({
      action: contract.IssueAction[action],
      primary,
      refusal: contract.IssueRefusal[refusal ?? 'UNSPECIFIED'],
    })),
    timesReopened: issue.timesReopened,
    ...ending(issue),
    attachments: (issue.evidence ?? []).map((file) => ({
      ...fileMessage(file),
      step: contract.IssueStepKind[stepKinds[file.step]],
    })),
  }
}

/** What the holder of a receipt sees: the course, and nobody's personal data. */
export const courseMessage = ({ state: issue }: Versioned<Issue>): contract.IssueCourse => ({
  number: issue.number,
  status: contract.IssueStatus[issue.status],
  milestones: milestones(issue.milestones),
  clock: clockMessage(issue),
  firstReceiverId: issue.firstReceiver,
  feedbackAwaited: issue.status === 'FEEDBACK_PENDING',
  satisfaction: ending(issue).satisfaction,
})

const stepKinds = {
  Registered: 'REGISTERED',
  Accepted: 'ACCEPTED',
  Rejected: 'REJECTED',
  Merged: 'MERGED',
  SelfHandled: 'SELF_HANDLED',
  Assigned: 'ASSIGNED',
  Started: 'STARTED',
  Returned: 'RETURNED',
  Progressed: 'PROGRESS',
  HandOverOffered: 'HAND_OVER_OFFERED',
  HandOverAccepted: 'HAND_OVER_ACCEPTED',
  HandOverDeclined: 'HAND_OVER_DECLINED',
  Suspended: 'SUSPENDED',
  Resumed: 'RESUMED',
  Resolved: 'RESOLVED',
  Verified: 'VERIFIED',
  SentBack: 'SENT_BACK',
  FeedbackGiven: 'FEEDBACK_GIVEN',
  Reopened: 'REOPENED',
  Closed: 'CLOSED',
  Overdue: 'OVERDUE',
} as const satisfies Record<Step['event']['type'], keyof typeof contract.IssueStepKind>

const personOf = ({ event }: Step): string => {
  if (event.type === 'Assigned') return event.handler
  if (event.type === 'HandOverOffered' || event.type === 'HandOverAccepted') return event.to
  return event.type === 'HandOverDeclined' ? event.from : ''
}

/** One step of an issue's course for the wire. */
export const stepMessage = (step: Step): contract.IssueStep => ({
  version: step.version,
  at: new Date(step.event.at),
  actorId: step.event.by,
  kind: contract.IssueStepKind[stepKinds[step.event.type]],
  words: step.words ?? '',
  personId: personOf(step),
  satisfaction:
    contract.Satisfaction[step.event.type === 'FeedbackGiven' ? step.event.satisfaction : 'UNSPECIFIED'],
  byPhone: step.event.type === 'FeedbackGiven' && step.event.byPhone,
  attachments: (step.event.attachments ?? []).map(fileMessage),
})

/** A grid for the wire. */
export const gridMessage = ({ id, version, state }: Versioned<Grid>): contract.Grid => ({
  gridCode: id,
  version,
  name: state.name,
  kind: contract.GridKind[state.kind],
  boundary: { ring: [...state.boundary] },
  assignments: state.assignments.map(({ personId, primary, since }) => ({
    personId,
    primary,
    since: new Date(since),
  })),
  communityCode: communityOf(id),
})
