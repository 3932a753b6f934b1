import type { RefusalGround } from './happening.ts'

/** What a message about an issue says, as a code; it is put into words when it is read. */
type IssueTemplate =
  | 'ISSUE_TO_ACCEPT'
  | 'ISSUE_ACCEPTED'
  | 'ISSUE_REJECTED'
  | 'ISSUE_ASSIGNED'
  | 'ISSUE_RETURNED'
  | 'ISSUE_PROGRESS'
  | 'HAND_OVER_OFFERED'
  | 'HAND_OVER_ACCEPTED'
  | 'HAND_OVER_DECLINED'
  | 'ISSUE_TO_VERIFY'
  | 'ISSUE_SENT_BACK'
  | 'FEEDBACK_ASKED'
  | 'FEEDBACK_GIVEN'
  | 'ISSUE_REOPENED'
  | 'ISSUE_OVERDUE'
  | 'ISSUE_SUSPENDED'
  | 'ISSUE_FOLLOWED'
  | 'ISSUE_TO_DECIDE'
  | 'ISSUE_GIVEN_BACK'
  | 'ISSUE_TAKEN'
  | 'ISSUE_ELSEWHERE'
  | 'ISSUE_CAME_BACK'
  | 'ISSUE_SUPERVISED'
  | 'ISSUE_REQUEST_TO_DECIDE'
  | 'ISSUE_REQUEST_GRANTED'
  | 'ISSUE_REQUEST_DECLINED'
  | 'ISSUE_EXTENDED'
  | 'ISSUE_HELP_ASKED'
  | 'ISSUE_HELP_ENDED'
  | 'ISSUE_MERGED'
  | 'ISSUE_REASSIGNED'

/** What a message about a case says. */
type DisputeTemplate =
  | 'DISPUTE_TO_ACCEPT'
  | 'DISPUTE_TO_DESCRIBE'
  | 'DISPUTE_ACCEPTED'
  | 'DISPUTE_REJECTED'
  | 'DISPUTE_TO_MEDIATE'
  | 'DISPUTE_RELEASED'
  | 'DISPUTE_TO_ASSIGN'
  | 'DISPUTE_TO_DECIDE'
  | 'DISPUTE_SPONSORED'
  | 'DISPUTE_REOPENED'
  | 'DISPUTE_BREACHED'
  | 'DISPUTE_OVERDUE'
  | 'DISPUTE_FOLLOWED'
  | 'DISPUTE_AGREED'
  | 'DISPUTE_FAILED'
  | 'DISPUTE_ARCHIVED'
  | 'DISPUTE_CLOSED'

/** What a message about a person's request about his data says: to those who decide it, and to himself. */
type RequestTemplate =
  | 'DATA_REQUEST_TO_DECIDE'
  | 'DATA_REQUEST_DUE_SOON'
  | 'DATA_REQUEST_OVERDUE'
  | 'DATA_REQUEST_RECEIVED'
  | 'DATA_REQUEST_GRANTED'
  | 'DATA_REQUEST_DONE'
  | `DATA_REQUEST_REFUSED_${RefusalGround}`

/** What a message about a file of people says: to whoever may agree, and to who asked for it. */
type ExportTemplate =
  | 'EXPORT_TO_APPROVE'
  | 'EXPORT_WITHDRAWN'
  | 'EXPORT_APPROVED'
  | 'EXPORT_REFUSED'
  | 'EXPORT_MADE'
  | 'EXPORT_EMPTY'
  | 'EXPORT_TOO_LARGE'
  | 'EXPORT_EXPIRING'

export type Template = IssueTemplate | DisputeTemplate | RequestTemplate | ExportTemplate
