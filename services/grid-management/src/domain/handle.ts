import type { Act } from './act.ts'
import { demand } from './actions.ts'
import type { Progressed, Resolved, Resumed, Returned, Started, Suspended } from './events.ts'
import { clockOf, type Instant, type Issue } from './issue.ts'
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

/** What was done, for the reporter to see. */
export const addProgress = (issue: Issue, act: Act): readonly Progressed[] => {
  demand('ADD_PROGRESS', issue, act.by)
  return [{ type: 'Progressed', ...act }]
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
  const left = issue.status === 'SUSPENDED' ? issue.leftToHandle : 0
  return [{ type: 'Resumed', ...act, handleDueAt: handleDueAfter(issue.urgency, act.at, left) }]
}

/** The handler reports the result; another person must verify it. */
export const resolve = (issue: Issue, act: Act): readonly Resolved[] => {
  demand('RESOLVE', issue, act.by)
  const dueAt = clockOf(issue)?.dueAt ?? act.at
  return [
    {
      type: 'Resolved',
      ...act,
      verifyDueAt: verifyDue(act.at),
      inTime: act.at <= dueAt,
      onTheSpot: issue.status === 'SELF_HANDLING',
    },
  ]
}
