import type { Channel, Options } from 'amqplib'

/** Where events travel; tests use names of their own. */
export interface Topology {
  readonly exchange: string
  readonly queuePrefix: string
}

/** The names in production. */
export const defaultTopology: Topology = { exchange: 'fengqiao.events', queuePrefix: '' }

/** Waits before a failed event comes again; the last one repeats while a neighbour stays away. */
export const defaultWaits: readonly number[] = [1_000, 5_000, 25_000, 125_000]

/** The queues of one consuming service. */
export interface ConsumerQueues {
  /** Every event it subscribes to; one active consumer among the replicas. */
  readonly events: string
  /** Events that come again after a wait or a replay: only the active consumer reads it. */
  readonly again: string
  readonly parked: string
  readonly waiting: readonly { readonly queue: string; readonly wait: number }[]
}

/** Use to name a service's queues the same way everywhere, dashboards included. */
export const queuesOf = (
  topology: Topology,
  service: string,
  waits: readonly number[] = defaultWaits,
): ConsumerQueues => {
  const named = (what: string): string => `${topology.queuePrefix}${service}.${what}`
  return {
    events: named('events'),
    again: named('again'),
    parked: named('parked'),
    waiting: waits.map((wait) => ({ queue: named(`retry.${String(wait)}`), wait })),
  }
}

/** Those that keep what was set aside. */
export const keepingQueues = ({ again, parked, waiting }: ConsumerQueues): readonly string[] => [
  again,
  parked,
  ...waiting.map(({ queue }) => queue),
]

const oneWeek = 7 * 24 * 60 * 60 * 1000
const mostEvents = 200_000
const mostSetAside = 100_000

// RabbitMQ 4 drops a message after 20 deliveries unless told otherwise; we count attempts ourselves.
const deliveryLimit = 1_000_000

const quorum = (extra: Record<string, unknown>): Options.AssertQueue => ({
  durable: true,
  arguments: { 'x-queue-type': 'quorum', 'x-delivery-limit': deliveryLimit, ...extra },
})

/** The oldest events give way: an absent consumer must not fill the broker; the feed has what was dropped. */
const eventsQueue = quorum({
  'x-single-active-consumer': true,
  'x-max-length': mostEvents,
  'x-overflow': 'drop-head',
  'x-message-ttl': oneWeek,
})

/** Use to declare a queue of events for somebody else, with the bounds that our own consumers live with. */
export const eventsQueueArguments: Readonly<Record<string, unknown>> = eventsQueue.arguments as Readonly<
  Record<string, unknown>
>

/** What was set aside exists nowhere else, so a full queue refuses instead of dropping. */
const keepingQueue = quorum({ 'x-max-length': mostSetAside, 'x-overflow': 'reject-publish' })

/** Waits, then goes to the consumer's own queue and leaves only when it has arrived there. */
const waitingQueue = (wait: number, target: string): Options.AssertQueue =>
  quorum({
    'x-message-ttl': wait,
    'x-max-length': mostSetAside,
    'x-overflow': 'reject-publish',
    'x-dead-letter-exchange': '',
    'x-dead-letter-routing-key': target,
    'x-dead-letter-strategy': 'at-least-once',
  })

/** Use before publishing or binding: declaring what exists already changes nothing. */
export const declareTopology = async (channel: Channel, topology: Topology): Promise<void> => {
  await channel.assertExchange(topology.exchange, 'topic', { durable: true })
}

/** What a consumer's queue of events takes, and what it took once. */
export interface Bindings {
  readonly types: readonly string[]
  readonly formerly: readonly string[]
}

/** Use at every new channel of a consumer: whatever was deleted meanwhile is there again. */
export const declareConsumer = async (
  channel: Channel,
  topology: Topology,
  { queues, types, formerly }: Bindings & { readonly queues: ConsumerQueues },
): Promise<void> => {
  await declareTopology(channel, topology)
  await channel.assertQueue(queues.events, eventsQueue)
  await channel.assertQueue(queues.again, keepingQueue)
  await channel.assertQueue(queues.parked, keepingQueue)
  for (const { queue, wait } of queues.waiting) {
    await channel.assertQueue(queue, waitingQueue(wait, queues.again))
  }
  for (const type of types) await channel.bindQueue(queues.events, topology.exchange, type)
  for (const pattern of formerly) await channel.unbindQueue(queues.events, topology.exchange, pattern)
}
