import { connect } from 'amqplib'
import { defaultTopology } from '@fengqiao/messaging'
import { MongoClient } from 'mongodb'
import { framesFrom } from './frames.ts'

/** Milliseconds from the moment a fact was made, before its commit, until it was somewhere. */
export interface Lateness {
  /** At another system's queue. */
  readonly subscriber: readonly number[]
  /** In an open console. */
  readonly console: readonly number[]
  /** As a message in its reader's open inbox: through the last consumer, and through its own journal and the door. */
  readonly inbox: readonly number[]
}

export interface ArrivalsAsked {
  readonly baseUrl: string
  readonly urls: { readonly AMQP_URL: string; readonly MONGODB_URL: string }
  /** Of somebody who sees every matter. */
  readonly watcher: string
  /** Of people with an inbox. */
  readonly readers: readonly string[]
}

/** When facts were made, by the id of their event, as the broker brings them. */
const tapOn = async (url: string) => {
  const made = new Map<string, number>()
  const late: number[] = []
  const broker = await connect(url)
  const channel = await broker.createChannel()
  const { queue } = await channel.assertQueue('', { exclusive: true, autoDelete: true, durable: false })
  await channel.bindQueue(queue, defaultTopology.exchange, '#')
  await channel.consume(
    queue,
    (message) => {
      const headers = message?.properties.headers ?? {}
      const at = Date.parse(String(headers['cloudEvents:time']))
      made.set(String(headers['cloudEvents:id']), at)
      if (headers['cloudEvents:kind'] === 'Issue') late.push(Date.now() - at)
    },
    { noAck: true },
  )
  return { made, late, close: () => broker.close() }
}

/** Which event each message tells of. */
const causesOf = async (url: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const client = await new MongoClient(url).connect()
  const messages = client
    .db('notifications')
    .collection<{ _id: string; state: { causeEventId: string } }>('messages')
  const found = await messages.find({ _id: { $in: [...ids] } }).toArray()
  await client.close()
  return new Map(found.map(({ _id, state }) => [_id, state.causeEventId]))
}

/** Listens until it is stopped: beside the load, as a subscriber, as a console and as inboxes. */
export const listenFor = async ({ baseUrl, urls, watcher, readers }: ArrivalsAsked) => {
  const tap = await tapOn(urls.AMQP_URL)
  const seen: number[] = []
  const items: { readonly id: string; readonly heardAt: number }[] = []
  const address = `${baseUrl}/v1/live`
  const streams = await Promise.all([
    framesFrom(address, watcher, ({ kind, time }) => {
      if (kind === 'Issue') seen.push(Date.now() - Date.parse(time))
    }),
    ...readers.map((token) =>
      framesFrom(address, token, ({ type, aggregateId }) => {
        if (type.endsWith('InboxItemAdded')) items.push({ id: aggregateId, heardAt: Date.now() })
      }),
    ),
  ])
  return async (): Promise<Lateness> => {
    for (const stream of streams) stream.close()
    await tap.close()
    const causes = await causesOf(
      urls.MONGODB_URL,
      items.map(({ id }) => id),
    )
    const inbox = items.flatMap(({ id, heardAt }) => {
      const madeAt = tap.made.get(causes.get(id) ?? '')
      return madeAt === undefined ? [] : [heardAt - madeAt]
    })
    return { subscriber: tap.late, console: seen, inbox }
  }
}
