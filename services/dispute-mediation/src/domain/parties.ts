import type { Act } from './act.ts'
import { demand } from './actions.ts'
import type { ConsentManner, Dispute, Party } from './dispute.ts'
import type { Consented, NoticeDelivered, Withdrawn } from './events.ts'
import { speaksForOthers } from './guards.ts'
import { refuse } from './refusals.ts'

/** The party of this id; the case must have it. */
export const demandParty = (dispute: Dispute, partyId: string): Party => {
  const party = dispute.parties.find(({ id }) => id === partyId)
  if (!party) throw refuse('UNKNOWN_PARTY')
  return party
}

/** The subject whose key a party's name, telephone and address are sealed under: its own where it has an account. */
export const keyOf = (disputeId: string, { personId }: Pick<Party, 'personId'>): string =>
  personId ?? disputeId

interface OfParty extends Act {
  readonly partyId: string
}

/** 权利义务告知书: before mediation every party is told its rights and duties. */
export const deliverNotice = (dispute: Dispute, act: OfParty): readonly NoticeDelivered[] => {
  demand('DELIVER_NOTICE', dispute, act.by)
  if (demandParty(dispute, act.partyId).noticedAt !== undefined) throw refuse('NOTICE_DELIVERED')
  return [{ type: 'NoticeDelivered', ...act }]
}

/** A party agrees to be mediated. */
export const consent = (
  dispute: Dispute,
  act: OfParty & { readonly manner: ConsentManner },
): readonly Consented[] => {
  demand('RECORD_CONSENT', dispute, act.by)
  if (demandParty(dispute, act.partyId).consent !== undefined) throw refuse('CONSENT_GIVEN')
  return [{ type: 'Consented', ...act }]
}

/** A party stops. Nobody is asked for a reason, and the case closes whatever its state. */
export const withdraw = (dispute: Dispute, act: OfParty): readonly Withdrawn[] => {
  demand('WITHDRAW', dispute, act.by)
  demandParty(dispute, act.partyId)
  if (speaksForOthers(dispute, act.by, act.partyId)) throw refuse('ONLY_FOR_ONESELF')
  return [{ type: 'Withdrawn', ...act }]
}
