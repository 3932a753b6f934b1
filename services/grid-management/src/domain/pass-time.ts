import { theClock } from './act.ts'
import type { Supervised } from './beside-events.ts'
import type { Closed, Overdue } from './events.ts'
import { clockOf, type Clock, type Instant, type Issue } from './issue.ts'
import { longOverdueAt } from './limits.ts'
import { isHarder } from './supervise.ts'

const nextAfterOverdue = (issue: Issue, { step, dueAt, longOverdue }: Clock): Instant | undefined =>
  longOverdue === true || !isHarder('RED', issue) ? undefined : longOverdueAt(step, issue, dueAt)

/** When the passing of time next brings something: at the limit, and when half of it has passed once more. */
export const nextMark = (issue: Issue): Instant | undefined => {
  const clock = clockOf(issue)
  if (!clock) return undefined
  return clock.overdue ? nextAfterOverdue(issue, clock) : clock.dueAt
}

/** 黄牌 at the limit, 红牌 at half of it once more; what presses harder already stays. */
const card = (issue: Issue, kind: 'YELLOW' | 'RED', at: Instant): readonly Supervised[] =>
  isHarder(kind, issue) ? [{ type: 'Supervised', at, by: theClock, kind }] : []

const passed = (issue: Issue, clock: Clock, at: Instant): readonly (Overdue | Closed | Supervised)[] => {
  if (issue.status === 'FEEDBACK_PENDING') return [{ type: 'Closed', at, by: theClock }]
  const late: Overdue = { type: 'Overdue', at, by: theClock, step: clock.step }
  // A date that people chose is a reminder, and no limit to press for.
  return clock.step === 'REVIEW' ? [late] : [late, ...card(issue, 'YELLOW', at)]
}

/**
 * What the passing of a limit brings: a mark that stays with the step, and supervision; or, when the reporter did
 * not answer in time, an unrated end. Asked again it brings nothing new.
 */
export const passTime = (issue: Issue, at: Instant): readonly (Overdue | Closed | Supervised)[] => {
  const clock = clockOf(issue)
  const mark = nextMark(issue)
  if (!clock || mark === undefined || at < mark) return []
  return clock.overdue ? card(issue, 'RED', at) : passed(issue, clock, at)
}
