import type { Sealed } from '@fengqiao/domain-kit'
import type { Act, WordedAct } from './act.ts'
import { demand } from './actions.ts'
import { clockOf, type Dispute, type Instant, type Remedy } from './dispute.ts'
import type {
  Adjourned,
  Escalated,
  Extended,
  Failed,
  Investigated,
  MediationStarted,
  RemediesTold,
  SessionHeld,
} from './events.ts'
import { levelAbove } from './guards.ts'
import { extendedDue, mediationDue } from './limits.ts'
import { demandParty } from './parties.ts'
import { refuse } from './refusals.ts'

/** 调查记录. The first one begins the investigation. */
export const investigate = (dispute: Dispute, act: WordedAct): readonly Investigated[] => {
  demand('RECORD_INVESTIGATION', dispute, act.by)
  return [{ type: 'Investigated', ...act }]
}

/** Mediation begins or goes on; after a breach with a limit anew. */
export const startMediation = (dispute: Dispute, act: Act): readonly MediationStarted[] => {
  demand('START_MEDIATION', dispute, act.by)
  const mediateDueAt = clockOf(dispute)?.dueAt ?? mediationDue(act.at)
  return [{ type: 'MediationStarted', ...act, mediateDueAt }]
}

/** 调解记录. */
export const recordSession = (
  dispute: Dispute,
  act: WordedAct & { readonly present: readonly string[] },
): readonly SessionHeld[] => {
  demand('RECORD_SESSION', dispute, act.by)
  const present = [...new Set(act.present)]
  present.forEach((id) => demandParty(dispute, id))
  return [{ type: 'SessionHeld', ...act, present }]
}

/** 择期再调. */
export const adjourn = (
  dispute: Dispute,
  act: Act & { readonly nextSessionAt: Instant },
): readonly Adjourned[] => {
  demand('ADJOURN', dispute, act.by)
  if (act.nextSessionAt <= act.at) throw refuse('SESSION_IN_PAST')
  return [{ type: 'Adjourned', ...act }]
}

/** A longer limit, once, when every party agrees to it. */
export const extend = (
  dispute: Dispute,
  act: Act & { readonly days: number; readonly consenting: readonly string[] },
): readonly Extended[] => {
  demand('EXTEND', dispute, act.by)
  const { days, ...fact } = act
  const consenting = [...new Set(act.consenting)]
  consenting.forEach((id) => demandParty(dispute, id))
  if (consenting.length < dispute.parties.length) throw refuse('CONSENT_MISSING')
  const mediateDueAt = extendedDue(clockOf(dispute)?.dueAt ?? act.at, days)
  return [{ type: 'Extended', ...fact, consenting, mediateDueAt }]
}

/** 调解不成: an outcome that is counted, not a mistake. */
export const fail = (dispute: Dispute, act: WordedAct): readonly Failed[] => {
  demand('RECORD_FAILURE', dispute, act.by)
  return [{ type: 'Failed', ...act }]
}

/** The parties were told where else they can turn; with that the case is closed. */
export const tellRemedies = (
  dispute: Dispute,
  act: Act & { readonly remedies: readonly Remedy[] },
): readonly RemediesTold[] => {
  demand('TELL_REMEDIES', dispute, act.by)
  const closing = dispute.status === 'BREACHED' ? 'BREACHED' : 'FAILED'
  return [{ type: 'RemediesTold', ...act, remedies: [...new Set(act.remedies)], closing }]
}

/** One level up. A member of the leadership takes it with a written plan (一案一名班子成员，一案一策). */
export const escalate = (
  dispute: Dispute,
  act: WordedAct & { readonly sponsor?: string; readonly plan?: Sealed },
): readonly Escalated[] => {
  demand('ESCALATE', dispute, act.by)
  const level = levelAbove(dispute.level)
  if (level === undefined) throw refuse('NO_HIGHER_LEVEL')
  if (level === 'TOWN_LEADERSHIP' && (act.sponsor === undefined || act.plan === undefined))
    throw refuse('SPONSOR_NEEDED')
  return [{ type: 'Escalated', ...act, level }]
}
