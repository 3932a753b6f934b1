import { connect, type ConsumeMessage } from 'amqplib'

/** An event as it comes, from the queue or from the feed. */
export interface Heard {
  readonly type: string
  readonly source: string
  readonly kind: string
  readonly aggregateId: string
  readonly version: number
  readonly previous: number
  readonly epoch: string
  readonly visibleTo: readonly string[]
  readonly data: unknown
}

/** What a subscriber keeps in its own database. */
export interface Memory {
  /** Version of this record up to which everything has taken effect; 0 for none. */
  readonly seen: (event: Pick<Heard, 'source' | 'kind' | 'aggregateId'>) => number
  /** Stores the effect of an event and its version in one transaction: both or neither. */
  readonly keep: (event: Heard) => void
  /** Where the feed was read to, and of which epoch. */
  readonly place: { epoch: string; after: string }
  /** The town was restored from a backup: what was seen counts no more, and everything comes again. */
  readonly forget: () => void
}

export interface SubscriberOptions {
  readonly baseUrl: string
  /** The system's own token, fetched again before it ends. */
  readonly token: () => Promise<string>
  readonly way: { readonly brokerUrl: string; readonly queue: string; readonly password: string }
  /** The service whose events these are, as its feed is called. */
  readonly service: string
  readonly types: readonly string[]
  /** Codes of the system's own posts: a queue is told by type, so events of other places pass through it too. */
  readonly territories: readonly string[]
  readonly memory: Memory
  /** Milliseconds between two looks at the feed: the last event of a record, once lost, is told by no later one. */
  readonly catchUpEvery?: number
}

interface Page {
  readonly epoch: string
  readonly events: readonly Heard[]
  readonly next: string
  readonly atHead: boolean
}

const header = (message: ConsumeMessage, name: string): string =>
  String(message.properties.headers?.[`cloudEvents:${name}`] ?? '')

const heardIn = (message: ConsumeMessage): Heard => ({
  type: header(message, 'type'),
  source: header(message, 'source'),
  kind: header(message, 'kind'),
  aggregateId: header(message, 'subject'),
  version: Number(header(message, 'version')),
  previous: Number(header(message, 'previous')),
  epoch: header(message, 'epoch'),
  visibleTo: JSON.parse(header(message, 'visibleto')) as string[],
  data: JSON.parse(message.content.toString('utf8')),
})

const feedOf = ({ baseUrl, service, token }: SubscriberOptions) => {
  return async (query: Record<string, string>): Promise<Page> => {
    const address = `${baseUrl}/v1/${service}/events?${new URLSearchParams(query).toString()}`
    const reply = await fetch(address, { headers: { authorization: `Bearer ${await token()}` } })
    if (!reply.ok) throw new Error(`the feed answers ${String(reply.status)}`)
    return (await reply.json()) as Page
  }
}

/** What is done with an event, wherever it comes from: once, and only with what the system asked for. */
const takerOf = ({ memory, types, territories }: SubscriberOptions) => {
  return (event: Heard): void => {
    if (!types.includes(event.type)) return
    if (!event.visibleTo.some((code) => territories.includes(code))) return
    // An older version was heard already: twice from the queue, or earlier from the feed.
    if (event.version > memory.seen(event)) memory.keep(event)
  }
}

/** Everything after where the feed was read to. The place moves only after its events were kept. */
const catchUpWith = (
  { memory }: SubscriberOptions,
  read: ReturnType<typeof feedOf>,
  take: (e: Heard) => void,
) => {
  return async (): Promise<void> => {
    for (;;) {
      const { epoch, events, next, atHead } = await read({ after: memory.place.after })
      if (epoch !== memory.place.epoch && memory.place.epoch !== '') {
        memory.forget()
        Object.assign(memory.place, { epoch, after: '0' })
        continue
      }
      for (const event of events) take(event)
      Object.assign(memory.place, { epoch, after: next })
      if (atHead) return
    }
  }
}

/**
 * A subscriber that misses nothing and does nothing twice. It listens first and reads the feed then, so that nothing
 * falls between the two. Where an event says that others came before it which were not seen, it asks for the record.
 * It acknowledges what has taken effect, and ends when anything fails: whoever runs it starts it again.
 */
export const subscribe = async (options: SubscriberOptions) => {
  const { way, memory, catchUpEvery = 600_000 } = options
  const read = feedOf(options)
  const take = takerOf(options)
  const catchUp = catchUpWith(options, read, take)
  const hear = async (event: Heard): Promise<void> => {
    if (event.epoch !== memory.place.epoch) await catchUp()
    const { kind, aggregateId, previous } = event
    if (previous > memory.seen(event)) {
      for (const earlier of (await read({ kind, aggregateId })).events)
        if (earlier.version < event.version) take(earlier)
    }
    take(event)
  }
  const address = new URL(way.brokerUrl)
  Object.assign(address, { username: way.queue, password: way.password })
  const model = await connect(address.href)
  const channel = await model.createChannel()
  await channel.prefetch(20)
  let failed = (_error: unknown): void => undefined
  const ended = new Promise<never>((_resolve, reject) => {
    failed = reject
  })
  model.on('error', failed)
  model.on('close', () => failed(new Error('the broker closed the connection')))
  // One after the other: events of one record come in order.
  let work: Promise<void> = catchUp()
  const next = (act: () => Promise<void>): void => {
    work = work.then(act)
    work.catch(failed)
  }
  await channel.consume(way.queue, (message) => {
    if (message === null) {
      failed(new Error('the queue is gone'))
      return
    }
    next(async () => {
      await hear(heardIn(message))
      channel.ack(message)
    })
  })
  const timer = setInterval(() => next(catchUp), catchUpEvery)
  model.on('close', () => clearInterval(timer))
  await work
  // Whoever does not wait for the end may not care for it.
  ended.catch(() => undefined)
  const stop = async (): Promise<void> => {
    clearInterval(timer)
    // What is in hand is finished first: two that work on one memory would spoil it.
    await work.catch(() => undefined)
    await model.close()
  }
  return { ended, stop }
}
