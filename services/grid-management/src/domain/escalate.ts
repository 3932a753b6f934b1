import type { Act, WordedAct } from './act.ts'
import { demand } from './actions.ts'
import type { Escalated, EscalationGivenBack, EscalationTaken } from './elsewhere-events.ts'
import type { Resolved } from './events.ts'
import { resolved } from './handle.ts'
import { levelOf, type Issue } from './issue.ts'
import { refuse } from './refusals.ts'

/** 上报: one level up, with the reason. What the limit has left is left to the upper level too. */
export const escalate = (issue: Issue, act: WordedAct): readonly Escalated[] => {
  demand('ESCALATE', issue, act.by)
  return [{ type: 'Escalated', ...act, level: levelOf(issue) === 'GRID' ? 'COMMUNITY' : 'TOWN' }]
}

/** The upper level takes it: whoever takes it dispatches it, and handles it unless he names another. */
export const takeEscalated = (
  issue: Issue,
  { handler, ...act }: Act & { readonly handler?: string },
): readonly EscalationTaken[] => {
  demand('TAKE_ESCALATED', issue, act.by)
  return [{ type: 'EscalationTaken', ...act, handler: handler ?? act.by }]
}

/** The upper level settles it at once; somebody else must verify it. */
export const settleEscalated = (issue: Issue, act: WordedAct): readonly (EscalationTaken | Resolved)[] => {
  demand('SETTLE_ESCALATED', issue, act.by)
  const { by, at } = act
  return [{ type: 'EscalationTaken', by, at, handler: by }, resolved(issue, act)]
}

/** The upper level gives it back, with directions, to whoever had it. */
export const giveBackEscalated = (issue: Issue, act: WordedAct): readonly EscalationGivenBack[] => {
  demand('GIVE_BACK_ESCALATED', issue, act.by)
  if (issue.status !== 'ESCALATED') throw refuse('WRONG_STATUS', { status: issue.status })
  return [{ type: 'EscalationGivenBack', ...act, handler: issue.before.handler }]
}
