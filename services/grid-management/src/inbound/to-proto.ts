import * as contract from '@fengqiao/contracts/grid-management/v1'
import type { Versioned } from '@fengqiao/domain-kit'
import { communityOf } from '@fengqiao/standards'
import type { Grid } from '../domain/grid.ts'
import { clockOf, handOverOf, type Issue, type Milestones } from '../domain/issue.ts'
import type { Placement } from '../domain/placement.ts'
import { fileMessage, stepKinds } from './step-to-proto.ts'
import type { HeldIssues } from '../queries/held-issues.ts'
import type { IssueSheet } from '../queries/issue-sheet.ts'
import { beside } from './beside-to-proto.ts'

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

const place = ({ state, words }: IssueSheet): contract.Place => ({
  words: words.placeWords ?? '',
  point: state.point,
  gridCode: state.gridCode,
  buildingCode: state.buildingCode ?? '',
})

const handling = (issue: Issue) =>
  'handler' in issue
    ? { handlerId: issue.handler ?? '', coHandlerIds: [...(issue.coHandlers ?? [])] }
    : { handlerId: '', coHandlerIds: [] }

const ending = (issue: Issue) => ({
  satisfaction:
    contract.Satisfaction[('satisfaction' in issue ? issue.satisfaction : undefined) ?? 'UNSPECIFIED'],
  mergedIntoId: ('mergedInto' in issue ? issue.mergedInto : undefined) ?? '',
  rejection: contract.IssueRejection[('rejection' in issue ? issue.rejection : undefined) ?? 'UNSPECIFIED'],
})

/** An issue for the wire, as one caller sees it. */
export const issueMessage = (sheet: IssueSheet): contract.Issue => {
  const { id, version, state: issue, words, offers, following } = sheet
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
    place: place(sheet),
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
    ...beside(sheet),
    following: following && courseMessage(following),
    servingGridCode: issue.servedIn ?? '',
    attachments: (issue.evidence ?? []).map((file) => ({
      ...fileMessage(file),
      step: contract.IssueStepKind[stepKinds[file.step]],
    })),
  }
}

/** What the holder of a receipt sees: the course, and nobody's personal data. */
export const courseMessage = (
  { state: issue }: Versioned<Issue>,
  following?: Versioned<Issue>,
): contract.IssueCourse => ({
  number: issue.number,
  status: contract.IssueStatus[issue.status],
  milestones: milestones(issue.milestones),
  clock: clockMessage(issue),
  firstReceiverId: issue.firstReceiver,
  feedbackAwaited: issue.status === 'FEEDBACK_PENDING',
  satisfaction: ending(issue).satisfaction,
  rejection: ending(issue).rejection,
  following: following && courseMessage(following),
})

/** What waits for a holder, by its number. */
export const heldMessage = ({ held, more }: HeldIssues): contract.HeldIssues => ({
  issues: held.map(({ id, state }) => ({
    issueId: id,
    number: state.number,
    status: contract.IssueStatus[state.status],
  })),
  more,
})

/** Since when a building belongs to its grid, for the wire. */
export const placementMessage = ({
  id,
  version,
  state,
}: Versioned<Placement>): contract.BuildingPlacement => ({
  buildingCode: id,
  gridCode: state.gridCode,
  version,
  since: new Date(state.since),
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
  since: date(state.since),
  until: date(state.until),
  successorGridCode: state.heir ?? '',
})
