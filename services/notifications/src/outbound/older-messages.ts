import type { Subject } from '../domain/message.ts'

/** What a message spoke of under schema 1, when that could be an issue alone. */
interface OfIssues {
  readonly issueId?: string
  readonly issueNumber?: string
  readonly issueVersion?: number
}

const parted = (older: unknown) => {
  const { issueId: id = '', issueNumber: number = '', issueVersion: version = 0, ...kept } = older as OfIssues
  const subject: Subject | undefined = id === '' ? undefined : { kind: 'ISSUE', id, number, version }
  return { id, kept, subject }
}

/** A message kept under schema 1, with the column of its list beside its subject. One that carried a code has none. */
export const olderMessage = (older: unknown): unknown => {
  const { id, kept, subject } = parted(older)
  return subject === undefined ? kept : { ...kept, issueId: id, subject }
}

/** A fact kept under schema 1. Only the first fact of a message says what it speaks of. */
export const olderFact = (older: unknown): unknown => {
  const { kept, subject } = parted(older)
  return subject === undefined ? kept : { ...kept, subject }
}
