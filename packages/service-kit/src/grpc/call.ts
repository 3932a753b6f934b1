import { createHash } from 'node:crypto'
import { check } from '@fengqiao/contracts/checks'
import { DomainError, type Caller, type Log, type Meta, type Scope } from '@fengqiao/domain-kit'
import type { Metadata } from '@grpc/grpc-js'
import { v7 as newId } from 'uuid'
import { anonymous, scopeFor, type VerifiedCaller } from '../callers/scope.ts'
import type { Authenticate } from '../callers/verifier.ts'
import { looksMasked } from '../masks.ts'
import { traceparent } from '../telemetry.ts'
import type { Answered } from './implementation.ts'
import { authorizationIn, idempotencyKeyIn, languageIn, type CallOptions } from './metadata.ts'

/** What a handler is told beside the request. */
export interface Call {
  readonly caller: VerifiedCaller
  readonly scope: Scope
  readonly meta: Meta
  readonly deadline: number
  /** The caller's own token, to pass on to a neighbour. */
  readonly token: string | undefined
  /** What stands in the logs for this request, here and at whoever asked. */
  readonly reference: string
  /** Aborted when the caller went away: long work need not go on. */
  readonly signal: AbortSignal
  readonly log: Log
}

/** Use to ask a neighbour on the caller's behalf: his token, language, reference, and what is left of his time. */
export const passOn = ({ token, caller, deadline, reference }: Call): CallOptions => ({
  token,
  language: caller.language,
  deadline,
  reference,
})

/** What is known of a call before anybody looked at it. */
export interface Arrival extends Pick<Call, 'deadline' | 'reference' | 'signal' | 'log'> {
  readonly metadata: Metadata
  readonly authenticate: Authenticate
}

const callerOf = async ({ metadata, authenticate }: Arrival) => {
  const header = authorizationIn(metadata)
  const language = languageIn(metadata)
  if (!header) return { caller: anonymous(language), token: undefined }
  const token = /^Bearer (.+)$/i.exec(header)?.[1]
  if (!token) throw new DomainError('unauthenticated', 'UNAUTHENTICATED')
  return { caller: await authenticate(token, language), token }
}

const hashOf = ({ route, requestSerialize }: Answered, request: unknown): string =>
  createHash('sha256').update(route.path).update(requestSerialize(request)).digest('base64url')

const metaOf = (
  answered: Answered,
  request: unknown,
  { metadata, caller }: { readonly metadata: Metadata; readonly caller: Caller },
): Meta => {
  const version = (request as { readonly expectedVersion?: number }).expectedVersion
  const trace = traceparent()
  if (answered.route.correction && !version) throw new DomainError('invalid', 'IF_MATCH_REQUIRED')
  return {
    actor: caller.id,
    commandId: idempotencyKeyIn(metadata) ?? newId(),
    requestHash: hashOf(answered, request),
    at: new Date(),
    ...(version ? { expectedVersion: version } : {}),
    ...(trace ? { trace } : {}),
  }
}

/**
 * The gate that every call passes, in the order in which refusals are given: who is it, may he, is the request
 * right. Only then does the handler hear of it.
 */
export const admit = async (answered: Answered, request: unknown, arrival: Arrival): Promise<Call> => {
  const { route } = answered
  const { metadata, deadline, reference, signal, log } = arrival
  const { caller, token } = await callerOf(arrival)
  const scope = scopeFor(route, caller)
  const violations = check(route.requestType, request, looksMasked)
  if (violations.length > 0) throw new DomainError('invalid', 'INVALID_REQUEST', { violations })
  const meta = metaOf(answered, request, { metadata, caller })
  return { caller, scope, meta, deadline, token, reference, signal, log }
}
