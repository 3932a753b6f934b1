import type { Route } from '@fengqiao/contracts'
import { DomainError } from '@fengqiao/domain-kit'
import type { handleUnaryCall, ServerUnaryCall } from '@grpc/grpc-js'
import { DeadlineExceeded } from '../errors/deadline.ts'
import { toGrpcStatus } from '../errors/status.ts'
import { maskerOf } from '../masking.ts'
import { errorFields } from '../redaction.ts'
import { contextOf, spanned, telemetryNames } from '../telemetry.ts'
import { admit, type Arrival } from './call.ts'
import { referenceIn } from './metadata.ts'
import type { GrpcServerOptions, Implementation } from './implementation.ts'

type Incoming = ServerUnaryCall<unknown, unknown>
type AnyHandler = Implementation['handlers'][string]

/** The time a call gets whose caller named none. */
const within = 10_000

/** What cannot be answered in this time is refused before any work. */
const leastTime = 5

const deadlineOf = (call: Incoming): number => {
  const deadline = call.getDeadline()
  const at = deadline instanceof Date ? deadline.getTime() : deadline
  return Number.isFinite(at) ? at : Date.now() + within
}

const abortedWith = (call: Incoming): AbortSignal => {
  const gone = new AbortController()
  call.on('cancelled', () => {
    gone.abort()
  })
  return gone.signal
}

const answer = (route: Route, handler: AnyHandler) => {
  const mask = route.reveals ? undefined : maskerOf(route.response.$type)
  return async (request: unknown, arrival: Arrival): Promise<unknown> => {
    if (arrival.deadline - Date.now() < leastTime) throw new DeadlineExceeded()
    const reply = await handler(request as never, await admit(route, request, arrival))
    return mask ? mask(reply) : reply
  }
}

const isExpected = (error: unknown): boolean =>
  error instanceof DomainError || error instanceof DeadlineExceeded

/** A handler as grpc-js wants it: in a span, past the gate, its errors told and the unexpected ones logged once. */
export const unary = (
  route: Route,
  handler: AnyHandler,
  { authenticate, log }: GrpcServerOptions,
): handleUnaryCall<unknown, unknown> => {
  const work = answer(route, handler)
  const { path } = route
  return (call, reply) => {
    const { metadata, request } = call
    const reference = referenceIn(metadata)
    const arrival = {
      metadata,
      deadline: deadlineOf(call),
      reference,
      signal: abortedWith(call),
      authenticate,
      log,
    }
    const span = {
      name: telemetryNames.rpcServer,
      kind: 'server',
      path,
      parent: contextOf(metadata),
    } as const
    spanned(span, () => work(request, arrival)).then(
      (value) => {
        reply(null, value)
      },
      (error: unknown) => {
        if (!isExpected(error)) log.error({ path, reference, ...errorFields(error) }, 'a call failed')
        reply(toGrpcStatus(error))
      },
    )
  }
}
