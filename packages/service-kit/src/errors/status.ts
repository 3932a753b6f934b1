import { DomainError, type FieldViolation } from '@fengqiao/domain-kit'
import { Any } from '@fengqiao/contracts/google/protobuf'
import { BadRequest, ErrorInfo, RetryInfo, Status } from '@fengqiao/contracts/google/rpc'
import { Metadata, status, type ServiceError, type StatusObject } from '@grpc/grpc-js'
import { errorTable, kindOfGrpc } from './table.ts'

const detailsKey = 'grpc-status-details-bin'
const typeUrl = (name: string) => `type.googleapis.com/google.rpc.${name}`

const text = (params: Readonly<Record<string, string | number>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

const violationsOf = (violations: readonly FieldViolation[]): Any =>
  Any.fromPartial({
    typeUrl: typeUrl('BadRequest'),
    value: Buffer.from(
      BadRequest.encode(
        BadRequest.fromPartial({
          fieldViolations: violations.map(({ field, reason, params }) => ({
            field,
            reason,
            description: JSON.stringify(params ?? {}),
          })),
        }),
      ).finish(),
    ),
  })

/** An expected refusal as a gRPC status with its details. */
const statusOf = (error: DomainError): Partial<StatusObject> => {
  const { violations, params, retryAfterSeconds } = error.details
  const { grpc: code } = errorTable[error.kind]
  const info = ErrorInfo.encode(
    ErrorInfo.fromPartial({ reason: error.reason, domain: 'fengqiao', metadata: text(params) }),
  ).finish()
  const details = [
    Any.fromPartial({ typeUrl: typeUrl('ErrorInfo'), value: Buffer.from(info) }),
    ...(violations?.length ? [violationsOf(violations)] : []),
    ...(retryAfterSeconds === undefined
      ? []
      : [
          Any.fromPartial({
            typeUrl: typeUrl('RetryInfo'),
            value: Buffer.from(
              RetryInfo.encode(
                RetryInfo.fromPartial({ retryDelay: { seconds: BigInt(Math.ceil(retryAfterSeconds)) } }),
              ).finish(),
            ),
          }),
        ]),
  ]
  const metadata = new Metadata()
  const packed = Status.encode(Status.fromPartial({ code, message: error.reason, details })).finish()
  metadata.set(detailsKey, Buffer.from(packed))
  return { code, details: error.reason, metadata }
}

/** Any error as a gRPC status; what nobody expected says nothing of itself. */
export const toGrpcStatus = (error: unknown): Partial<StatusObject> =>
  error instanceof DomainError ? statusOf(error) : { code: status.INTERNAL, details: 'INTERNAL' }

const find = <T>(details: readonly Any[], name: string, decode: (bytes: Uint8Array) => T): T | undefined => {
  const found = details.find((any) => any.typeUrl === typeUrl(name))
  return found && decode(found.value)
}

const unpack = (error: ServiceError): readonly Any[] => {
  const packed = error.metadata.get(detailsKey)[0]
  return packed instanceof Buffer ? Status.decode(packed).details : []
}

/**
 * What a neighbour answered, as an error of ours: a refusal with its reason, or the error itself when it was a
 * deadline or a mistake. A neighbour that is away is `unavailable`.
 */
export const fromGrpcStatus = (error: ServiceError): Error => {
  const kind = kindOfGrpc(error.code)
  if (!kind) return error
  const details = unpack(error)
  const info = find(details, 'ErrorInfo', ErrorInfo.decode)
  const violations = find(details, 'BadRequest', BadRequest.decode)?.fieldViolations ?? []
  const retry = find(details, 'RetryInfo', RetryInfo.decode)?.retryDelay?.seconds
  return new DomainError(kind, info?.reason ?? (kind === 'unavailable' ? 'UNAVAILABLE' : error.details), {
    ...(info ? { params: info.metadata } : {}),
    ...(violations.length
      ? {
          violations: violations.map(({ field, reason, description }) => ({
            field,
            reason,
            params: JSON.parse(description || '{}') as Record<string, string | number>,
          })),
        }
      : {}),
    ...(retry === undefined ? {} : { retryAfterSeconds: Number(retry) }),
  })
}
