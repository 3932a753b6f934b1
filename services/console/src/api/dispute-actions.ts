import type { DisputeAction, DisputeAllowedAction } from './disputes.ts'

/** One thing that a form asks; its name is that of the request's field. */
export interface Ask {
  readonly name: string
  readonly kind:
    | 'line'
    | 'lines'
    | 'code'
    | 'codes'
    | 'party'
    | 'parties'
    | 'staff'
    | 'staffMany'
    | 'day'
    | 'moment'
    | 'days'
    | 'yes'
  readonly optional?: boolean
  /** Under which name the form asks, where the request's is too plain. */
  readonly label?: 'finding' | 'session' | 'reason'
  /** Codes: what the contract's names begin with. Staff: the role that the chosen must hold. */
  readonly of?: string
  /** Codes that are not offered here. */
  readonly except?: readonly string[]
  readonly most?: number
  /** Never kept as a draft on the device. */
  readonly personal?: boolean
  /** Parties: only those for whom this has not happened yet. */
  readonly lacking?: 'noticedAt' | 'consentedAt'
}

/** What an action's form asks for, and under which name it travels. */
export interface DisputeShape {
  readonly verb: string
  readonly asks: readonly Ask[]
  /** The request holds the answers in this field instead of beside each other. */
  readonly within?: string
  /** Nothing to ask: one press does it. */
  readonly atOnce?: boolean
  /** It ends something for a party: shown in red. */
  readonly danger?: boolean
}

const words: Ask = { name: 'words', kind: 'lines', most: 2000 }
const reason: Ask = { ...words, label: 'reason' }
const maybeWords: Ask = { ...words, optional: true }
const party: Ask = { name: 'partyId', kind: 'party' }
const remedies: Ask = { name: 'remedies', kind: 'codes', of: 'DISPUTE_REMEDY_' }

/** What is asked of a case when it is described. */
export const caseAsks: readonly Ask[] = [
  { name: 'type', kind: 'code', of: 'DISPUTE_TYPE_' },
  { name: 'facts', kind: 'lines', most: 2000 },
]

/** What is asked of a party. */
export const partyAsks: readonly Ask[] = [
  { name: 'side', kind: 'code', of: 'DISPUTE_SIDE_' },
  { name: 'name', kind: 'line', most: 60, personal: true },
  { name: 'phone', kind: 'line', most: 20, personal: true },
  { name: 'address', kind: 'line', most: 200, optional: true, personal: true },
]

/** Every action of the contract with its verb and what it asks. */
export const disputeShapes: Readonly<Partial<Record<DisputeAction, DisputeShape>>> = {
  DISPUTE_ACTION_DESCRIBE: { verb: 'describe', asks: caseAsks },
  DISPUTE_ACTION_ADD_PARTY: { verb: 'addParty', asks: partyAsks, within: 'party' },
  DISPUTE_ACTION_ACCEPT: { verb: 'accept', asks: [], atOnce: true },
  DISPUTE_ACTION_REJECT: {
    verb: 'reject',
    asks: [{ name: 'reason', kind: 'code', of: 'DISPUTE_REJECTION_' }, remedies, maybeWords],
    danger: true,
  },
  DISPUTE_ACTION_ASSIGN_MEDIATOR: {
    verb: 'assignMediator',
    asks: [{ name: 'mediatorIds', kind: 'staffMany', of: 'ROLE_MEDIATOR' }],
  },
  DISPUTE_ACTION_DECLARE_NO_INTEREST: { verb: 'declareNoInterest', asks: [maybeWords] },
  DISPUTE_ACTION_RECUSE: { verb: 'recuse', asks: [reason] },
  DISPUTE_ACTION_ASK_OTHER_MEDIATOR: { verb: 'askOtherMediator', asks: [party, maybeWords] },
  DISPUTE_ACTION_DELIVER_NOTICE: { verb: 'deliverNotice', asks: [{ ...party, lacking: 'noticedAt' }] },
  DISPUTE_ACTION_RECORD_CONSENT: {
    verb: 'recordConsent',
    asks: [
      { ...party, lacking: 'consentedAt' },
      { name: 'consent', kind: 'code', of: 'DISPUTE_CONSENT_' },
    ],
  },
  DISPUTE_ACTION_RECORD_INVESTIGATION: {
    verb: 'recordInvestigation',
    asks: [{ ...words, label: 'finding' }],
  },
  DISPUTE_ACTION_START_MEDIATION: { verb: 'startMediation', asks: [], atOnce: true },
  DISPUTE_ACTION_RECORD_SESSION: {
    verb: 'recordSession',
    asks: [
      { name: 'presentPartyIds', kind: 'parties' },
      { ...words, label: 'session' },
    ],
  },
  DISPUTE_ACTION_ADJOURN: { verb: 'adjourn', asks: [{ name: 'nextSessionAt', kind: 'moment' }, maybeWords] },
  DISPUTE_ACTION_EXTEND: {
    verb: 'extend',
    asks: [
      { name: 'days', kind: 'days', most: 30 },
      { name: 'consentingPartyIds', kind: 'parties' },
    ],
  },
  DISPUTE_ACTION_REACH_AGREEMENT: {
    verb: 'agree',
    asks: [
      { name: 'form', kind: 'code', of: 'DISPUTE_AGREEMENT_FORM_' },
      { name: 'content', kind: 'lines', most: 4000 },
      { name: 'manner', kind: 'lines', most: 1000 },
      { name: 'performDueAt', kind: 'day' },
      { name: 'signedPartyIds', kind: 'parties', optional: true },
      { name: 'mediatorSigned', kind: 'yes', optional: true },
      { name: 'committeeSealed', kind: 'yes', optional: true },
    ],
  },
  DISPUTE_ACTION_RECORD_FAILURE: { verb: 'fail', asks: [reason] },
  DISPUTE_ACTION_TELL_REMEDIES: { verb: 'tellRemedies', asks: [remedies] },
  DISPUTE_ACTION_ESCALATE: {
    verb: 'escalate',
    asks: [
      reason,
      { name: 'sponsorId', kind: 'staff', of: 'ROLE_SPONSOR', optional: true },
      { name: 'plan', kind: 'lines', most: 4000, optional: true },
    ],
  },
  DISPUTE_ACTION_WITHDRAW: { verb: 'withdraw', asks: [party, maybeWords], danger: true },
  DISPUTE_ACTION_RECORD_PERFORMANCE: {
    verb: 'recordPerformance',
    asks: [{ name: 'complete', kind: 'yes', optional: true }, words],
  },
  DISPUTE_ACTION_RECORD_BREACH: { verb: 'recordBreach', asks: [reason] },
  DISPUTE_ACTION_RECORD_REVISIT: {
    verb: 'recordRevisit',
    asks: [
      { name: 'result', kind: 'code', of: 'DISPUTE_REVISIT_RESULT_' },
      { name: 'visitedPartyIds', kind: 'parties' },
      words,
    ],
  },
  DISPUTE_ACTION_ARCHIVE: { verb: 'archive', asks: [], atOnce: true },
}

const isRefused = (entry: DisputeAllowedAction): boolean => entry.refusal !== undefined

/** The actions of this state sorted for the page: the next step, the quiet rest, and what is not allowed now. */
export const chooseDisputeActions = (actions: readonly DisputeAllowedAction[] | undefined) => {
  const known = (actions ?? []).filter((entry) => entry.action !== undefined && disputeShapes[entry.action])
  const allowed = known.filter((entry) => !isRefused(entry))
  const primary = allowed.find((entry) => entry.primary)
  return { primary, others: allowed.filter((entry) => entry !== primary), refused: known.filter(isRefused) }
}
