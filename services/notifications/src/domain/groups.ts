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
  ISSUE_TO_DECIDE: 'WORK',
  ISSUE_GIVEN_BACK: 'WORK',
  ISSUE_CAME_BACK: 'WORK',
  ISSUE_SUPERVISED: 'WORK',
  ISSUE_REQUEST_TO_DECIDE: 'WORK',
  ISSUE_REQUEST_GRANTED: 'WORK',
  ISSUE_REQUEST_DECLINED: 'WORK',
  ISSUE_HELP_ASKED: 'WORK',
  HAND_OVER_ACCEPTED: 'FOLLOWED',
  FEEDBACK_GIVEN: 'FOLLOWED',
  ISSUE_FOLLOWED: 'FOLLOWED',
  ISSUE_TAKEN: 'FOLLOWED',
  ISSUE_HELP_ENDED: 'FOLLOWED',
  ISSUE_ACCEPTED: 'ANSWERS',
  ISSUE_REJECTED: 'ANSWERS',
  ISSUE_PROGRESS: 'ANSWERS',
  ISSUE_SUSPENDED: 'ANSWERS',
  FEEDBACK_ASKED: 'ANSWERS',
  ISSUE_ELSEWHERE: 'ANSWERS',
  ISSUE_EXTENDED: 'ANSWERS',
  ISSUE_MERGED: 'ANSWERS',
}

/** A template belongs to one group; a new one does not compile until it is decided here to which. */
export const groupOf = (template: Template): Group => groups[template]
