import type { DomainErrorDetails, FieldViolation } from '@fengqiao/domain-kit'
import { Any } from '@fengqiao/contracts/google/protobuf'
import { BadRequest, ErrorInfo, RetryInfo } from '@fengqiao/contracts/google/rpc'

const domain = 'fengqiao'

interface Packing {
  readonly encode: (message: never) => { readonly finish: () => Uint8Array }
}

const pack = <M>(codec: Packing & { readonly $type: string }, message: M): Any =>
  Any.fromPartial({
    typeUrl: `type.googleapis.com/${codec.$type}`,
    value: Buffer.from(codec.encode(message as never).finish()),
  })

const text = (params: Readonly<Record<string, string | number>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

const badRequest = (violations: readonly FieldViolation[]): Any =>
  pack(
    BadRequest,
    BadRequest.fromPartial({
      // The numbers that the sentence needs travel where a sentence would: it is put into words where it is read.
      fieldViolations: violations.map(({ field, reason, params }) => ({
        field,
        reason,
        description: JSON.stringify(params ?? {}),
      })),
    }),
  )

const retryInfo = (seconds: number): Any =>
  pack(RetryInfo, RetryInfo.fromPartial({ retryDelay: { seconds: BigInt(Math.ceil(seconds)) } }))

/** A refusal's reason and particulars as the details of a google.rpc.Status. */
export const packDetails = (reason: string, details: DomainErrorDetails): readonly Any[] => {
  const { violations = [], params, retryAfterSeconds } = details
  return [
    pack(ErrorInfo, ErrorInfo.fromPartial({ reason, domain, metadata: text(params) })),
    ...(violations.length > 0 ? [badRequest(violations)] : []),
    ...(retryAfterSeconds === undefined ? [] : [retryInfo(retryAfterSeconds)]),
  ]
}

interface Unpacking<M> {
  readonly $type: string
  readonly decode: (bytes: Uint8Array) => M
}

const find = <M>(details: readonly Any[], codec: Unpacking<M>): M | undefined => {
  const found = details.find(({ typeUrl }) => typeUrl.endsWith(`/${codec.$type}`))
  return found && codec.decode(found.value)
}

const violationsIn = (details: readonly Any[]): readonly FieldViolation[] =>
  (find(details, BadRequest)?.fieldViolations ?? []).map(({ field, reason, description }) => ({
    field,
    reason,
    params: JSON.parse(description || '{}') as Record<string, string | number>,
  }))

const secondsIn = (details: readonly Any[]): number | undefined => {
  const seconds = find(details, RetryInfo)?.retryDelay?.seconds
  return seconds === undefined ? undefined : Number(seconds)
}

/** What `packDetails` packed; without a reason when the status was not made by us. */
export const unpackDetails = (
  packed: readonly Any[],
): { readonly reason?: string; readonly details: DomainErrorDetails } => {
  const info = find(packed, ErrorInfo)
  if (info?.domain !== domain) return { details: {} }
  const violations = violationsIn(packed)
  const retryAfterSeconds = secondsIn(packed)
  return {
    reason: info.reason,
    details: {
      ...(Object.keys(info.metadata).length > 0 ? { params: info.metadata } : {}),
      ...(violations.length > 0 ? { violations } : {}),
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    },
  }
}
