import { DeadlineExceeded, DomainError } from '@fengqiao/domain-kit'
import type { Deadline, Metadata } from '@grpc/grpc-js'
import { toGrpcStatus } from '../errors/status.ts'
import { errorFields } from '../redaction.ts'
import { contextOf, spanned, telemetryNames } from '../telemetry.ts'
import type { Arrival } from './call.ts'
import type { Answered, GrpcServerOptions } from './implementation.ts'
import { referenceIn } from './metadata.ts'

/** What every kind of call has, whatever streams. */
interface Incoming {
  readonly metadata: Metadata
  readonly getDeadline: () => Deadline
  readonly on: (event: 'cancelled', heard: () => void) => unknown
}

/** What cannot be answered in this time is refused before any work. */
const leastTime = 5

const deadlineOf = (call: Incoming, within: number): number => {
  const deadline = call.getDeadline()
  const at = deadline instanceof Date ? deadline.getTime() : deadline
  return Number.isFinite(at) ? at : Date.now() + within
}

// One for all: the library says of every call that is over that it was cancelled, and a reason of its own costs a stack.
const wentAway = new Error('whoever asked went away')

const abortedWith = (call: Incoming): AbortSignal => {
  const gone = new AbortController()
  call.on('cancelled', () => {
    gone.abort(wentAway)
  })
  return gone.signal
}

const isExpected = (error: unknown): boolean =>
  error instanceof DomainError || error instanceof DeadlineExceeded

/** How calls of one route are answered. */
export interface Answering extends Answered {
  readonly options: Pick<GrpcServerOptions, 'authenticate' | 'log'>
  /** The time a call gets whose caller named none. */
  readonly within: number
}

/** Use around the work of every call: in a span, its errors told as statuses and the unexpected ones logged once. */
export const answering = <T>(
  { route: { path }, options: { authenticate, log }, within }: Answering,
  call: Incoming,
  work: (arrival: Arrival) => Promise<T>,
): Promise<T> => {
  const { metadata } = call
  const reference = referenceIn(metadata)
  const arrival = {
    metadata,
    deadline: deadlineOf(call, within),
    reference,
    signal: abortedWith(call),
    authenticate,
    log,
  }
  const span = { name: telemetryNames.rpcServer, kind: 'server', path, parent: contextOf(metadata) } as const
  const timely = async (): Promise<T> => {
    if (arrival.deadline - Date.now() < leastTime) throw new DeadlineExceeded()
    return work(arrival)
  }
  return spanned(span, timely).catch((error: unknown) => {
    // Whoever went away hears nothing, and what broke because he did is nobody's mistake.
    if (!isExpected(error) && !arrival.signal.aborted)
      log.error({ path, reference, ...errorFields(error) }, 'a call failed')
    throw toGrpcStatus(error) as Error
  })
}
