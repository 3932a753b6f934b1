import type { Marks, ParkedEvent, Parking } from '@fengqiao/domain-kit'
import type { Channel, GetMessage } from 'amqplib'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrokerConnection } from './connection.ts'
import type { Sender } from './confirms.ts'
import { attribute, isAttribute } from './messages.ts'
import { attemptHeader, causeHeader, setAsideAtHeader, toQueue } from './set-aside.ts'
import type { ConsumerQueues } from './topology.ts'

/** How far a consumer is behind. */
export interface Lag {
  /** Events in its queue that nobody has taken yet. */
  readonly ready: number
  /** Events waiting to be tried again. */
  readonly waiting: number
  readonly parked: number
  /** Records of which a restored producer no longer knows what took effect here. */
  readonly forgotten: number
}

/** What an operator may ask of a consumer. */
export interface Watched extends Parking {
  readonly lag: () => Promise<Lag>
}

export interface ParkingOptions {
  readonly connection: BrokerConnection
  readonly queues: ConsumerQueues
  readonly sender: Sender
  readonly marks: Marks
}

const shown = ({ properties }: GetMessage): ParkedEvent => {
  const headers: Record<string, unknown> = properties.headers ?? {}
  const text = (name: string): string => {
    const value = headers[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    id: String(properties.messageId),
    type: text(attribute('type')),
    source: text(attribute('source')),
    kind: text(attribute('kind')),
    aggregateId: text(attribute('subject')),
    version: Number(headers[attribute('version')] ?? 0),
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

/** The broker puts back what was not taken a moment after it was told to: whoever looks next must find it. */
const giveBack = async (channel: Channel, queue: string, kept: number): Promise<void> => {
  if (kept === 0) return
  channel.nackAll(true)
  for (let tries = 0; tries < 20 && (await countOf(channel, queue)) < kept; tries++) await pause(25)
}

/** At most as many as were there at the start, so that what parks again meanwhile ends no loop. */
const eachParked = async (
  channel: Channel,
  { queue, limit }: { readonly queue: string; readonly limit: number },
  /** Answers whether the message was taken out. */
  visit: (message: GetMessage) => Promise<boolean>,
): Promise<void> => {
  const there = Math.min(limit, await countOf(channel, queue))
  let kept = 0
  for (let seen = 0; seen < there; seen++) {
    const message = await channel.get(queue)
    if (message === false) break
    if (!(await visit(message))) kept += 1
  }
  await giveBack(channel, queue, kept)
}

const lagOf = async (channel: Channel, queues: ConsumerQueues): Promise<Omit<Lag, 'forgotten'>> => {
  let waiting = await countOf(channel, queues.again)
  for (const each of queues.waiting) waiting += await countOf(channel, each.queue)
  return {
    ready: await countOf(channel, queues.events),
    waiting,
    parked: await countOf(channel, queues.parked),
  }
}

/** Use through a consumer: what an operator may see and do. Any replica answers. */
export const parkingOf = ({ connection, queues, sender, marks }: ParkingOptions): Watched => {
  const { borrow } = connection.consuming
  const queue = queues.parked
  return {
    parked: async (limit = 100) =>
      borrow(async (channel) => {
        const events: ParkedEvent[] = []
        const total = await countOf(channel, queue)
        await eachParked(channel, { queue, limit }, async (message) => {
          events.push(shown(message))
          return Promise.resolve(false)
        })
        return { events, total }
      }),
    replayParked: async (ids) =>
      borrow(async (channel) => {
        let replayed = 0
        await eachParked(channel, { queue, limit: Infinity }, async (message) => {
          const { content, properties } = message
          const messageId = String(properties.messageId)
          if (ids !== undefined && !ids.includes(messageId)) return false
          const options = { messageId, headers: withoutNotes(properties.headers) }
          await sender.send([toQueue(queues.again, { content, options })])
          channel.ack(message)
          replayed += 1
          return true
        })
        return replayed
      }),
    forgotten: async (limit = 100) => marks.forgotten(limit),
    lag: async () => {
      const { total: forgotten } = await marks.forgotten(1)
      return { ...(await borrow(async (channel) => lagOf(channel, queues))), forgotten }
    },
  }
}
