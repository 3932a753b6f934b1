import type { IssueStatus } from '../api/model.ts'
import { useWords } from '../words/index.ts'

type Look = 'outline' | 'tint' | 'bold' | 'dashed' | 'grey' | 'green' | 'plain'

// Glyph and word tell states apart without colour; three hues only.
const looks: Readonly<Partial<Record<IssueStatus, readonly [string, Look]>>> = {
  ISSUE_STATUS_REGISTERED: ['○', 'outline'],
  ISSUE_STATUS_ACCEPTED: ['◔', 'outline'],
  ISSUE_STATUS_REJECTED: ['⊘', 'plain'],
  ISSUE_STATUS_MERGED: ['⇉', 'plain'],
  ISSUE_STATUS_SELF_HANDLING: ['◑', 'tint'],
  ISSUE_STATUS_ASSIGNED: ['◔', 'outline'],
  ISSUE_STATUS_IN_PROGRESS: ['◑', 'tint'],
  ISSUE_STATUS_RETURNED: ['↩', 'grey'],
  ISSUE_STATUS_SUSPENDED: ['❚❚', 'dashed'],
  ISSUE_STATUS_ESCALATED: ['⇡', 'outline'],
  ISSUE_STATUS_TRANSFERRED: ['⇢', 'dashed'],
  ISSUE_STATUS_CONVERTED: ['⇄', 'dashed'],
  ISSUE_STATUS_RESOLVED: ['◕', 'tint'],
  ISSUE_STATUS_FEEDBACK_PENDING: ['❝', 'outline'],
  ISSUE_STATUS_CLOSED: ['✓✓', 'plain'],
}

const openAgain: readonly IssueStatus[] = ['ISSUE_STATUS_IN_PROGRESS', 'ISSUE_STATUS_ASSIGNED']

interface Props {
  readonly status: IssueStatus | undefined
  readonly timesReopened?: number | undefined
}

/** The state of a matter: glyph and word. Urgency is not its business: that is the clock's. */
export const StateTag = ({ status, timesReopened }: Props) => {
  const { code } = useWords()
  if (status === undefined) return null
  const reopened = (timesReopened ?? 0) > 0 && openAgain.includes(status)
  const [glyph, look] = reopened ? (['↻', 'bold'] as const) : (looks[status] ?? (['○', 'plain'] as const))
  return (
    <span className={`state state-${look}`}>
      <span aria-hidden="true">{glyph}</span> {code(status)}
    </span>
  )
}
