import { status } from '@grpc/grpc-js'
import type { ErrorKind } from '@fengqiao/domain-kit'

interface Row {
  readonly grpc: status
  readonly http: number
  /** What a neighbour means that gives a status without a reason of ours; absent where only a reason says it. */
  readonly reason?: string
}

/** How each kind of error travels. The one place that says so. */
export const errorTable: Readonly<Record<ErrorKind, Row>> = {
  invalid: { grpc: status.INVALID_ARGUMENT, http: 400, reason: 'INVALID_REQUEST' },
  unauthenticated: { grpc: status.UNAUTHENTICATED, http: 401, reason: 'UNAUTHENTICATED' },
  forbidden: { grpc: status.PERMISSION_DENIED, http: 403, reason: 'FORBIDDEN' },
  'not-found': { grpc: status.NOT_FOUND, http: 404, reason: 'NOT_FOUND' },
  exists: { grpc: status.ALREADY_EXISTS, http: 409 },
  'not-allowed-now': { grpc: status.FAILED_PRECONDITION, http: 409 },
  stale: { grpc: status.ABORTED, http: 412, reason: 'STALE' },
  limited: { grpc: status.RESOURCE_EXHAUSTED, http: 429, reason: 'LIMITED' },
  unavailable: { grpc: status.UNAVAILABLE, http: 503, reason: 'UNAVAILABLE' },
}

/** What is no kind of ours: out of time, and mistakes. */
export const deadlineStatus: Row = { grpc: status.DEADLINE_EXCEEDED, http: 504, reason: 'DEADLINE' }
export const mistakeStatus: Row = { grpc: status.INTERNAL, http: 500, reason: 'INTERNAL' }

const kinds = new Map<number, ErrorKind>(
  Object.entries(errorTable).map(([kind, { grpc }]) => [grpc, kind as ErrorKind]),
)

/** The kind that a gRPC status stands for; none for a deadline or a mistake. */
export const kindOfGrpc = (code: number): ErrorKind | undefined => kinds.get(code)
