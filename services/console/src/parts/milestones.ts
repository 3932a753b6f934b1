import type { IssueStatus, Milestones } from '../api/model.ts'

/** One of the four public milestones as the rail shows it. */
export interface Milestone {
  readonly step: 1 | 2 | 3 | 4
  readonly state: 'done' | 'now' | 'later' | 'none'
  readonly at?: string | undefined
}

const ended: readonly (IssueStatus | undefined)[] = [
  'ISSUE_STATUS_REJECTED',
  'ISSUE_STATUS_MERGED',
  'ISSUE_STATUS_CLOSED',
]

/** The four milestones: done with their time, one now, the rest later, or never once the matter ended. */
export const milestonesOf = (
  times: Milestones | undefined,
  status: IssueStatus | undefined,
): readonly Milestone[] => {
  const at = [times?.registeredAt, times?.acceptedAt, times?.concludedAt, times?.answeredAt]
  const present = ended.includes(status) ? -1 : at.findIndex((time) => time === undefined)
  const stateOf = (index: number): Milestone['state'] => {
    if (at[index] !== undefined) return 'done'
    if (present < 0) return 'none'
    return index === present ? 'now' : 'later'
  }
  return ([1, 2, 3, 4] as const).map((step) => ({ step, state: stateOf(step - 1), at: at[step - 1] }))
}
