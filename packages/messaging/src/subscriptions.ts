import { fitsContract } from '@fengqiao/contracts/event-data'
import { DomainError } from '@fengqiao/domain-kit'
import type { EventMessage } from '@fengqiao/domain-kit'

/** A contract event is its own codec; the generated catalogue provides these. */
export interface EventCodec<T> {
  readonly $type: string
  readonly fromJSON: (json: unknown) => T
}

/** An event as a handler gets it: who, when, which version, and the data as the contract types it. */
export type Received<T> = Omit<EventMessage, 'data'> & { readonly data: T }

/** One line of a service's list of subscriptions. */
export interface Subscription {
  readonly type: string
  /** Absent where the event is only to be heard. */
  readonly handle?: Handler
}

export type Handler = (event: EventMessage) => Promise<void>

/**
 * Use for an event that nothing is done about, of records that are followed closely otherwise: unheard, it would leave
 * a gap before the next one, and each gap costs a question to the producer's feed.
 */
export const passOver = ({ $type }: Pick<EventCodec<unknown>, '$type'>): Subscription => ({ type: $type })

/**
 * Use in a service's `inbound/events.ts`: `subscribe(IssueRegistered, async ({ data, version }) => …)`. The handler
 * stores `version` with its effect, in the same write: the same event may come twice.
 */
export const subscribe = <T>(
  codec: EventCodec<T>,
  handler: (event: Received<T>) => Promise<void>,
): Subscription & { readonly handle: Handler } => ({
  type: codec.$type,
  handle: async (event) => handler({ ...event, data: dataOf(codec, event) }),
})

const unreadable = (): DomainError => new DomainError('invalid', 'UNREADABLE_EVENT')

/** Data that does not fit its contract never will: a refusal, so that it parks at once. */
const dataOf = <T>(codec: EventCodec<T>, event: EventMessage): T => {
  if (!fitsContract(event)) throw unreadable()
  try {
    return codec.fromJSON(event.data)
  } catch {
    throw unreadable()
  }
}

/** Handlers by type. Two for one type would share one retry, so the second is refused. */
export const handlersOf = (subscriptions: readonly Subscription[]): ReadonlyMap<string, Handler> => {
  const handlers = new Map<string, Handler>()
  for (const { type, handle } of subscriptions) {
    if (handle === undefined) continue
    if (handlers.has(type)) throw new Error(`two handlers for ${type}`)
    handlers.set(type, handle)
  }
  return handlers
}
