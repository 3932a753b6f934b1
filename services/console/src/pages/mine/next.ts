import type { Issue, IssueStatus } from '../../api/model.ts'

const words = {
  ISSUE_STATUS_REGISTERED: 'nextAccept',
  ISSUE_STATUS_ACCEPTED: 'nextHandle',
  ISSUE_STATUS_REJECTED: 'nextRejected',
  ISSUE_STATUS_MERGED: 'nextMerged',
  ISSUE_STATUS_SELF_HANDLING: 'nextHandle',
  ISSUE_STATUS_ASSIGNED: 'nextHandle',
  ISSUE_STATUS_IN_PROGRESS: 'nextHandle',
  ISSUE_STATUS_RETURNED: 'nextHandle',
  ISSUE_STATUS_SUSPENDED: 'nextSuspended',
  ISSUE_STATUS_ESCALATED: 'nextEscalated',
  ISSUE_STATUS_TRANSFERRED: 'nextTransferred',
  ISSUE_STATUS_CONVERTED: 'nextConverted',
  ISSUE_STATUS_RESOLVED: 'nextVerify',
  ISSUE_STATUS_FEEDBACK_PENDING: 'nextFeedback',
  ISSUE_STATUS_CLOSED: 'nextClosed',
} as const satisfies Record<IssueStatus, string>

/** Which sentence tells a resident what happens next. */
export const nextOf = (status: IssueStatus | undefined) => words[status ?? 'ISSUE_STATUS_REGISTERED']

const ended: readonly (IssueStatus | undefined)[] = [
  'ISSUE_STATUS_CLOSED',
  'ISSUE_STATUS_REJECTED',
  'ISSUE_STATUS_MERGED',
]

/** A resident's matters: those that wait for his word first, then what is under way, then the rest. */
export const sortMine = (issues: readonly Issue[]) => {
  const asked = issues.filter((issue) => issue.status === 'ISSUE_STATUS_FEEDBACK_PENDING')
  const done = issues.filter((issue) => ended.includes(issue.status))
  return { asked, done, waiting: issues.filter((issue) => !asked.includes(issue) && !done.includes(issue)) }
}
