import { DomainError } from '@fengqiao/domain-kit'
import type { EventMessage, Feed, Marks, SeenMark } from '@fengqiao/domain-kit'
import { setTimeout as pause } from 'node:timers/promises'
import { within } from './deadline.ts'
import type { SettingAside } from './set-aside.ts'
import type { Handler } from './subscriptions.ts'
import type { Trials } from './trials.ts'
import { handlerTookTooLong, isBrief, unknownToFeed } from './verdict.ts'

/** Runs a handler inside something of the service's own, such as a span. */
export type Around = (event: EventMessage, run: () => Promise<void>) => Promise<void>

export interface EffectOptions {
  readonly handlers: ReadonlyMap<string, Handler>
  readonly marks: Marks
  readonly aside: SettingAside
  readonly around: Around
  /** Short waits within the process before an event is set aside for what passes. */
  readonly quickWaits: readonly number[]
  /** Milliseconds that a handler may take for one attempt. */
  readonly handleWithin: number
  readonly trials: Pick<Trials, 'run' | 'late'>
}

/** An event to apply, its producer's feed, and how it came. */
export interface Arrival {
  readonly event: EventMessage
  readonly feed: Feed
  /** True for an event that waited or was parked: it may pass its own hold, and lifts it. */
  readonly released: boolean
  /** True for what may have been in hand when a process died. */
  readonly suspect: boolean
  readonly attempt: number
}

/** Where others wait for it, a handler that hangs must not hold them up for all of its time. */
const inHaste = 0.1

const attempts = async (
  event: EventMessage,
  handle: Handler,
  { around, quickWaits, handleWithin, trials }: EffectOptions,
): Promise<void> => {
  const attempt = async (): Promise<void> => {
    const work = around(event, async () => handle(event))
    return within(handleWithin, work, { late: handlerTookTooLong, left: trials.late })
  }
  for (const wait of quickWaits) {
    try {
      await attempt()
      return
    } catch (error) {
      if (!isBrief(error)) throw error
      await pause(wait)
    }
  }
  await attempt()
}

const run = async (event: EventMessage, suspect: boolean, options: EffectOptions): Promise<void> => {
  const handler = options.handlers.get(event.type)
  if (handler === undefined) return
  const handle = async (careful: boolean): Promise<void> => {
    const handleWithin = options.handleWithin * (careful ? inHaste : 1)
    await attempts(event, handler, { ...options, handleWithin })
  }
  await options.trials.run({ id: event.id, suspect, handle })
}

/** The aggregate's events after what was seen, this one included. */
const history = async ({ event, feed }: Arrival, seen: number): Promise<readonly EventMessage[]> => {
  const events = await feed.ofAggregate(event.kind, event.aggregateId, seen).catch(() => {
    throw new DomainError('unavailable', 'FEED_AWAY')
  })
  const known = events
    .filter(({ version }) => version > seen)
    .sort((one, other) => one.version - other.version)
  if (event.version > Math.max(seen, known.at(-1)?.version ?? 0)) throw unknownToFeed()
  return known
}

const toApply = async (arrival: Arrival, seen: SeenMark): Promise<readonly EventMessage[]> => {
  const { event, released } = arrival
  // What came while the aggregate was held was acknowledged unread: its release reads the feed in any case.
  if (seen.held) return released ? history(arrival, seen.version) : []
  if (event.version <= seen.version) return []
  return event.previous > seen.version ? history(arrival, seen.version) : [event]
}

/**
 * An event that nothing here is subscribed to, in its turn, is remembered in this process alone. One that shows a gap,
 * or comes of an aggregate this process has not followed from its first event, goes the way of all others.
 */
const isPassedOver = async (
  { event, released }: Arrival,
  { handlers, marks }: EffectOptions,
): Promise<boolean> => {
  if (released || handlers.has(event.type)) return false
  const { source, kind, aggregateId, version, previous } = event
  const remembered = marks.known(source, kind, aggregateId)
  const known = remembered ?? (previous === 0 ? await marks.seen(source, kind, aggregateId) : undefined)
  if (known === undefined || known.held || previous > known.version) return false
  marks.pass(source, { kind, aggregateId, version })
  return true
}

/**
 * Use within the aggregate's lane. The rule of exactly once in effect: an older event is skipped, a gap is filled
 * from the producer's feed, a failure is set aside and holds its aggregate. Throws only when an event could neither
 * be applied nor be set aside; then it must not be acknowledged.
 */
export const applyEvent = async (arrival: Arrival, options: EffectOptions): Promise<void> => {
  const { event, attempt, released } = arrival
  const { marks, aside } = options
  if (await isPassedOver(arrival, options)) return
  const { source, kind, aggregateId } = event
  const seen = await marks.seen(source, kind, aggregateId)
  let events: readonly EventMessage[]
  try {
    events = await toApply(arrival, seen)
  } catch (error) {
    return aside.event({ event, error, attempt })
  }
  for (const one of events) {
    try {
      await run(one, arrival.suspect, options)
    } catch (error) {
      return aside.event({ event: one, error, attempt: one.id === event.id ? attempt : 0 })
    }
    await marks.advance(source, { kind, aggregateId, version: one.version })
  }
  if (released && seen.held) await marks.hold(source, { kind, aggregateId, held: false })
}
