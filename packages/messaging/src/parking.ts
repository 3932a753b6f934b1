import type { Channel, GetMessage } from 'amqplib'
import type { BrokerConnection } from './connection.ts'
import type { Sender } from './confirms.ts'
import { isAttribute } from './messages.ts'
import { attemptHeader, causeHeader, setAsideAtHeader, toQueue } from './set-aside.ts'
import type { ConsumerQueues } from './topology.ts'

/** A parked event as operators see it: ids, numbers and the cause, never its data. */
export interface ParkedEvent {
  readonly id: string
  readonly type: string
  readonly source: string
  readonly kind: string
  readonly aggregateId: string
  readonly version: number
  readonly cause: string
  readonly attempts: number
  readonly parkedAt: string
}

/** How far a consumer is behind. */
export interface Lag {
  /** Events in its queue that nobody has taken yet. */
  readonly ready: number
  /** Events waiting to be tried again. */
  readonly waiting: number
  readonly parked: number
}

export interface Parking {
  /** The oldest parked events, at most `limit` (100). */
  readonly parked: (limit?: number) => Promise<readonly ParkedEvent[]>
  /** Sends parked events (these ids, or all) to be tried again; answers how many. */
  readonly replayParked: (ids?: readonly string[]) => Promise<number>
  readonly lag: () => Promise<Lag>
}

export interface ParkingOptions {
  readonly connection: BrokerConnection
  readonly queues: ConsumerQueues
  readonly sender: Sender
}

const shown = ({ properties }: GetMessage): ParkedEvent => {
  const headers: Record<string, unknown> = properties.headers ?? {}
  const text = (name: string): string => {
    const value = headers[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    id: String(properties.messageId),
    type: text('cloudEvents:type'),
    source: text('cloudEvents:source'),
    kind: text('cloudEvents:kind'),
    aggregateId: text('cloudEvents:subject'),
    version: Number(headers['cloudEvents:version'] ?? 0),
    cause: text(causeHeader),
    attempts: Number(headers[attemptHeader] ?? 0),
    parkedAt: text(setAsideAtHeader),
  }
}

/** What the broker and we noted on the way stays behind: a replay begins anew. */
const withoutNotes = (headers: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => isAttribute(name)))

const countOf = async (channel: Channel, queue: string): Promise<number> =>
  (await channel.checkQueue(queue)).messageCount

/** At most as many as were there at the start, so that what parks again meanwhile ends no loop. */
const eachParked = async (
  channel: Channel,
  { queue, limit }: { readonly queue: string; readonly limit: number },
  visit: (message: GetMessage) => Promise<void>,
): Promise<void> => {
  const there = Math.min(limit, await countOf(channel, queue))
  for (let seen = 0; seen < there; seen++) {
    const message = await channel.get(queue)
    if (message === false) return
    await visit(message)
  }
}

/** Use through a consumer: what an operator may see and do. Any replica answers. */
export const parkingOf = ({ connection, queues, sender }: ParkingOptions): Parking => {
  const { borrow } = connection.consuming
  const queue = queues.parked
  return {
    parked: async (limit = 100) =>
      borrow(async (channel) => {
        const events: ParkedEvent[] = []
        // Nothing is acknowledged: closing the channel puts all back.
        await eachParked(channel, { queue, limit }, async (message) => {
          events.push(shown(message))
          return Promise.resolve()
        })
        return events
      }),
    replayParked: async (ids) =>
      borrow(async (channel) => {
        let replayed = 0
        await eachParked(channel, { queue, limit: Infinity }, async (message) => {
          const { content, properties } = message
          const messageId = String(properties.messageId)
          if (ids !== undefined && !ids.includes(messageId)) return
          const options = { messageId, headers: withoutNotes(properties.headers) }
          await sender.send([toQueue(queues.again, { content, options })])
          channel.ack(message)
          replayed += 1
        })
        return replayed
      }),
    lag: async () =>
      borrow(async (channel) => {
        let waiting = await countOf(channel, queues.again)
        for (const each of queues.waiting) waiting += await countOf(channel, each.queue)
        return {
          ready: await countOf(channel, queues.events),
          waiting,
          parked: await countOf(channel, queue),
        }
      }),
  }
}
