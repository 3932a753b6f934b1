/** The closed list of ways a request can fail. How each travels over gRPC and HTTP is said once, in service-kit. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'exists'
  | 'not-allowed-now'
  | 'stale'
  | 'limited'
  | 'unavailable'

/** One field that was refused: its path in the request, why, and the numbers the sentence needs. */
export interface FieldViolation {
  readonly field: string
  readonly reason: string
  readonly params?: Readonly<Record<string, string | number>>
}

export interface DomainErrorDetails {
  /** Values the refusal's sentence names, such as a state or a limit. Never personal. */
  readonly params?: Readonly<Record<string, string | number>>
  readonly violations?: readonly FieldViolation[]
  readonly retryAfterSeconds?: number
}

/**
 * An expected refusal. `reason` is the name of a value in the service's refusal catalogue (without its prefix),
 * which holds the sentence in both languages; the message here is for logs and carries nothing personal.
 */
export class DomainError extends Error {
  readonly kind: ErrorKind
  readonly reason: string
  readonly details: DomainErrorDetails

  constructor(kind: ErrorKind, reason: string, details: DomainErrorDetails = {}) {
    super(`${kind}: ${reason}`)
    this.name = 'DomainError'
    this.kind = kind
    this.reason = reason
    this.details = details
  }
}

/** A call that ran out of time, here or at a neighbour. It may have had its effect: send it again with the same key. */
export class DeadlineExceeded extends Error {
  constructor() {
    super('the deadline passed')
    this.name = 'DeadlineExceeded'
  }
}

const passing: ReadonlySet<ErrorKind> = new Set(['unavailable', 'stale', 'limited'])

/** True where what was needed is out of reach or somebody else was first: asked again in a moment it may well succeed. */
export const isPassing = (error: unknown): boolean =>
  error instanceof DeadlineExceeded || (error instanceof DomainError && passing.has(error.kind))

/** True where the request was refused, and so has written nothing; after anything else it may have had its effect. */
export const isRefusal = (error: unknown): error is DomainError =>
  error instanceof DomainError && error.kind !== 'unavailable'

/** Refuses what the record's present state does not allow; the caller may try again after it changed. */
export const notAllowedNow = (reason: string, params: Record<string, string | number> = {}): DomainError =>
  new DomainError('not-allowed-now', reason, { params })

/** Refuses a value, naming its field. */
export const invalidField = (
  field: string,
  reason: string,
  params: Record<string, string | number> = {},
): DomainError => new DomainError('invalid', 'INVALID_REQUEST', { violations: [{ field, reason, params }] })

/** What is out of the caller's scope and what does not exist get the same answer. */
export const notFound = (): DomainError => new DomainError('not-found', 'NOT_FOUND')
