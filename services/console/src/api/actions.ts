import { api, commandHeaders, dataOf } from './client.ts'
import type {
  AllowedAction,
  ElsewhereOutcome,
  Issue,
  IssueAction,
  IssueConversion,
  IssueRejection,
  Receipt,
  Satisfaction,
  SupervisionKind,
  Template,
} from './model.ts'

type Need = 'none' | 'optional' | 'required'

/** What an action's form asks for. */
export interface ActionShape {
  readonly verb: string
  readonly words: Need
  readonly asks?:
    | 'handler'
    | 'receiver'
    | 'taker'
    | 'helpers'
    | 'helper'
    | 'matter'
    | 'review'
    | 'unit'
    | 'mediation'
    | 'days'
    | 'rejection'
    | 'outcome'
    | 'supervision'
    | 'satisfaction'
  /** It may bring photographs and papers. */
  readonly evidence?: boolean
  /** Nothing to ask: one press in the queue does it. */
  readonly atOnce?: boolean
  /** The message that goes to a reporter with an account. */
  readonly tells?: Template
  /** Destructive for the person who reported: shown in red. */
  readonly danger?: boolean
}

/** Every action of the contract with its verb and what it asks. */
export const actionShapes: Readonly<Partial<Record<IssueAction, ActionShape>>> = {
  ISSUE_ACTION_ACCEPT: { verb: 'accept', words: 'optional', atOnce: true, tells: 'TEMPLATE_ISSUE_ACCEPTED' },
  ISSUE_ACTION_REJECT: {
    verb: 'reject',
    words: 'required',
    asks: 'rejection',
    danger: true,
    tells: 'TEMPLATE_ISSUE_REJECTED',
  },
  ISSUE_ACTION_MERGE: { verb: 'merge', words: 'none', asks: 'matter', tells: 'TEMPLATE_ISSUE_MERGED' },
  ISSUE_ACTION_HANDLE_MYSELF: { verb: 'handleMyself', words: 'optional', atOnce: true },
  ISSUE_ACTION_ASSIGN: { verb: 'assign', words: 'optional', asks: 'handler' },
  ISSUE_ACTION_START: { verb: 'start', words: 'optional', atOnce: true },
  ISSUE_ACTION_RETURN: { verb: 'return', words: 'required' },
  ISSUE_ACTION_ADD_PROGRESS: {
    verb: 'addProgress',
    words: 'required',
    evidence: true,
    tells: 'TEMPLATE_ISSUE_PROGRESS',
  },
  ISSUE_ACTION_OFFER_HAND_OVER: { verb: 'offerHandOver', words: 'required', asks: 'receiver' },
  ISSUE_ACTION_ACCEPT_HAND_OVER: { verb: 'acceptHandOver', words: 'optional', atOnce: true },
  ISSUE_ACTION_DECLINE_HAND_OVER: { verb: 'declineHandOver', words: 'required' },
  ISSUE_ACTION_SUSPEND: {
    verb: 'suspend',
    words: 'required',
    asks: 'review',
    tells: 'TEMPLATE_ISSUE_SUSPENDED',
  },
  ISSUE_ACTION_RESUME: { verb: 'resume', words: 'optional', atOnce: true },
  ISSUE_ACTION_RESOLVE: { verb: 'resolve', words: 'required', evidence: true },
  ISSUE_ACTION_VERIFY: { verb: 'verify', words: 'optional', tells: 'TEMPLATE_FEEDBACK_ASKED' },
  ISSUE_ACTION_SEND_BACK: { verb: 'sendBack', words: 'required' },
  ISSUE_ACTION_GIVE_FEEDBACK: { verb: 'giveFeedback', words: 'optional', asks: 'satisfaction' },
  ISSUE_ACTION_RECORD_FEEDBACK: { verb: 'recordFeedback', words: 'optional', asks: 'satisfaction' },
  ISSUE_ACTION_ESCALATE: { verb: 'escalate', words: 'required' },
  ISSUE_ACTION_TAKE_ESCALATED: { verb: 'takeEscalated', words: 'optional', asks: 'taker' },
  ISSUE_ACTION_SETTLE_ESCALATED: { verb: 'settleEscalated', words: 'required' },
  ISSUE_ACTION_GIVE_BACK_ESCALATED: { verb: 'giveBackEscalated', words: 'required' },
  ISSUE_ACTION_TRANSFER: {
    verb: 'transfer',
    words: 'required',
    asks: 'unit',
    tells: 'TEMPLATE_ISSUE_ELSEWHERE',
  },
  ISSUE_ACTION_RECORD_TRANSFER_OUTCOME: {
    verb: 'recordTransferOutcome',
    words: 'required',
    asks: 'outcome',
  },
  ISSUE_ACTION_CONVERT: {
    verb: 'convert',
    words: 'optional',
    asks: 'mediation',
    tells: 'TEMPLATE_ISSUE_ELSEWHERE',
  },
  ISSUE_ACTION_ADD_CO_HANDLERS: { verb: 'addCoHandlers', words: 'optional', asks: 'helpers' },
  ISSUE_ACTION_REMOVE_CO_HANDLER: { verb: 'removeCoHandler', words: 'optional', asks: 'helper' },
  ISSUE_ACTION_SUPERVISE: { verb: 'supervise', words: 'required', asks: 'supervision' },
  ISSUE_ACTION_LIFT_SUPERVISION: { verb: 'liftSupervision', words: 'required' },
  ISSUE_ACTION_ASK_EXTENSION: { verb: 'askExtension', words: 'required', asks: 'days' },
  ISSUE_ACTION_ASK_SUSPENSION: { verb: 'askSuspension', words: 'required', asks: 'review' },
  ISSUE_ACTION_GRANT_REQUEST: { verb: 'grantRequest', words: 'optional' },
  ISSUE_ACTION_DECLINE_REQUEST: { verb: 'declineRequest', words: 'required' },
}

/** The message that goes to the reporter when an action is done: what a request grants is said by its kind. */
export const toldBy = (action: IssueAction, { request }: Pick<Issue, 'request'>): Template | undefined => {
  if (action !== 'ISSUE_ACTION_GRANT_REQUEST') return actionShapes[action]?.tells
  return request?.kind === 'HANDLER_REQUEST_KIND_EXTENSION'
    ? 'TEMPLATE_ISSUE_EXTENDED'
    : 'TEMPLATE_ISSUE_SUSPENDED'
}

/** What the person filled in; absent values do not travel. */
export interface ActionInput {
  readonly words?: string
  readonly handlerId?: string
  readonly coHandlerIds?: readonly string[]
  readonly toPersonId?: string
  readonly intoIssueId?: string
  readonly reviewAt?: string
  readonly satisfaction?: Satisfaction
  readonly personIds?: readonly string[]
  readonly personId?: string
  readonly unit?: string
  readonly unitCode?: string
  readonly reference?: string
  readonly into?: IssueConversion
  readonly workingDays?: number
  readonly rejection?: IssueRejection
  readonly outcome?: ElsewhereOutcome
  readonly kind?: SupervisionKind
  readonly attachmentIds?: readonly string[]
}

/** An action on a matter at the version that was on the screen. */
export interface ActionCall {
  readonly issueId: string
  readonly version: number
  readonly action: IssueAction
  readonly input: ActionInput
  readonly key: string
}

/** Sends an action; the same key sent again gets the same receipt. */
export const sendAction = ({ issueId, version, action, input, key }: ActionCall): Promise<Receipt> => {
  const verb = actionShapes[action]?.verb ?? ''
  // All verbs take a path id and a body; the contract types each path apart, so one stands for all.
  const path = `/v1/issues/{issueId}:${verb}` as '/v1/issues/{issueId}:accept'
  return dataOf(
    api.POST(path, {
      params: { path: { issueId } },
      body: input as never,
      headers: commandHeaders(key, version),
    }),
  )
}

/** The actions of this state sorted for the page: the next step, the quiet rest, and what is not allowed now. */
export const chooseActions = (actions: readonly AllowedAction[] | undefined) => {
  const known = (actions ?? []).filter((entry) => entry.action !== undefined && actionShapes[entry.action])
  const allowed = known.filter((entry) => !isRefused(entry))
  const primary = allowed.find((entry) => entry.primary)
  return { primary, others: allowed.filter((entry) => entry !== primary), refused: known.filter(isRefused) }
}

const isRefused = (entry: AllowedAction): boolean => entry.refusal !== undefined
