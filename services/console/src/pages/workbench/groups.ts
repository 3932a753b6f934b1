import type { Issue } from '../../api/model.ts'
import { townDay } from '../../parts/town-time.ts'

/** The sections of the workbench that are the person's own to move. */
export interface WorkGroups {
  readonly overdue: readonly Issue[]
  readonly today: readonly Issue[]
  readonly later: readonly Issue[]
}

const dueOf = (issue: Issue): number =>
  issue.clock?.dueAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(issue.clock.dueAt)

/** Sorts work by deadline into overdue, due today, later; no deadline comes last. */
export const groupWork = (issues: readonly Issue[], now: number): WorkGroups => {
  const sorted = [...issues].sort((a, b) => dueOf(a) - dueOf(b))
  const today = townDay(now)
  const isOverdue = (issue: Issue): boolean => dueOf(issue) <= now
  const isToday = (issue: Issue): boolean => Number.isFinite(dueOf(issue)) && townDay(dueOf(issue)) === today
  return {
    overdue: sorted.filter(isOverdue),
    today: sorted.filter((issue) => !isOverdue(issue) && isToday(issue)),
    later: sorted.filter((issue) => !isOverdue(issue) && !isToday(issue)),
  }
}

/** Splits what others move: what the person handed over himself, and the rest. */
export const splitFollowing = (issues: readonly Issue[], me: string | undefined) => {
  const handedOver = issues.filter((issue) => me !== undefined && issue.handOver?.fromPersonId === me)
  return { handedOver, following: issues.filter((issue) => !handedOver.includes(issue)) }
}
