import type { Act } from './act.ts'
import type { Reassigned } from './beside-events.ts'
import { handsOn, isOpen, type Issue } from './issue.ts'
import { refuse } from './refusals.ts'

/** Whether a person has an open issue in hand: handles it or helps, dispatched it, or is asked to take it over. */
export const hasInHand = (issue: Issue, person: string): boolean =>
  isOpen(issue) && handsOn(issue).includes(person)

/** Passes what a person has in hand to another; nothing happens where he has nothing, so that it may be asked twice. */
export const reassign = (
  issue: Issue,
  act: Act & { readonly from: string; readonly to: string },
): readonly Reassigned[] => {
  if (act.from === act.to) throw refuse('HAND_OVER_TO_SELF')
  return hasInHand(issue, act.from) ? [{ type: 'Reassigned', ...act }] : []
}
