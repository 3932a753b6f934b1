import * as contract from '@fengqiao/contracts/dispute-mediation/v1'
import type { DisputeEvent } from '../domain/events.ts'
import type { Step } from '../queries/dispute-history.ts'

const kinds = {
  Opened: 'OPENED',
  Described: 'DESCRIBED',
  PartyAdded: 'PARTY_ADDED',
  Accepted: 'ACCEPTED',
  Numbered: 'NUMBERED',
  Rejected: 'REJECTED',
  MediatorsAssigned: 'MEDIATORS_ASSIGNED',
  NoInterestDeclared: 'NO_INTEREST_DECLARED',
  Recused: 'RECUSED',
  OtherMediatorAsked: 'OTHER_MEDIATOR_ASKED',
  NoticeDelivered: 'NOTICE_DELIVERED',
  Consented: 'CONSENTED',
  Investigated: 'INVESTIGATED',
  MediationStarted: 'MEDIATION_STARTED',
  SessionHeld: 'SESSION_HELD',
  Adjourned: 'ADJOURNED',
  Extended: 'EXTENDED',
  Agreed: 'AGREED',
  Failed: 'FAILED',
  RemediesTold: 'REMEDIES_TOLD',
  Escalated: 'ESCALATED',
  Withdrawn: 'WITHDRAWN',
  PartPerformed: 'PERFORMANCE',
  Performed: 'PERFORMED',
  Breached: 'BREACHED',
  Revisited: 'REVISITED',
  Reopened: 'REOPENED',
  Archived: 'ARCHIVED',
  Overdue: 'OVERDUE',
} as const satisfies Record<DisputeEvent['type'], keyof typeof contract.DisputeStepKind>

/** The parties a step names, under whatever name the fact has for them. */
const partiesOf = (event: DisputeEvent): readonly string[] => {
  if ('partyId' in event) return [event.partyId]
  if ('party' in event) return [event.party.id]
  if ('present' in event) return event.present
  if ('visited' in event) return event.visited
  if ('consenting' in event) return event.consenting
  return 'signedBy' in event ? event.signedBy : []
}

const peopleOf = (event: DisputeEvent): readonly string[] => {
  if ('mediators' in event) return event.mediators
  return 'sponsor' in event ? [event.sponsor] : []
}

const dueAtOf = (event: DisputeEvent): Date | undefined => {
  if ('mediateDueAt' in event) return new Date(event.mediateDueAt)
  if ('nextSessionAt' in event) return new Date(event.nextSessionAt)
  return 'performDueAt' in event ? new Date(event.performDueAt) : undefined
}

/** One step of a case's course for the wire. */
export const stepMessage = ({ version, event, words }: Step): contract.DisputeStep => ({
  version,
  at: new Date(event.at),
  actorId: event.by,
  kind: contract.DisputeStepKind[kinds[event.type]],
  words: words ?? '',
  partyIds: [...partiesOf(event)],
  personIds: [...peopleOf(event)],
  dueAt: dueAtOf(event),
  result: contract.DisputeRevisitResult['result' in event ? event.result : 'UNSPECIFIED'],
})
