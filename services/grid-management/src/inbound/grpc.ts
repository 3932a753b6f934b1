import * as contract from '@fengqiao/contracts/grid-management/v1'
import { GridServiceService, IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import {
  asking,
  doing,
  fileRange,
  implement,
  incomingFile,
  outgoingFile,
  receiptMessage,
  serveFeed,
  uploadedFileMessage,
  type Handlers,
  type Implementation,
} from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import { gridInput, listInput, registerInput, satisfactionInput } from './from-proto.ts'
import { courseMessage, gridMessage, issueMessage, stepMessage } from './to-proto.ts'

const wordsOf = ({ issueId, words }: { readonly issueId: string; readonly words: string }) => ({
  issueId,
  ...(words ? { words } : {}),
})

const reasonOf = ({ attachmentIds, ...request }: contract.ReasonedIssueCommand) => ({
  ...wordsOf(request),
  attachmentIds,
})

const feedbackOf = (request: contract.GiveFeedbackRequest) => ({
  ...wordsOf(request),
  satisfaction: satisfactionInput(request.satisfaction),
})

type IssueHandlers = Handlers<typeof IssueServiceService>

const issueReaders = ({ queries }: Feature) =>
  ({
    getIssue: async ({ issueId }, call) =>
      issueMessage(await queries.getIssue(asking(call, { id: issueId }))),
    batchGetIssues: async ({ issueIds }, call) => ({
      issues: (await queries.batchGetIssues(asking(call, { ids: issueIds }))).map(issueMessage),
      nextPageToken: '',
    }),
    listIssues: async (request, call) => {
      const { sheets, next } = await queries.listIssues(asking(call, listInput(request)))
      return { issues: sheets.map(issueMessage), nextPageToken: next ?? '' }
    },
    countIssues: async (_request, call) => ({
      counts: (await queries.countIssues(asking(call, {}))).map(({ view, count, more }) => ({
        view: contract.IssueView[view],
        count,
        more,
      })),
    }),
    getIssueHistory: async ({ issueId }, call) => ({
      steps: (await queries.issueHistory(asking(call, { id: issueId }))).map(stepMessage),
    }),
    getIssueByReceipt: async ({ receiptCode }) => courseMessage(await queries.issueOfReceipt(receiptCode)),
  }) satisfies Partial<IssueHandlers>

const issueMovers = ({ commands: { moves } }: Feature) =>
  ({
    acceptIssue: doing(moves.accept, wordsOf),
    rejectIssue: doing(moves.reject, reasonOf),
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
    suspendIssue: doing(moves.suspend, (request) => ({
      ...wordsOf(request),
      reviewAt: request.reviewAt ?? new Date(0),
    })),
    resumeIssue: doing(moves.resume, wordsOf),
    resolveIssue: doing(moves.resolve, reasonOf),
    verifyIssue: doing(moves.verify, wordsOf),
    sendBackIssue: doing(moves.sendBack, reasonOf),
    giveFeedback: doing(moves.giveFeedback, feedbackOf),
    recordFeedback: doing(moves.recordFeedback, feedbackOf),
  }) satisfies Partial<IssueHandlers>

const issueMakers = ({ commands }: Feature) =>
  ({
    registerIssue: async (request, call) => {
      const { receipt, issue, receiptCode } = await commands.registerIssue(
        asking(call, registerInput(request)),
      )
      return {
        receipt: receiptMessage(receipt),
        number: issue.number,
        receiptCode: receiptCode ?? '',
        gridCode: issue.gridCode,
        routingReason: contract.RoutingReason[issue.routing],
        firstReceiverId: issue.firstReceiver,
        acceptDueAt: 'clock' in issue ? new Date(issue.clock.dueAt) : undefined,
      }
    },
    giveFeedbackByReceipt: doing(commands.answerByReceipt, ({ receiptCode, satisfaction, words }) => ({
      receiptCode,
      satisfaction: satisfactionInput(satisfaction),
      ...(words ? { words } : {}),
    })),
  }) satisfies Partial<IssueHandlers>

const evidence = ({ commands, queries }: Feature) =>
  ({
    uploadEvidence: async (upload, call) =>
      uploadedFileMessage(await commands.uploadEvidence(asking(call, incomingFile(upload)))),
    downloadEvidence: async ({ issueId, attachmentId, range }, call) =>
      outgoingFile(await queries.readEvidence(asking(call, { issueId, attachmentId, ...fileRange(range) }))),
    downloadOwnEvidence: async ({ attachmentId, range }, call) =>
      outgoingFile(await queries.readOwnEvidence(asking(call, { attachmentId, ...fileRange(range) }))),
  }) satisfies Partial<IssueHandlers>

/** Issues over gRPC: translation, nothing else. */
export const issueService = (feature: Feature): Implementation =>
  implement(IssueServiceService, {
    ...issueMakers(feature),
    ...issueReaders(feature),
    ...issueMovers(feature),
    ...evidence(feature),
    readEvents: serveFeed(feature.feed),
  })

/** Grids over gRPC. */
export const gridService = ({ commands, queries }: Feature): Implementation =>
  implement(GridServiceService, {
    defineGrid: doing(commands.defineGrid, gridInput),
    assignGridWorker: doing(commands.assignGridWorker, ({ gridCode, personId, primary }) => ({
      code: gridCode,
      personId,
      primary,
    })),
    getGrid: async ({ gridCode }) => gridMessage(await queries.getGrid(gridCode)),
    listGrids: async ({ communityCode }) => ({
      grids: (await queries.listGrids(communityCode || undefined)).map(gridMessage),
    }),
    findGrid: async ({ point, gridCode }) => {
      const { grid, reason } = await queries.findGrid({
        ...(point ? { point } : {}),
        ...(gridCode ? { gridCode } : {}),
      })
      return { grid: gridMessage(grid), reason: contract.RoutingReason[reason] }
    },
  })
