import type { Act } from './act.ts'
import type { Reassigned, Regridded } from './beside-events.ts'
import { evolve } from './evolve.ts'
import { answersFor, responsibleOf, type Grid } from './grid.ts'
import { isOpen, servingGrid, type Issue } from './issue.ts'
import { reassign } from './reassign.ts'

/** The grid that ends and the one that serves the issue from now on. */
export interface Handed extends Act {
  readonly from: Grid
  readonly to: Grid
}

/**
 * Hands an open issue to the grid that comes after. Who answered for the grid that ends passes on what he has in hand
 * to who answers for the new one, as if he were replaced; whoever answers for both keeps it, and so does everybody who
 * was given the issue by name without answering for the grid, for nothing changes in his work. The first receiver stays.
 */
export const regridIssue = (
  issue: Issue,
  { from, to, ...act }: Handed,
): readonly (Regridded | Reassigned)[] => {
  if (!isOpen(issue) || servingGrid(issue) !== from.code) return []
  const events: (Regridded | Reassigned)[] = [{ type: 'Regridded', gridCode: to.code, ...act }]
  const successor = responsibleOf(to)
  if (successor === undefined) return events
  for (const { personId } of from.assignments.filter((each) => !answersFor(to, each.personId))) {
    const now = events.reduce<Issue>(evolve, issue)
    events.push(...reassign(now, { ...act, from: personId, to: successor }))
  }
  return events
}
