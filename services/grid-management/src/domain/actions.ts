import { townOf, communityOf } from '@fengqiao/standards'
import * as may from './guards.ts'
import { levelOf, type Issue, type IssueStatus } from './issue.ts'
import { refuse, type Refusal } from './refusals.ts'

interface Rule {
  readonly permission: string
  readonly from: readonly IssueStatus[]
  readonly guard: may.Guard
  /** Lawful beside the next step, and never the next step itself. */
  readonly aside?: true
  /** The next step of these issues, whatever else is lawful. */
  readonly leads?: (issue: Issue) => boolean
  /** Only posts at these territories count; all that see the issue, where nothing is said. */
  readonly at?: (issue: Issue) => readonly string[]
}

const inHands = ['SELF_HANDLING', 'ASSIGNED', 'IN_PROGRESS'] as const
const working = ['SELF_HANDLING', 'IN_PROGRESS'] as const
const waiting = ['ACCEPTED', 'RETURNED'] as const
const elsewhere = ['ESCALATED', 'TRANSFERRED', 'CONVERTED'] as const
const unsettled = ['REGISTERED', ...waiting, ...inHands, 'SUSPENDED', ...elsewhere, 'RESOLVED'] as const

/** The territories from which an issue that was handed up is decided: its level, and those above. */
const decidedAt = (issue: Issue): readonly string[] => {
  const town = townOf(issue.gridCode)
  return levelOf(issue) === 'TOWN' ? [town] : [communityOf(issue.gridCode), town]
}

const step = (permission: string, from: readonly IssueStatus[], guard = may.never): Rule => ({
  permission: `issue.${permission}`,
  from,
  guard,
})
const aside = (...rule: Parameters<typeof step>): Rule => ({ ...step(...rule), aside: true })
const decide = (): Rule => ({ ...step('decide', ['ESCALATED']), at: decidedAt })

const own = may.all(may.onlyHandler, may.nothingPending)
const ownOrFree = may.all(may.handlerIfAny, may.nothingPending)
const othersRequest = may.all(may.requested, may.notOwn)

/**
 * The state machine on one page: which action is lawful from which status, and for whom. Commands demand by it and
 * pages offer by it. The order is the order of offering: the first lawful one that is not aside is the next step.
 */
const table = {
  ACCEPT_HAND_OVER: step('handle', inHands, may.offeredToMe),
  GRANT_REQUEST: step('approve', working, othersRequest),
  ACCEPT: step('triage', ['REGISTERED']),
  TAKE_ESCALATED: decide(),
  HANDLE_MYSELF: step('handle', waiting),
  ASSIGN: step('triage', waiting),
  START: step('handle', ['ASSIGNED'], own),
  RESOLVE: step('handle', [...waiting, ...working], ownOrFree),
  RECORD_TRANSFER_OUTCOME: step('record-outcome', ['TRANSFERRED']),
  ADD_PROGRESS: step('handle', [...working, 'TRANSFERRED'], may.onlyHandling),
  RESUME: step('handle', ['SUSPENDED']),
  VERIFY: step('verify', ['RESOLVED'], may.notHandling),
  GIVE_FEEDBACK: step('feedback', ['FEEDBACK_PENDING', 'RESOLVED'], may.answerable),
  RECORD_FEEDBACK: step('record-feedback', ['FEEDBACK_PENDING'], may.writtenByAnother),
  SETTLE_ESCALATED: decide(),
  GIVE_BACK_ESCALATED: decide(),
  CONVERT: { ...aside('triage', ['ACCEPTED']), leads: ({ category }) => category === 'DISPUTE' },
  ESCALATE: aside('handle', [...waiting, ...working], may.all(ownOrFree, may.belowTown)),
  TRANSFER: aside('handle', ['ACCEPTED', 'IN_PROGRESS'], ownOrFree),
  TAKE_BACK: aside('approve', ['CONVERTED']),
  OFFER_HAND_OVER: aside('handle', inHands, own),
  RETURN: aside('handle', ['ASSIGNED'], may.all(own, may.notOften)),
  ADD_CO_HANDLERS: aside('handle', working, may.handlerOrDispatcher),
  REMOVE_CO_HANDLER: aside('handle', working, may.handlerOrDispatcher),
  ASK_EXTENSION: aside('handle', working, may.all(own, may.notRequested, may.notExtended)),
  ASK_SUSPENSION: aside('handle', ['IN_PROGRESS'], may.all(own, may.notRequested)),
  SUSPEND: aside('approve', ['IN_PROGRESS'], may.nothingPending),
  DECLINE_REQUEST: aside('approve', working, othersRequest),
  SUPERVISE: aside('approve', unsettled, may.all(may.notOwn, may.notRed)),
  LIFT_SUPERVISION: aside('approve', unsettled, may.all(may.supervised, may.notOwn)),
  SEND_BACK: aside('verify', ['RESOLVED'], may.notHandling),
  DECLINE_HAND_OVER: aside('handle', inHands, may.offeredToMe),
  MERGE: aside('triage', ['REGISTERED']),
  REJECT: aside('triage', ['REGISTERED']),
} satisfies Readonly<Record<string, Rule>>

export type IssueAction = keyof typeof table

const rules: Readonly<Record<IssueAction, Rule>> = table

const refusalOf = (action: IssueAction, issue: Issue, by: string): Refusal | undefined =>
  rules[action].from.includes(issue.status) ? rules[action].guard(issue, by) : 'WRONG_STATUS'

/** Refuses the action when the state machine does not allow it to this person now. */
export const demand = (action: IssueAction, issue: Issue, by: string): void => {
  const reason = refusalOf(action, issue, by)
  if (reason) throw refuse(reason, { status: issue.status, limit: may.mostReturns })
}

/** What a person's posts allow on a record that is visible to these. */
export type Permitted = (visibleTo: readonly string[]) => ReadonlySet<string>

/** Refuses an action that only posts at some territories allow, to whom holds none there. */
export const demandPost = (action: IssueAction, issue: Issue, permitted: Permitted): void => {
  const { at, permission } = rules[action]
  if (at && !permitted(at(issue)).has(permission)) throw refuse('NOT_AT_THIS_LEVEL')
}

export interface Offer {
  readonly action: IssueAction
  readonly primary: boolean
  readonly refusal?: Refusal
}

/** What belongs to nobody but the person asked is not shown to others, not even as refused. */
const personal: ReadonlySet<Refusal> = new Set([
  'WRONG_STATUS',
  'NO_HAND_OVER',
  'NOT_OFFERED_TO_YOU',
  'NOT_THE_REPORTER',
  'NO_REQUEST',
  'NOT_SUPERVISED',
])

const isShown = (action: IssueAction, refusal: Refusal | undefined): boolean =>
  refusal === undefined ||
  !(personal.has(refusal) || (rules[action].aside === true && refusal === 'NOT_THE_HANDLER'))

/** Who asks, and what his posts allow. */
export interface Asker {
  readonly by: string
  readonly visibleTo: readonly string[]
  readonly permitted: Permitted
}

/** What a person may do now, the next step first, and what he may not, with the reason. */
export const offersFor = (issue: Issue, { by, visibleTo, permitted }: Asker): readonly Offer[] => {
  const offers = (Object.keys(rules) as IssueAction[])
    .filter((action) => permitted(rules[action].at?.(issue) ?? visibleTo).has(rules[action].permission))
    .map((action) => ({ action, refusal: refusalOf(action, issue, by) }))
    .filter(({ action, refusal }) => isShown(action, refusal))
  const lawful = offers.filter(({ refusal }) => refusal === undefined)
  const next =
    lawful.find(({ action }) => rules[action].leads?.(issue)) ??
    lawful.find(({ action }) => rules[action].aside !== true)
  return offers.map(({ action, refusal }) => ({
    action,
    primary: action === next?.action,
    ...(refusal === undefined ? {} : { refusal }),
  }))
}
