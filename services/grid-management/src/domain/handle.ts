import type { Act } from './act.ts'
import { demand } from './actions.ts'
import type { Progressed, Resolved, Resumed, Returned, SelfHandled, Started, Suspended } from './events.ts'
import { evolve } from './evolve.ts'
import { clockOf, isHandling, type Instant, type Issue } from './issue.ts'
import { handleDueAfter, verifyDue } from './limits.ts'
import { refuse } from './refusals.ts'

/** The handler begins. */
export const start = (issue: Issue, act: Act): readonly Started[] => {
  demand('START', issue, act.by)
  return [{ type: 'Started', ...act }]
}

/** 退回: back to the dispatcher, twice at most. */
export const giveBack = (issue: Issue, act: Act): readonly Returned[] => {
  demand('RETURN', issue, act.by)
  return [{ type: 'Returned', ...act }]
}

/** What was done, for the reporter to see; a co-handler reports his part. */
export const addProgress = (issue: Issue, act: Act): readonly Progressed[] => {
  demand('ADD_PROGRESS', issue, act.by)
  const helps = 'handler' in issue && issue.handler !== act.by && isHandling(issue, act.by)
  return [{ type: 'Progressed', ...act, ...(helps ? { asCoHandler: true } : {}) }]
}

/** 挂账: the handling clock stands still until the review. */
export const suspend = (issue: Issue, act: Act & { readonly reviewAt: Instant }): readonly Suspended[] => {
  demand('SUSPEND', issue, act.by)
  if (act.reviewAt <= act.at) throw refuse('REVIEW_IN_PAST')
  return [{ type: 'Suspended', ...act }]
}

/** Work goes on with the time that was left. */
export const resume = (issue: Issue, act: Act): readonly Resumed[] => {
  demand('RESUME', issue, act.by)
  return [{ type: 'Resumed', ...act, handleDueAt: handleDueAfter(issue, act.at, leftOf(issue)) }]
}

/** How much of the limit was left when the handling clock stopped. */
export const leftOf = (issue: Issue): number => ('leftToHandle' in issue ? issue.leftToHandle : 0)

const isInTime = (issue: Issue, at: Instant): boolean => {
  const ran = !('leftToHandle' in issue) || issue.leftToHandle > 0
  return ran && at <= (clockOf(issue)?.dueAt ?? at)
}

/** The result as a fact: it waits for verification, and says who helped. */
export const resolved = (issue: Issue, act: Act): Resolved => ({
  type: 'Resolved',
  ...act,
  verifyDueAt: verifyDue(act.at),
  inTime: isInTime(issue, act.at),
  onTheSpot: issue.status === 'SELF_HANDLING',
  coHandlers: 'coHandlers' in issue ? (issue.coHandlers ?? []) : [],
})

/**
 * The handler reports the result; another person must verify it. 现场办结: what nobody has in hand yet is taken on and
 * settled in one step.
 */
export const resolve = (issue: Issue, act: Act): readonly (SelfHandled | Resolved)[] => {
  demand('RESOLVE', issue, act.by)
  if (issue.status !== 'ACCEPTED' && issue.status !== 'RETURNED') return [resolved(issue, act)]
  const taken: SelfHandled = { type: 'SelfHandled', at: act.at, by: act.by }
  return [taken, resolved(evolve(issue, taken), act)]
}
