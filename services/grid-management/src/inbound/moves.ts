import * as contract from '@fengqiao/contracts/grid-management/v1'
import type { IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import { doing, nameOf, required, type Handlers } from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import { satisfactionInput } from './from-proto.ts'

const wordsOf = ({ issueId, words }: { readonly issueId: string; readonly words: string }) => ({
  issueId,
  ...(words ? { words } : {}),
})

/** A step with its reason or result, and the evidence that comes with it. */
const reasonOf = ({ attachmentIds, ...request }: contract.ReasonedIssueCommand) => ({
  ...wordsOf(request),
  attachmentIds,
})

const feedbackOf = (request: contract.GiveFeedbackRequest) => ({
  ...wordsOf(request),
  satisfaction: satisfactionInput(request.satisfaction),
})

const pauseOf = (request: contract.SuspendIssueRequest) => ({
  ...wordsOf(request),
  reviewAt: required('reviewAt', request.reviewAt),
})

type IssueHandlers = Partial<Handlers<typeof IssueServiceService>>

/** The straight way of an issue. */
export const issueMovers = ({ commands: { moves } }: Feature) =>
  ({
    acceptIssue: doing(moves.accept, wordsOf),
    rejectIssue: doing(moves.reject, (request) => ({
      ...reasonOf(request),
      rejection: nameOf(contract.IssueRejection, request.rejection) ?? 'OTHER',
    })),
    mergeIssue: doing(moves.merge, ({ issueId, intoIssueId }) => ({ issueId, into: intoIssueId })),
    handleIssueMyself: doing(moves.handleMyself, wordsOf),
    assignIssue: doing(moves.assign, (request) => ({
      ...wordsOf(request),
      handler: request.handlerId,
      coHandlers: request.coHandlerIds,
    })),
    startIssue: doing(moves.start, wordsOf),
    returnIssue: doing(moves.giveBack, reasonOf),
    addProgress: doing(moves.addProgress, reasonOf),
    offerHandOver: doing(moves.offerHandOver, (request) => ({ ...wordsOf(request), to: request.toPersonId })),
    acceptHandOver: doing(moves.acceptHandOver, wordsOf),
    declineHandOver: doing(moves.declineHandOver, reasonOf),
    suspendIssue: doing(moves.suspend, pauseOf),
    resumeIssue: doing(moves.resume, wordsOf),
    resolveIssue: doing(moves.resolve, reasonOf),
    verifyIssue: doing(moves.verify, wordsOf),
    sendBackIssue: doing(moves.sendBack, reasonOf),
    giveFeedback: doing(moves.giveFeedback, feedbackOf),
    recordFeedback: doing(moves.recordFeedback, feedbackOf),
  }) satisfies IssueHandlers

/** To another level, a unit outside, another service, and back. */
export const issuePassers = ({ commands: { passOn } }: Feature) =>
  ({
    escalateIssue: doing(passOn.escalate, wordsOf),
    takeEscalatedIssue: doing(passOn.takeEscalated, (request) => ({
      ...wordsOf(request),
      ...(request.handlerId ? { handler: request.handlerId } : {}),
    })),
    settleEscalatedIssue: doing(passOn.settleEscalated, wordsOf),
    giveBackEscalatedIssue: doing(passOn.giveBackEscalated, wordsOf),
    transferIssue: doing(passOn.transfer, ({ issueId, words, unit, unitCode, reference, reviewAt }) => ({
      issueId,
      words,
      unit,
      ...(unitCode ? { unitCode } : {}),
      ...(reference ? { reference } : {}),
      reviewAt: required('reviewAt', reviewAt),
    })),
    recordTransferOutcome: doing(passOn.recordTransferOutcome, (request) => ({
      ...wordsOf(request),
      outcome: required('outcome', nameOf(contract.ElsewhereOutcome, request.outcome)),
    })),
    convertIssue: doing(passOn.convert, (request) => ({
      ...wordsOf(request),
      into: required('into', nameOf(contract.IssueConversion, request.into)),
    })),
    takeBackIssue: doing(passOn.takeBack, reasonOf),
  }) satisfies IssueHandlers

/** What leaves an issue where it is. */
export const issueAttendants = ({ commands: { attend } }: Feature) =>
  ({
    addCoHandlers: doing(attend.addCoHandlers, (request) => ({
      ...wordsOf(request),
      people: request.personIds,
    })),
    removeCoHandler: doing(attend.removeCoHandler, (request) => ({
      ...wordsOf(request),
      person: request.personId,
    })),
    superviseIssue: doing(attend.supervise, (request) => ({
      ...wordsOf(request),
      kind: required('kind', nameOf(contract.SupervisionKind, request.kind)),
    })),
    liftSupervision: doing(attend.liftSupervision, wordsOf),
    askExtension: doing(attend.askExtension, (request) => ({
      ...wordsOf(request),
      workingDays: request.workingDays,
    })),
    askSuspension: doing(attend.askSuspension, pauseOf),
    grantRequest: doing(attend.grantRequest, wordsOf),
    declineRequest: doing(attend.declineRequest, wordsOf),
  }) satisfies IssueHandlers
