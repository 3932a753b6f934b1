import type { DisputeAction, DisputeAllowedAction } from './disputes.ts'
import { chooseFrom, wordAsks, type Ask, type Shapes } from './shape.ts'

const { words, reason, maybe } = wordAsks
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
export const disputeShapes: Shapes<DisputeAction> = {
  DISPUTE_ACTION_DESCRIBE: { verb: 'describe', asks: caseAsks },
  DISPUTE_ACTION_ADD_PARTY: { verb: 'addParty', asks: partyAsks, within: 'party' },
  DISPUTE_ACTION_ACCEPT: { verb: 'accept', asks: [], atOnce: true },
  DISPUTE_ACTION_REJECT: {
    verb: 'reject',
    asks: [{ name: 'reason', kind: 'code', of: 'DISPUTE_REJECTION_' }, remedies, maybe],
    danger: true,
  },
  DISPUTE_ACTION_ASSIGN_MEDIATOR: {
    verb: 'assignMediator',
    asks: [{ name: 'mediatorIds', kind: 'staffMany', of: 'ROLE_MEDIATOR' }],
  },
  DISPUTE_ACTION_DECLARE_NO_INTEREST: { verb: 'declareNoInterest', asks: [maybe] },
  DISPUTE_ACTION_RECUSE: { verb: 'recuse', asks: [reason] },
  DISPUTE_ACTION_ASK_OTHER_MEDIATOR: { verb: 'askOtherMediator', asks: [party, maybe] },
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
  DISPUTE_ACTION_ADJOURN: { verb: 'adjourn', asks: [{ name: 'nextSessionAt', kind: 'moment' }, maybe] },
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
  DISPUTE_ACTION_WITHDRAW: { verb: 'withdraw', asks: [party, maybe], danger: true },
  DISPUTE_ACTION_RECORD_PERFORMANCE: {
    verb: 'recordPerformance',
    asks: [{ name: 'complete', kind: 'yes', optional: true }, words],
  },
  DISPUTE_ACTION_RECORD_BREACH: { verb: 'recordBreach', asks: [reason] },
  DISPUTE_ACTION_RECORD_REVISIT: {
    verb: 'recordRevisit',
    asks: [
      { name: 'result', kind: 'code', of: 'DISPUTE_REVISIT_RESULT_', label: 'revisitResult' },
      { name: 'visitedPartyIds', kind: 'parties' },
      words,
    ],
  },
  DISPUTE_ACTION_ARCHIVE: { verb: 'archive', asks: [], atOnce: true },
}

/** The actions on a case, sorted for the page. */
export const chooseDisputeActions = (actions: readonly DisputeAllowedAction[] | undefined) =>
  chooseFrom(disputeShapes, actions)
