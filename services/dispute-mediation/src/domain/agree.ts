import { dayAt } from '@fengqiao/standards'
import type { Sealed } from '@fengqiao/domain-kit'
import type { Act, WordedAct } from './act.ts'
import { demand } from './actions.ts'
import {
  acceptanceOf,
  type AgreementForm,
  type Dispute,
  type Instant,
  type RevisitResult,
} from './dispute.ts'
import type { Agreed, Archived, Breached, PartPerformed, Performed, Reopened, Revisited } from './events.ts'
import { mediationDue, revisitsDue } from './limits.ts'
import { demandParty } from './parties.ts'
import { refuse } from './refusals.ts'

export interface Terms extends Act {
  readonly form: AgreementForm
  readonly content: Sealed
  readonly manner: Sealed
  readonly effectiveAt: Instant
  readonly performDueAt: Instant
  readonly signedBy: readonly string[]
  readonly mediatorSigned: boolean
  readonly committeeSealed: boolean
  /** On which days after it takes effect the parties are revisited. */
  readonly revisitDays: readonly number[]
}

const isSigned = ({ parties }: Dispute, { signedBy, mediatorSigned, committeeSealed }: Terms): boolean =>
  mediatorSigned && committeeSealed && parties.every(({ id }) => signedBy.includes(id))

const demandTerms = (dispute: Dispute, terms: Terms): void => {
  const { form, effectiveAt, performDueAt, at } = terms
  if (form === 'WRITTEN' && !isSigned(dispute, terms)) throw refuse('SIGNATURES_MISSING')
  if (effectiveAt > at) throw refuse('AGREED_IN_FUTURE')
  // What is dated by day is compared by day.
  if (dayAt(effectiveAt) < dayAt(acceptanceOf(dispute)?.acceptedAt ?? effectiveAt))
    throw refuse('AGREED_BEFORE_MEDIATION')
  if (dayAt(performDueAt) < dayAt(effectiveAt)) throw refuse('PERFORM_BEFORE_AGREEMENT')
}

/**
 * 达成协议. Written, it takes effect when all parties and the mediator have signed and the committee has sealed it;
 * oral, on the day it is reached, with its content recorded by the mediator.
 */
export const reachAgreement = (dispute: Dispute, terms: Terms): readonly Agreed[] => {
  demand('REACH_AGREEMENT', dispute, terms.by)
  const { mediatorSigned: _signed, committeeSealed: _sealed, revisitDays, ...fact } = terms
  const signedBy = [...new Set(terms.signedBy)]
  signedBy.forEach((id) => demandParty(dispute, id))
  demandTerms(dispute, terms)
  return [{ type: 'Agreed', ...fact, signedBy, revisitsDueAt: revisitsDue(terms.effectiveAt, revisitDays) }]
}

/** 履行, in part or in full. */
export const perform = (
  dispute: Dispute,
  act: WordedAct & { readonly complete: boolean },
): readonly (PartPerformed | Performed)[] => {
  demand('RECORD_PERFORMANCE', dispute, act.by)
  const { complete, ...fact } = act
  return [{ type: complete ? 'Performed' : 'PartPerformed', ...fact }]
}

/** 未履行: mediation goes on, or the parties are told that they may sue. */
export const breach = (dispute: Dispute, act: WordedAct): readonly Breached[] => {
  demand('RECORD_BREACH', dispute, act.by)
  return [{ type: 'Breached', ...act }]
}

/** 回访. A conflict that came back reopens the case, with a limit anew. */
export const revisit = (
  dispute: Dispute,
  act: WordedAct & { readonly result: RevisitResult; readonly visited: readonly string[] },
): readonly (Revisited | Reopened)[] => {
  demand('RECORD_REVISIT', dispute, act.by)
  const visited = [...new Set(act.visited)]
  visited.forEach((id) => demandParty(dispute, id))
  const made: Revisited = { type: 'Revisited', ...act, visited }
  if (act.result === 'STABLE') return [made]
  return [made, { type: 'Reopened', at: act.at, by: act.by, mediateDueAt: mediationDue(act.at) }]
}

/** 归档: agreed, performed, revisited, with all three records there. */
export const archive = (dispute: Dispute, act: Act): readonly Archived[] => {
  demand('ARCHIVE', dispute, act.by)
  return [{ type: 'Archived', ...act }]
}
