import { clockOf, type Dispute, type Instant } from './dispute.ts'
import type { Overdue } from './events.ts'

/** Who acts when time does. */
export const theClock = 'clock'

/** What the passing of a limit brings: a mark that stays with the step. A case never closes by itself. */
export const passTime = (dispute: Dispute, at: Instant): readonly Overdue[] => {
  const clock = clockOf(dispute)
  if (!clock || clock.overdue || at < clock.dueAt) return []
  return [{ type: 'Overdue', at, by: theClock, step: clock.step }]
}
