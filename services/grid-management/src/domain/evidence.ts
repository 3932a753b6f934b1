import type { IssueEvent } from './events.ts'
import type { Evidence, Issue } from './issue.ts'

/** What a fact brought is added to the issue; what it has already stays where it first came. */
export const withEvidence = (issue: Issue, { type, attachments = [] }: IssueEvent): Issue => {
  const known = issue.evidence ?? []
  const brought = attachments.filter(({ id }) => !known.some((one) => one.id === id))
  return brought.length === 0
    ? issue
    : { ...issue, evidence: [...known, ...brought.map((file) => ({ ...file, step: type }))] }
}

/** Evidence that the issue refers to. */
export const evidenceOf = (issue: Issue, id: string): Evidence | undefined =>
  issue.evidence?.find((one) => one.id === id)
