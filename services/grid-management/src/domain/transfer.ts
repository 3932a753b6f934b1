import type { WordedAct } from './act.ts'
import { demand } from './actions.ts'
import type { Outcome, Transfer } from './beside.ts'
import type { TransferEnded, Transferred } from './elsewhere-events.ts'
import type { Resolved } from './events.ts'
import { leftOf, resolved } from './handle.ts'
import type { Instant, Issue } from './issue.ts'
import { handleDueAfter } from './limits.ts'
import { refuse } from './refusals.ts'

/** 转办: with a unit outside until a review; the handling clock stands still and its handler tracks it. */
export const transfer = (
  issue: Issue,
  act: WordedAct & Transfer & { readonly reviewAt: Instant },
): readonly Transferred[] => {
  demand('TRANSFER', issue, act.by)
  if (act.reviewAt <= act.at) throw refuse('REVIEW_IN_PAST')
  return [{ type: 'Transferred', ...act }]
}

/** What the unit outside made of it, in the words of the result or of why it came back. */
export const recordTransferOutcome = (
  issue: Issue,
  { outcome, ...act }: WordedAct & { readonly outcome: Outcome },
): readonly (TransferEnded | Resolved)[] => {
  demand('RECORD_TRANSFER_OUTCOME', issue, act.by)
  if (outcome === 'CAME_BACK') {
    const handleDueAt = handleDueAfter(issue, act.at, leftOf(issue))
    return [{ type: 'TransferEnded', ...act, outcome, handleDueAt }]
  }
  const { by, at } = act
  return [{ type: 'TransferEnded', by, at, outcome }, resolved(issue, act)]
}
