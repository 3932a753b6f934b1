import { status } from '@grpc/grpc-js'
import type { ErrorKind } from '@fengqiao/domain-kit'

interface Row {
  readonly grpc: status
  readonly http: number
}

/** How each kind of error travels. The one place that says so. */
export const errorTable: Readonly<Record<ErrorKind, Row>> = {
  invalid: { grpc: status.INVALID_ARGUMENT, http: 400 },
  unauthenticated: { grpc: status.UNAUTHENTICATED, http: 401 },
  forbidden: { grpc: status.PERMISSION_DENIED, http: 403 },
  'not-found': { grpc: status.NOT_FOUND, http: 404 },
  exists: { grpc: status.ALREADY_EXISTS, http: 409 },
  'not-allowed-now': { grpc: status.FAILED_PRECONDITION, http: 409 },
  stale: { grpc: status.ABORTED, http: 412 },
  limited: { grpc: status.RESOURCE_EXHAUSTED, http: 429 },
  unavailable: { grpc: status.UNAVAILABLE, http: 503 },
}

const kinds = new Map(Object.entries(errorTable).map(([kind, { grpc }]) => [grpc, kind as ErrorKind]))

/** The kind that a gRPC status stands for; none for a deadline or a mistake. */
export const kindOfGrpc = (code: number): ErrorKind | undefined => kinds.get(code)
