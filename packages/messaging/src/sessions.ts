import { atMost, type Log } from '@fengqiao/domain-kit'
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib'
import { keepChannel } from './channels.ts'
import type { KeptChannel } from './channels.ts'
import type { Sender } from './confirms.ts'
import type { BrokerConnection } from './connection.ts'
import { deliver, sessionOn } from './deliveries.ts'
import type { DeliveryOptions, Session } from './deliveries.ts'
import { insist } from './insist.ts'
import type { Lanes } from './lanes.ts'
import { makeMending, type Mending, type On } from './mending.ts'
import { goodbyeWithin } from './patience.ts'
import { readersOf } from './readers.ts'
import type { Readers } from './readers.ts'
import { isTick, tickFor } from './ticks.ts'
import { declareConsumer, keepingQueues } from './topology.ts'
import type { Bindings, ConsumerQueues } from './topology.ts'
import type { Trials } from './trials.ts'
import { causeOf } from './verdict.ts'

export interface SessionOptions extends DeliveryOptions, Bindings {
  readonly connection: BrokerConnection
  readonly queues: ConsumerQueues
  readonly sender: Sender
  readonly lanes: Lanes
  readonly trials: Pick<Trials, 'begin' | 'end'>
  readonly log: Log
  readonly prefetch: number
  readonly idleAfter: number
  readonly sweepAfter: number
}

/** A consumer's life on one channel after the other. */
export interface Sessions {
  readonly start: () => void
  readonly stop: () => Promise<void>
  readonly isActive: () => boolean
  readonly catchUp: (producer: string) => void
}

interface Life {
  readonly options: SessionOptions
  readonly readers: Readers
  readonly inHand: Set<Promise<void>>
  readonly mending: Mending
  session: Session | undefined
  kept: KeptChannel | undefined
  clock: NodeJS.Timeout | undefined
}

const longestPause = 15_000
/** Work that is not done by then comes again to whoever takes over. */
const stopWithin = 10_000

const fail = (session: Session, error: unknown, log: Log): void => {
  if (session.going) log.warn({ cause: causeOf(error) }, 'consumer begins anew')
  session.going = false
  // Unacknowledged messages go back to the queue; the channel is made again after a pause.
  void session.channel.close().catch(() => undefined)
}

/** The first delivery says that this replica is the active one; only then does it take what comes again. */
const activate = async (life: Life, session: Session): Promise<void> => {
  const { followings, queues, trials } = life.options
  await trials.begin()
  await Promise.all([...followings.values()].map(async ({ refresh }) => refresh()))
  await session.channel.consume(queues.again, (message) => {
    take(life, session, { message, released: true })
  })
  life.readers.readAll()
}

interface Brought {
  readonly message: ConsumeMessage
  readonly released: boolean
}

const handle = async (life: Life, session: Session, brought: Brought): Promise<void> => {
  session.activation ??= activate(life, session)
  await session.activation
  if (isTick(brought.message)) {
    session.acknowledge(brought.message)
    life.readers.readIfDue()
  } else {
    life.readers.noteDelivery()
    await deliver(session, brought, life.options)
  }
}

/** `null` in place of a message: the queue was deleted. */
const take = (
  life: Life,
  session: Session,
  { message, released }: { readonly message: ConsumeMessage | null; readonly released: boolean },
): void => {
  const { log } = life.options
  if (message === null) {
    fail(session, new Error('queue deleted'), log)
    return
  }
  const work = handle(life, session, { message, released })
    .catch((error: unknown) => fail(session, error, log))
    .then(() => {
      life.inHand.delete(work)
    })
  life.inHand.add(work)
}

const sendTick = async ({ options }: Life): Promise<void> =>
  options.sender.send([tickFor(options.queues.events, options.idleAfter)])

const begin = async (life: Life, on: On): Promise<void> => {
  const { channel } = on
  const { connection, queues, prefetch } = life.options
  await life.mending.mend(channel)
  await declareConsumer(channel, connection.topology, life.options)
  await channel.prefetch(prefetch)
  const session = sessionOn(channel)
  life.session = session
  const consume = async () =>
    channel.consume(queues.events, (message) => {
      take(life, session, { message, released: false })
    })
  // First: the others hold up nobody but this service.
  await life.mending.asking(on, queues.events, consume)
  for (const queue of keepingQueues(queues)) await life.mending.look(on, queue)
  const going = (): boolean => session.going
  void insist(async () => sendTick(life), { going, onFailure: () => undefined, longest: longestPause })
}

const stop = async (life: Life): Promise<void> => {
  clearInterval(life.clock)
  if (life.session !== undefined) life.session.going = false
  await atMost(stopWithin, Promise.all([...life.inHand, life.options.lanes.idle()]))
  await atMost(goodbyeWithin, life.options.trials.end())
  await life.kept?.stop()
}

/** Use once a consumer: keeps a channel open, takes what it brings, begins anew when it goes. */
export const makeSessions = (options: SessionOptions): Sessions => {
  const { connection, log, idleAfter } = options
  const active = (): Session | undefined =>
    life.session?.going === true && life.session.activation !== undefined ? life.session : undefined
  const readers = readersOf({ ...options, longestPause, active })
  const nothing = { session: undefined, kept: undefined, clock: undefined }
  const life: Life = { options, readers, inHand: new Set(), mending: makeMending(log), ...nothing }
  return {
    start: () => {
      const open = async (model: { createChannel: () => Promise<Channel> }) => model.createChannel()
      const use = async (channel: Channel, model: ChannelModel) => begin(life, { channel, model })
      life.kept = keepChannel({ link: connection.consuming, log, purpose: 'consuming', open, use })
      life.clock = setInterval(() => {
        if (life.session?.going === true) void sendTick(life).catch(() => undefined)
      }, idleAfter)
    },
    stop: async () => stop(life),
    isActive: () => active() !== undefined,
    catchUp: readers.read,
  }
}
