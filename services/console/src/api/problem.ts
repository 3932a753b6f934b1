/** What is wrong with one field, in the reader's language. */
export interface FieldProblem {
  readonly field: string
  readonly words: string
}

/** A refusal or a failure as pages show it: what failed, where, and the reference to quote. */
export interface Problem {
  readonly status: number
  readonly reason: string
  readonly words: string
  readonly reference: string
  readonly fields: readonly FieldProblem[]
}

/** Thrown by every API call that was not answered with success. */
export interface ProblemError extends Error {
  readonly problem: Problem
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const fieldOf = (value: unknown): FieldProblem => {
  const entry = record(value)
  return {
    field: text(entry.field) || text(entry.path) || text(entry.pointer),
    words: text(entry.detail) || text(entry.message) || text(entry.reason),
  }
}

/** Reads an RFC 9457 body; use it on any answer that is not a success. Never throws. */
export const parseProblem = (status: number, body: unknown): Problem => {
  const raw = record(body)
  const fields = [raw.errors, raw.violations].find(Array.isArray) as unknown[] | undefined
  return {
    status,
    reason: text(raw.reason) || text(raw.code),
    words: text(raw.detail) || text(raw.title),
    reference: text(raw.reference) || text(raw.instance),
    fields: (fields ?? []).map(fieldOf).filter((entry) => entry.field !== '' || entry.words !== ''),
  }
}

/** Wraps a problem so that it travels as a rejection. */
export const problemError = (problem: Problem): ProblemError =>
  Object.assign(new Error(problem.reason || `http-${problem.status}`), { problem })

/** The problem behind any rejection; a lost connection becomes status 0. */
export const problemOf = (error: unknown): Problem =>
  error instanceof Error && 'problem' in error
    ? (error as ProblemError).problem
    : { status: 0, reason: 'no-connection', words: '', reference: '', fields: [] }

/** Somebody changed the record first: keep the form, show the newest beside it. */
export const isStale = (problem: Problem): boolean => problem.status === 412
