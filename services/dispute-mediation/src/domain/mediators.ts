import type { Act, WordedAct } from './act.ts'
import { demand } from './actions.ts'
import { acceptanceOf, isLinked, type Dispute } from './dispute.ts'
import type { MediatorsAssigned, NoInterestDeclared, OtherMediatorAsked, Recused } from './events.ts'
import { speaksForOthers } from './guards.ts'
import { demandParty } from './parties.ts'
import { refuse } from './refusals.ts'

/** Assigns mediators in the place of those before. None is a party, and none was declined or stepped back. */
export const assignMediators = (
  dispute: Dispute,
  act: Act & { readonly mediators: readonly string[] },
): readonly MediatorsAssigned[] => {
  demand('ASSIGN_MEDIATOR', dispute, act.by)
  const mediators = [...new Set(act.mediators)]
  const declined = acceptanceOf(dispute)?.declined ?? []
  if (mediators.some((person) => isLinked(dispute, person))) throw refuse('MEDIATOR_IS_PARTY')
  if (mediators.some((person) => declined.includes(person))) throw refuse('MEDIATOR_DECLINED')
  return [{ type: 'MediatorsAssigned', ...act, mediators }]
}

/** The mediator states that he is no relative of a party and has no interest in the case. */
export const declareNoInterest = (dispute: Dispute, act: Act): readonly NoInterestDeclared[] => {
  demand('DECLARE_NO_INTEREST', dispute, act.by)
  return [{ type: 'NoInterestDeclared', ...act }]
}

/** 回避. */
export const recuse = (dispute: Dispute, act: WordedAct): readonly Recused[] => {
  demand('RECUSE', dispute, act.by)
  return [{ type: 'Recused', ...act }]
}

/** A party wants another mediator: nothing goes on until one is assigned. */
export const askOtherMediator = (
  dispute: Dispute,
  act: Act & { readonly partyId: string },
): readonly OtherMediatorAsked[] => {
  demand('ASK_OTHER_MEDIATOR', dispute, act.by)
  demandParty(dispute, act.partyId)
  if (speaksForOthers(dispute, act.by, act.partyId)) throw refuse('ONLY_FOR_ONESELF')
  return [{ type: 'OtherMediatorAsked', ...act }]
}
