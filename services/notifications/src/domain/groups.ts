import type { Template } from './rules.ts'

/** What a message is to its reader; channels are chosen by it. */
export type Group = 'WORK' | 'FOLLOWED' | 'ANSWERS'

const groups: Readonly<Record<Template, Group>> = {
  ISSUE_TO_ACCEPT: 'WORK',
  ISSUE_ASSIGNED: 'WORK',
  ISSUE_RETURNED: 'WORK',
  HAND_OVER_OFFERED: 'WORK',
  HAND_OVER_DECLINED: 'WORK',
  ISSUE_TO_VERIFY: 'WORK',
  ISSUE_SENT_BACK: 'WORK',
  ISSUE_REOPENED: 'WORK',
  ISSUE_OVERDUE: 'WORK',
  HAND_OVER_ACCEPTED: 'FOLLOWED',
  FEEDBACK_GIVEN: 'FOLLOWED',
  ISSUE_FOLLOWED: 'FOLLOWED',
  ISSUE_ACCEPTED: 'ANSWERS',
  ISSUE_REJECTED: 'ANSWERS',
  ISSUE_PROGRESS: 'ANSWERS',
  ISSUE_SUSPENDED: 'ANSWERS',
  FEEDBACK_ASKED: 'ANSWERS',
}

/** A template belongs to one group; a new one does not compile until it is decided here to which. */
export const groupOf = (template: Template): Group => groups[template]
