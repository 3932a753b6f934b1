import { createHash } from 'node:crypto'
import type { Route } from '@fengqiao/contracts'
import { check } from '@fengqiao/contracts/checks'
import { DomainError, type Caller, type Log, type Meta, type Scope } from '@fengqiao/domain-kit'
import { type Metadata } from '@grpc/grpc-js'
import { v7 as newId } from 'uuid'
import { anonymous, scopeFor, type VerifiedCaller } from '../callers/scope.ts'
import type { Authenticate } from '../callers/verifier.ts'
import { looksMasked } from '../masking.ts'
import { traceparent } from '../telemetry.ts'

/** What a handler is told beside the request. */
export interface Call {
  readonly caller: VerifiedCaller
  readonly scope: Scope
  readonly meta: Meta
  readonly deadline: number
  /** The caller's own token, to pass on to a neighbour. */
  readonly token: string | undefined
  readonly log: Log
}

/** Metadata keys that we send and read, beside gRPC's own. */
export const metadataKeys = {
  authorization: 'authorization',
  language: 'x-language',
  idempotencyKey: 'idempotency-key',
} as const

const languageOf = (metadata: Metadata): Caller['language'] =>
  metadata.get(metadataKeys.language)[0] === 'en' ? 'en' : 'zh-CN'

const callerOf = async (metadata: Metadata, authenticate: Authenticate) => {
  const header = metadata.get(metadataKeys.authorization)[0]?.toString()
  const language = languageOf(metadata)
  if (!header) return { caller: anonymous(language), token: undefined }
  const token = /^Bearer (.+)$/i.exec(header)?.[1]
  if (!token) throw new DomainError('unauthenticated', 'UNAUTHENTICATED')
  return { caller: await authenticate(token, language), token }
}

const hashOf = ({ path, request: codec }: Route, request: unknown): string =>
  createHash('sha256').update(path).update(codec.encode(request).finish()).digest('base64url')

const metaOf = (
  route: Route,
  request: unknown,
  call: { readonly metadata: Metadata; readonly caller: Caller },
): Meta => {
  const key = call.metadata.get(metadataKeys.idempotencyKey)[0]?.toString()
  const version = (request as { readonly expectedVersion?: number }).expectedVersion
  const trace = traceparent()
  if (route.correction && !version) throw new DomainError('invalid', 'IF_MATCH_REQUIRED')
  return {
    actor: call.caller.id,
    commandId: key ?? newId(),
    requestHash: hashOf(route, request),
    at: new Date(),
    ...(version ? { expectedVersion: version } : {}),
    ...(trace ? { trace } : {}),
  }
}

/**
 * The gate that every call passes, in the order in which refusals are given: who is it, may he, is the request
 * right. Only then does the handler hear of it.
 */
export const admit = async (
  route: Route,
  request: unknown,
  {
    metadata,
    deadline,
    authenticate,
    log,
  }: Pick<Call, 'deadline' | 'log'> & {
    readonly metadata: Metadata
    readonly authenticate: Authenticate
  },
): Promise<Call> => {
  const { caller, token } = await callerOf(metadata, authenticate)
  const scope = scopeFor(route, caller)
  const violations = check(route.request.$type, request, looksMasked)
  if (violations.length > 0) throw new DomainError('invalid', 'INVALID_REQUEST', { violations })
  return { caller, scope, meta: metaOf(route, request, { metadata, caller }), deadline, token, log }
}
