import { DeadlineExceeded, DomainError } from '@fengqiao/domain-kit'
import type { Any } from '@fengqiao/contracts/google/protobuf'
import { Status } from '@fengqiao/contracts/google/rpc'
import { Metadata, status, type ServiceError, type StatusObject } from '@grpc/grpc-js'
import { packDetails, unpackDetails } from './details.ts'
import { deadlineStatus, errorTable, kindOfGrpc, mistakeStatus } from './table.ts'

const detailsKey = 'grpc-status-details-bin'

const statusOf = ({ kind, reason, details }: DomainError): Partial<StatusObject> => {
  const { grpc: code } = errorTable[kind]
  const packed = Status.fromPartial({ code, message: reason, details: [...packDetails(reason, details)] })
  const metadata = new Metadata()
  metadata.set(detailsKey, Buffer.from(Status.encode(packed).finish()))
  return { code, details: reason, metadata }
}

/** Any error as a gRPC status; what nobody expected says nothing of itself. */
export const toGrpcStatus = (error: unknown): Partial<StatusObject> => {
  if (error instanceof DomainError) return statusOf(error)
  const { grpc: code, reason = '' } = error instanceof DeadlineExceeded ? deadlineStatus : mistakeStatus
  return { code, details: reason }
}

const unpack = (error: ServiceError): readonly Any[] => {
  const packed = error.metadata.get(detailsKey)[0]
  return packed instanceof Buffer ? Status.decode(packed).details : []
}

/**
 * What a neighbour answered, as an error of ours: a refusal with its reason, `DeadlineExceeded`, or the error itself
 * when it was a mistake. A neighbour that is away is `unavailable`.
 */
export const fromGrpcStatus = (error: ServiceError): Error => {
  if (error.code === status.DEADLINE_EXCEEDED) return new DeadlineExceeded()
  const kind = kindOfGrpc(error.code)
  if (kind === undefined) return error
  const { reason = errorTable[kind].reason, details } = unpackDetails(unpack(error))
  return reason === undefined ? error : new DomainError(kind, reason, details)
}
