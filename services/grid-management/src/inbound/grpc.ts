import * as contract from '@fengqiao/contracts/grid-management/v1'
import { GridServiceService, IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import type { Parking } from '@fengqiao/domain-kit'
import {
  asking,
  doing,
  fileRange,
  implement,
  incomingFile,
  outgoingFile,
  pageOf,
  receiptMessage,
  serveFeed,
  serveParking,
  uploadedFileMessage,
  type Handlers,
  type Implementation,
} from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import {
  gridInput,
  listInput,
  mapAsked,
  placeAsked,
  registerInput,
  satisfactionInput,
  similarInput,
} from './from-proto.ts'
import { issueAttendants, issueMovers, issuePassers } from './moves.ts'
import { stepMessage } from './step-to-proto.ts'
import { courseMessage, gridMessage, heldMessage, issueMessage, placementMessage } from './to-proto.ts'

type IssueHandlers = Handlers<typeof IssueServiceService>

const issueReaders = ({ queries }: Feature) =>
  ({
    getIssue: async ({ issueId }, call) =>
      issueMessage(await queries.getIssue(asking(call, { id: issueId }))),
    findIssueByNumber: async ({ number }, call) =>
      issueMessage(await queries.findIssueByNumber(asking(call, { number }))),
    listHeldIssues: async ({ personId }, call) =>
      heldMessage(await queries.heldIssues(asking(call, { personId }))),
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
    findSimilarIssues: async (request, call) => ({
      similar: (await queries.similarIssues(asking(call, similarInput(request)))).map(
        ({ sheet, metres }) => ({ issue: issueMessage(sheet), metres }),
      ),
    }),
    getIssueByReceipt: async ({ receiptCode }) => {
      const issue = await queries.issueOfReceipt(receiptCode)
      return courseMessage(issue, await queries.mergedCourse(issue))
    },
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
    reassignHeldIssues: async ({ personId, toPersonId }, call) =>
      commands.passOn.reassignHeld(asking(call, { from: personId, to: toPersonId })),
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
export const issueService = (feature: Feature, parking: Parking): Implementation =>
  implement(IssueServiceService, {
    ...issueMakers(feature),
    ...issueReaders(feature),
    ...issueMovers(feature),
    ...issuePassers(feature),
    ...issueAttendants(feature),
    ...evidence(feature),
    readEvents: serveFeed(feature.feed),
    ...serveParking(parking),
  })

/** Grids over gRPC. */
export const gridService = ({ commands, queries }: Feature): Implementation =>
  implement(GridServiceService, {
    defineGrid: doing(commands.grids.define, gridInput),
    assignGridWorker: doing(commands.grids.assignWorker, ({ gridCode, personId, primary }) => ({
      code: gridCode,
      personId,
      primary,
    })),
    replaceGridWorker: async ({ personId, toPersonId }, call) => ({
      gridCodes: [...(await commands.grids.replaceWorker(asking(call, { from: personId, to: toPersonId })))],
    }),
    getGrid: async ({ gridCode }) => gridMessage(await queries.getGrid(gridCode)),
    listGrids: async (request) => ({
      grids: (await queries.listGrids(mapAsked(request))).map(gridMessage),
    }),
    placeBuildings: async ({ gridCode, buildingCodes }, call) => ({
      placements: (await commands.placeBuildings(asking(call, { gridCode, buildingCodes }))).map(
        placementMessage,
      ),
    }),
    listGridBuildings: async ({ gridCode, ...page }, call) => {
      const { items, next } = await queries.listGridBuildings(asking(call, { gridCode, ...pageOf(page) }))
      return { placements: items.map(placementMessage), nextPageToken: next ?? '' }
    },
    findGrid: async (place) => {
      const { grid, reason } = await queries.findGrid(placeAsked(place))
      return { grid: gridMessage(grid), reason: contract.RoutingReason[reason] }
    },
  })
