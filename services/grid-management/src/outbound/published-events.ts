import * as contract from '@fengqiao/contracts/grid-management/v1'
import { made, type Contract, type JournalEntry } from '@fengqiao/domain-kit'
import { communityOf } from '@fengqiao/standards'
import type { GridEvent } from '../domain/grid.ts'
import type { PlacementEvent } from '../domain/placement.ts'
import type { Plan, RegriddingEvent } from '../domain/regridding/regridding.ts'
import { commonOf, date, type Common, type Told } from './contract-making.ts'
import type { IssueFact } from './issue-store.ts'
import { besideFacts } from './published-beside.ts'
import { elsewhereFacts } from './published-elsewhere.ts'

/**
 * What the outside hears of each fact: the privacy filter. Codes and ids pass; sealed words do not. A new fact does
 * not compile until it is decided here what becomes of it.
 */
const issueFacts: Told<IssueFact['type']> = {
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
  Rejected: (common, { rejection }) =>
    made(contract.IssueRejected, {
      ...common,
      rejection: contract.IssueRejection[rejection ?? 'UNSPECIFIED'],
    }),
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
  Progressed: (common, { by, asCoHandler = false }) =>
    made(contract.IssueProgressed, { ...common, progressedById: by, asCoHandler }),
  HandOverOffered: (common, { by, to }) =>
    made(contract.IssueHandOverOffered, { ...common, fromPersonId: by, toPersonId: to }),
  HandOverAccepted: (common, { from, to }) =>
    made(contract.IssueHandOverAccepted, { ...common, fromPersonId: from, toPersonId: to }),
  HandOverDeclined: (common, { from, to }) =>
    made(contract.IssueHandOverDeclined, { ...common, fromPersonId: from, toPersonId: to }),
  Suspended: (common, { reviewAt, asked = false }) =>
    made(contract.IssueSuspended, { ...common, reviewAt: date(reviewAt), asked }),
  Resumed: (common, { handleDueAt }) =>
    made(contract.IssueResumed, { ...common, handleDueAt: date(handleDueAt) }),
  Resolved: (common, { verifyDueAt, inTime, coHandlers = [] }) =>
    made(contract.IssueResolved, {
      ...common,
      verifyDueAt: date(verifyDueAt),
      inTime,
      coHandlerIds: [...coHandlers],
    }),
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
  ...elsewhereFacts,
  ...besideFacts,
}

const ofIssue = (issueId: string, fact: IssueFact): Contract =>
  (issueFacts[fact.type] as (common: Common, fact: IssueFact) => Contract)(commonOf(issueId, fact), fact)

const ofGrid = (gridCode: string, fact: GridEvent): Contract => {
  switch (fact.type) {
    case 'GridDefined':
      return made(contract.GridDefined, {
        gridCode,
        kind: contract.GridKind[fact.kind],
        communityCode: communityOf(gridCode),
      })
    case 'GridRetired':
      return made(contract.GridRetired, {
        gridCode,
        communityCode: communityOf(gridCode),
        until: date(fact.at),
        successorGridCode: fact.heir,
      })
    case 'GridWorkerAssigned':
      return made(contract.GridWorkerAssigned, { gridCode, personId: fact.personId, primary: fact.primary })
    case 'GridWorkerReleased':
      return made(contract.GridWorkerReleased, { gridCode, personId: fact.personId })
  }
}

const ofPlacement = ({ buildingCode, gridCode, fromGridCode = '', at }: PlacementEvent): Contract =>
  made(contract.BuildingPlaced, { buildingCode, gridCode, fromGridCode, since: date(at) })

const planOf = ({ communityCode, day, grids, ends }: Plan) => ({
  communityCode,
  day,
  gridCodes: grids.map(({ code }) => code),
  endedGridCodes: [...ends],
})

const ofRegridding = (regriddingId: string, fact: RegriddingEvent): Contract | undefined => {
  const told = { regriddingId, communityCode: regriddingId.slice(0, 12) }
  switch (fact.type) {
    case 'RegriddingPlanned':
      return made(contract.RegriddingPlanned, { regriddingId, ...planOf(fact) })
    case 'RegriddingChanged':
      return made(contract.RegriddingChanged, { regriddingId, ...planOf(fact) })
    case 'RegriddingCancelled':
      return made(contract.RegriddingCancelled, {
        ...told,
        reason: contract.RegriddingCancellation[fact.cancellation],
      })
    case 'RegriddingBegun':
      return made(contract.RegriddingBegun, told)
    case 'RegriddingDone':
      return made(contract.RegriddingDone, told)
    case 'PlannedWorkerReplaced':
    case 'RegriddingSettled':
      return undefined
  }
}

/** A journal entry as the contract event that others hear of. */
export const toContract = ({ kind, aggregateId, event }: JournalEntry): Contract | undefined => {
  if (kind === 'Issue') return ofIssue(aggregateId, event as IssueFact)
  if (kind === 'Grid') return ofGrid(aggregateId, event as GridEvent)
  if (kind === 'BuildingPlacement') return ofPlacement(event as PlacementEvent)
  if (kind === 'Regridding') return ofRegridding(aggregateId, event as RegriddingEvent)
  return undefined
}
