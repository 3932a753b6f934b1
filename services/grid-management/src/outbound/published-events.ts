import * as contract from '@fengqiao/contracts/grid-management/v1'
import type { JournalEntry } from '@fengqiao/domain-kit'
import { communityOf } from '@fengqiao/standards'
import type { GridEvent } from '../domain/grid.ts'
import type { Instant } from '../domain/issue.ts'
import type { PlacementEvent } from '../domain/placement.ts'
import type { IssueFact } from './issue-store.ts'

/** A contract event, ready to be sent: its type and its proto3 JSON. */
export interface Contract {
  readonly type: string
  readonly data: unknown
}

interface Codec<T> {
  readonly $type: string
  readonly fromPartial: (value: T) => unknown
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each codec writes its own message only
  readonly toJSON: (message: any) => unknown
}

const made = <T>(codec: Codec<T>, value: T): Contract => ({
  type: codec.$type,
  data: codec.toJSON(codec.fromPartial(value)),
})

const date = (at: Instant | undefined) => (at === undefined ? undefined : new Date(at))

type Common = {
  readonly issueId: string
  readonly number: string
  readonly gridCode: string
  readonly firstReceiverId: string
  readonly handlerId: string
  readonly reporterId: string
}

const commonOf = (issueId: string, { of }: IssueFact): Common => ({
  issueId,
  number: of.number,
  gridCode: of.gridCode,
  firstReceiverId: of.firstReceiver,
  handlerId: of.handler ?? '',
  reporterId: of.reporter ?? '',
})

type Facts = {
  readonly [T in IssueFact['type']]: (common: Common, fact: Extract<IssueFact, { type: T }>) => Contract
}

/**
 * What the outside hears of each fact: the privacy filter. Codes and ids pass; sealed words do not. A new fact does
 * not compile until it is decided here what becomes of it.
 */
const issueFacts: Facts = {
  Registered: (common, fact) =>
    made(contract.IssueRegistered, {
      ...common,
      category: contract.IssueCategory[fact.category],
      urgency: contract.IssueUrgency[fact.urgency],
      channel: contract.IssueChannel[fact.channel],
      reporterKind: contract.ReporterKind[fact.reporter.kind],
      acceptDueAt: date(fact.acceptDueAt),
    }),
  Accepted: (common, { by, handleDueAt, inTime }) =>
    made(contract.IssueAccepted, { ...common, acceptedById: by, handleDueAt: date(handleDueAt), inTime }),
  Rejected: (common) => made(contract.IssueRejected, common),
  Merged: (common, { into }) => made(contract.IssueMerged, { ...common, intoIssueId: into }),
  SelfHandled: (common) => made(contract.IssueAssigned, { ...common, coHandlerIds: [], selfHandled: true }),
  Assigned: (common, { coHandlers }) =>
    made(contract.IssueAssigned, { ...common, coHandlerIds: [...coHandlers], selfHandled: false }),
  Started: (common) => made(contract.IssueStarted, common),
  Returned: (common, { by, of }) =>
    made(contract.IssueReturned, {
      ...common,
      returnedById: by,
      timesReturned: of.timesReturned,
      dispatcherId: of.dispatcher ?? '',
    }),
  Progressed: (common) => made(contract.IssueProgressed, common),
  HandOverOffered: (common, { by, to }) =>
    made(contract.IssueHandOverOffered, { ...common, fromPersonId: by, toPersonId: to }),
  HandOverAccepted: (common, { from, to }) =>
    made(contract.IssueHandOverAccepted, { ...common, fromPersonId: from, toPersonId: to }),
  HandOverDeclined: (common, { from, to }) =>
    made(contract.IssueHandOverDeclined, { ...common, fromPersonId: from, toPersonId: to }),
  Suspended: (common, { reviewAt }) => made(contract.IssueSuspended, { ...common, reviewAt: date(reviewAt) }),
  Resumed: (common, { handleDueAt }) =>
    made(contract.IssueResumed, { ...common, handleDueAt: date(handleDueAt) }),
  Resolved: (common, { verifyDueAt, inTime }) =>
    made(contract.IssueResolved, { ...common, verifyDueAt: date(verifyDueAt), inTime }),
  Verified: (common, { by, feedbackDueAt, of }) =>
    made(contract.IssueVerified, {
      ...common,
      verifiedById: by,
      reporterKind: contract.ReporterKind[of.reporterKind],
      feedbackAsked: feedbackDueAt !== undefined,
      feedbackDueAt: date(feedbackDueAt),
    }),
  SentBack: (common, { handleDueAt }) =>
    made(contract.IssueSentBack, { ...common, handleDueAt: date(handleDueAt) }),
  FeedbackGiven: (common, { satisfaction, byPhone }) =>
    made(contract.IssueFeedbackGiven, {
      ...common,
      satisfaction: contract.Satisfaction[satisfaction],
      byPhone,
    }),
  Reopened: (common, { handleDueAt, of }) =>
    made(contract.IssueReopened, {
      ...common,
      timesReopened: of.timesReopened,
      handleDueAt: date(handleDueAt),
    }),
  Closed: (common, { satisfaction }) =>
    made(contract.IssueClosed, {
      ...common,
      satisfaction: contract.Satisfaction[satisfaction ?? 'UNSPECIFIED'],
    }),
  Overdue: (common, { step }) => made(contract.IssueOverdue, { ...common, step: contract.ClockStep[step] }),
}

const ofIssue = (issueId: string, fact: IssueFact): Contract =>
  (issueFacts[fact.type] as (common: Common, fact: IssueFact) => Contract)(commonOf(issueId, fact), fact)

const ofGrid = (gridCode: string, fact: GridEvent): Contract =>
  fact.type === 'GridDefined'
    ? made(contract.GridDefined, {
        gridCode,
        kind: contract.GridKind[fact.kind],
        communityCode: communityOf(gridCode),
      })
    : made(contract.GridWorkerAssigned, { gridCode, personId: fact.personId, primary: fact.primary })

const ofPlacement = ({ buildingCode, gridCode, fromGridCode = '', at }: PlacementEvent): Contract =>
  made(contract.BuildingPlaced, { buildingCode, gridCode, fromGridCode, since: date(at) })

/** A journal entry as the contract event that others hear of. */
export const toContract = ({ kind, aggregateId, event }: JournalEntry): Contract | undefined => {
  if (kind === 'Issue') return ofIssue(aggregateId, event as IssueFact)
  if (kind === 'Grid') return ofGrid(aggregateId, event as GridEvent)
  if (kind === 'BuildingPlacement') return ofPlacement(event as PlacementEvent)
  return undefined
}
