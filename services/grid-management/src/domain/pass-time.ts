import type { Closed, Overdue } from './events.ts'
import { clockOf, type Instant, type Issue } from './issue.ts'

/** Who acts when time does. */
export const theClock = 'clock'

/**
 * What the passing of a limit brings: a mark that stays with the step, or, when the reporter did not answer in
 * time, an unrated end. Asked again it brings nothing new.
 */
export const passTime = (issue: Issue, at: Instant): readonly (Overdue | Closed)[] => {
  const clock = clockOf(issue)
  if (!clock || clock.overdue || at < clock.dueAt) return []
  if (issue.status === 'FEEDBACK_PENDING') return [{ type: 'Closed', at, by: theClock }]
  return [{ type: 'Overdue', at, by: theClock, step: clock.step }]
}
