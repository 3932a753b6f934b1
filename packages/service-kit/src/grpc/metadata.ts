import { invalidField, type Caller } from '@fengqiao/domain-kit'
import { Metadata } from '@grpc/grpc-js'
import { v7 as newId } from 'uuid'
import { injectContext } from '../telemetry.ts'

/** Metadata keys that we send and read, beside gRPC's own. */
const keys = {
  authorization: 'authorization',
  language: 'x-language',
  idempotencyKey: 'idempotency-key',
  reference: 'x-request-id',
} as const

/** What goes with a call: whose token, in which language, by which key, until when, under which reference. */
export interface CallOptions {
  readonly token?: string | undefined
  readonly language?: Caller['language']
  readonly idempotencyKey?: string
  /** The caller's own deadline; a margin is taken off, so that he can still be answered. */
  readonly deadline?: number
  /** What the caller is told to quote when something goes wrong; it stands in every log on the way. */
  readonly reference?: string
}

/** What a client sends along. */
export const metadataFor = ({ token, language, idempotencyKey, reference }: CallOptions): Metadata => {
  const metadata = new Metadata()
  if (token) metadata.set(keys.authorization, `Bearer ${token}`)
  if (language) metadata.set(keys.language, language)
  if (idempotencyKey) metadata.set(keys.idempotencyKey, idempotencyKey)
  if (reference) metadata.set(keys.reference, reference)
  injectContext(metadata)
  return metadata
}

const first = (metadata: Metadata, key: string): string | undefined => metadata.get(key)[0]?.toString()

export const languageIn = (metadata: Metadata): Caller['language'] =>
  first(metadata, keys.language) === 'en' ? 'en' : 'zh-CN'

export const authorizationIn = (metadata: Metadata): string | undefined => first(metadata, keys.authorization)

/** The reference a call came with, or one of its own. What does not look like one is not repeated in logs. */
export const referenceIn = (metadata: Metadata): string => {
  const given = first(metadata, keys.reference) ?? ''
  return /^[\w-]{8,64}$/.test(given) ? given : newId()
}

/** The caller's key, which names the command; a key that cannot be kept is refused. */
export const idempotencyKeyIn = (metadata: Metadata): string | undefined => {
  const key = first(metadata, keys.idempotencyKey)
  if (key !== undefined && !/^[!-~]{8,200}$/.test(key))
    throw invalidField('Idempotency-Key', 'PATTERN', { example: '019aaf5e-7c3a-7d0e-9b1f-5a2c4e6f8a01' })
  return key
}
