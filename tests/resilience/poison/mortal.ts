import { connectStore, seenMarks } from '@fengqiao/aggregate-store'
import type { EventMessage, Feed, Log } from '@fengqiao/domain-kit'
import { brokerConnection, consumer, type Topology } from '@fengqiao/messaging'

/** What a mortal is told by whoever starts it. */
export interface MortalAsked {
  readonly mongodbUrl: string
  readonly amqpUrl: string
  readonly database: string
  readonly topology: Topology
  /** All that its producer ever published. */
  readonly events: readonly EventMessage[]
  /** Kills whoever handles its events. */
  readonly killer: string
}

const said: Log['info'] = (fields, message) =>
  void process.stderr.write(`${message} ${JSON.stringify(fields)}\n`)
const log: Log = { info: () => undefined, warn: said, error: said }

const feedOf = (events: readonly EventMessage[]): Feed => ({
  read: (after, limit) => {
    const page = events.slice(after, after + limit)
    const next = after + page.length
    const epoch = events[0]?.epoch ?? ''
    return Promise.resolve({ epoch, events: page, next, atHead: next >= events.length })
  },
  ofAggregate: (_, aggregateId, after) =>
    Promise.resolve(events.filter((one) => one.aggregateId === aggregateId && one.version > after)),
})

/** A consumer on real servers that dies of one aggregate's events. */
const live = async ({ events, ...asked }: MortalAsked): Promise<void> => {
  const store = await connectStore({ url: asked.mongodbUrl, database: asked.database, log })
  const effects = store.collection<{ readonly _id: string }>('effects')
  const connection = brokerConnection({ url: asked.amqpUrl, name: 'mortal', log, topology: asked.topology })
  const handle = async ({ aggregateId, version }: EventMessage): Promise<void> => {
    if (aggregateId === asked.killer) process.kill(process.pid, 'SIGKILL')
    await effects.updateOne({ _id: aggregateId }, { $addToSet: { versions: version } }, { upsert: true })
  }
  const { type = '', source = '' } = events[0] ?? {}
  await consumer({
    ...{ service: 'mortal', connection, log, marks: seenMarks(store) },
    subscriptions: [{ type, handle }],
    producers: [{ name: source, pattern: '#', feed: feedOf(events) }],
    ...{ wellAfter: 1_000, othersFirst: 500 },
  }).start()
}

await live(JSON.parse(process.argv[2] ?? '', reviveDates) as MortalAsked)

function reviveDates(key: string, value: unknown): unknown {
  return key === 'at' ? new Date(String(value)) : value
}
