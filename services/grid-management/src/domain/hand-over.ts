import type { Act, WordedAct } from './act.ts'
import { demand } from './actions.ts'
import type { HandOverAccepted, HandOverDeclined, HandOverOffered } from './events.ts'
import type { HandOver, Issue } from './issue.ts'
import { refuse } from './refusals.ts'

const offerOf = (issue: Issue): HandOver => {
  const offer = 'handOver' in issue ? issue.handOver : undefined
  if (!offer) throw refuse('NO_HAND_OVER')
  return offer
}

/** Offers the issue to another handler: it stands beside the status until the other side answers. */
export const offerHandOver = (
  issue: Issue,
  act: WordedAct & { readonly to: string },
): readonly HandOverOffered[] => {
  demand('OFFER_HAND_OVER', issue, act.by)
  if (act.to === act.by) throw refuse('HAND_OVER_TO_SELF')
  return [{ type: 'HandOverOffered', ...act }]
}

/** The other side takes it over: only now the handler changes. */
export const acceptHandOver = (issue: Issue, act: Act): readonly HandOverAccepted[] => {
  demand('ACCEPT_HAND_OVER', issue, act.by)
  const { from, to } = offerOf(issue)
  return [{ type: 'HandOverAccepted', ...act, from, to }]
}

/** The other side does not take it: it stays where it was. */
export const declineHandOver = (issue: Issue, act: Act): readonly HandOverDeclined[] => {
  demand('DECLINE_HAND_OVER', issue, act.by)
  const { from, to } = offerOf(issue)
  return [{ type: 'HandOverDeclined', ...act, from, to }]
}
