import { api, commandHeaders, dataOf } from './client.ts'
import type { AllowedAction, Issue, IssueAction, IssueConversion, Receipt, Template } from './model.ts'
import { chooseFrom, wordAsks, type Ask, type Shape } from './shape.ts'

/** What an action on a matter asks for, and whom it tells. */
export interface ActionShape extends Shape {
  /** The message that goes to a reporter with an account. */
  readonly tells?: Template
}

const { words, reason, maybe } = wordAsks
const review: Ask = { name: 'reviewAt', kind: 'day', afterToday: true }
const handler: Ask = { name: 'handlerId', kind: 'staff', label: 'handler' }
const satisfaction: Ask = { name: 'satisfaction', kind: 'satisfaction' }

/** Every action of the contract with its verb and what it asks. */
export const actionShapes: Readonly<Partial<Record<IssueAction, ActionShape>>> = {
  ISSUE_ACTION_ACCEPT: { verb: 'accept', asks: [maybe], atOnce: true, tells: 'TEMPLATE_ISSUE_ACCEPTED' },
  ISSUE_ACTION_REJECT: {
    verb: 'reject',
    asks: [{ name: 'rejection', kind: 'code', of: 'ISSUE_REJECTION_' }, reason],
    danger: true,
    tells: 'TEMPLATE_ISSUE_REJECTED',
  },
  ISSUE_ACTION_MERGE: {
    verb: 'merge',
    asks: [{ name: 'intoIssueId', kind: 'issue' }],
    tells: 'TEMPLATE_ISSUE_MERGED',
  },
  ISSUE_ACTION_HANDLE_MYSELF: { verb: 'handleMyself', asks: [maybe], atOnce: true },
  ISSUE_ACTION_ASSIGN: {
    verb: 'assign',
    asks: [handler, { name: 'coHandlerIds', kind: 'staffMany', optional: true, besides: 'handlerId' }, maybe],
  },
  ISSUE_ACTION_START: { verb: 'start', asks: [maybe], atOnce: true },
  ISSUE_ACTION_RETURN: { verb: 'return', asks: [reason] },
  ISSUE_ACTION_ADD_PROGRESS: {
    verb: 'addProgress',
    asks: [{ ...words, label: 'progress' }],
    evidence: true,
    tells: 'TEMPLATE_ISSUE_PROGRESS',
  },
  ISSUE_ACTION_OFFER_HAND_OVER: {
    verb: 'offerHandOver',
    asks: [{ name: 'toPersonId', kind: 'staff', label: 'receiver' }, reason],
  },
  ISSUE_ACTION_ACCEPT_HAND_OVER: { verb: 'acceptHandOver', asks: [maybe], atOnce: true },
  ISSUE_ACTION_DECLINE_HAND_OVER: { verb: 'declineHandOver', asks: [reason] },
  ISSUE_ACTION_SUSPEND: { verb: 'suspend', asks: [review, reason], tells: 'TEMPLATE_ISSUE_SUSPENDED' },
  ISSUE_ACTION_RESUME: { verb: 'resume', asks: [maybe], atOnce: true },
  ISSUE_ACTION_RESOLVE: { verb: 'resolve', asks: [{ ...words, label: 'result' }], evidence: true },
  ISSUE_ACTION_VERIFY: { verb: 'verify', asks: [maybe], tells: 'TEMPLATE_FEEDBACK_ASKED' },
  ISSUE_ACTION_SEND_BACK: { verb: 'sendBack', asks: [reason] },
  ISSUE_ACTION_GIVE_FEEDBACK: { verb: 'giveFeedback', asks: [satisfaction, maybe] },
  ISSUE_ACTION_RECORD_FEEDBACK: { verb: 'recordFeedback', asks: [satisfaction, maybe] },
  ISSUE_ACTION_ESCALATE: { verb: 'escalate', asks: [reason] },
  ISSUE_ACTION_TAKE_ESCALATED: {
    verb: 'takeEscalated',
    asks: [{ ...handler, optional: true, selfWhenBlank: true }, maybe],
  },
  ISSUE_ACTION_SETTLE_ESCALATED: { verb: 'settleEscalated', asks: [{ ...words, label: 'result' }] },
  ISSUE_ACTION_GIVE_BACK_ESCALATED: { verb: 'giveBackEscalated', asks: [{ ...words, label: 'directions' }] },
  ISSUE_ACTION_TRANSFER: {
    verb: 'transfer',
    asks: [
      { name: 'unit', kind: 'line', most: 80 },
      { name: 'unitCode', kind: 'line', most: 40, optional: true },
      { name: 'reference', kind: 'line', most: 60, optional: true },
      review,
      reason,
    ],
    tells: 'TEMPLATE_ISSUE_ELSEWHERE',
  },
  ISSUE_ACTION_RECORD_TRANSFER_OUTCOME: {
    verb: 'recordTransferOutcome',
    asks: [
      { name: 'outcome', kind: 'code', of: 'ELSEWHERE_OUTCOME_' },
      { ...words, label: 'result' },
    ],
  },
  ISSUE_ACTION_CONVERT: {
    verb: 'convert',
    asks: [maybe],
    fixed: { into: 'ISSUE_CONVERSION_DISPUTE' satisfies IssueConversion },
    tells: 'TEMPLATE_ISSUE_ELSEWHERE',
  },
  ISSUE_ACTION_TAKE_BACK: { verb: 'takeBack', asks: [reason], evidence: true },
  ISSUE_ACTION_ADD_CO_HANDLERS: {
    verb: 'addCoHandlers',
    asks: [{ name: 'personIds', kind: 'staffMany', fresh: true }, maybe],
  },
  ISSUE_ACTION_REMOVE_CO_HANDLER: {
    verb: 'removeCoHandler',
    asks: [{ name: 'personId', kind: 'helper' }, maybe],
  },
  ISSUE_ACTION_SUPERVISE: {
    verb: 'supervise',
    asks: [{ name: 'kind', kind: 'code', of: 'SUPERVISION_KIND_', label: 'supervision' }, reason],
  },
  ISSUE_ACTION_LIFT_SUPERVISION: { verb: 'liftSupervision', asks: [reason] },
  ISSUE_ACTION_ASK_EXTENSION: {
    verb: 'askExtension',
    asks: [{ name: 'workingDays', kind: 'days', most: 99 }, reason],
  },
  ISSUE_ACTION_ASK_SUSPENSION: { verb: 'askSuspension', asks: [review, reason] },
  ISSUE_ACTION_GRANT_REQUEST: { verb: 'grantRequest', asks: [maybe] },
  ISSUE_ACTION_DECLINE_REQUEST: { verb: 'declineRequest', asks: [reason] },
}

/** The message that goes to the reporter when an action is done: what a request grants is said by its kind. */
export const toldBy = (action: IssueAction, { request }: Pick<Issue, 'request'>): Template | undefined => {
  if (action !== 'ISSUE_ACTION_GRANT_REQUEST') return actionShapes[action]?.tells
  return request?.kind === 'HANDLER_REQUEST_KIND_EXTENSION'
    ? 'TEMPLATE_ISSUE_EXTENDED'
    : 'TEMPLATE_ISSUE_SUSPENDED'
}

/** An action on a matter at the version that was on the screen. */
export interface ActionCall {
  readonly issueId: string
  readonly version: number
  readonly action: IssueAction
  /** The request's own fields. */
  readonly body: object
  readonly key: string
}

/** Sends an action; the same key sent again gets the same receipt. */
export const sendAction = ({ issueId, version, action, body, key }: ActionCall): Promise<Receipt> => {
  const verb = actionShapes[action]?.verb ?? ''
  // All verbs take a path id and a body; the contract types each path apart, so one stands for all.
  const path = `/v1/issues/{issueId}:${verb}` as '/v1/issues/{issueId}:accept'
  return dataOf(
    api.POST(path, {
      params: { path: { issueId } },
      body: body as never,
      headers: commandHeaders(key, version),
    }),
  )
}

/** The actions on a matter, sorted for the page. */
export const chooseActions = (actions: readonly AllowedAction[] | undefined) =>
  chooseFrom(actionShapes, actions)
