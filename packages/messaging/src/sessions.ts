import type { Log } from '@fengqiao/domain-kit'
import type { Channel, ConsumeMessage } from 'amqplib'
import { keepChannel } from './channels.ts'
import type { KeptChannel } from './channels.ts'
import type { BrokerConnection } from './connection.ts'
import type { Sender } from './confirms.ts'
import { deliver } from './deliveries.ts'
import type { DeliveryOptions, Session } from './deliveries.ts'
import { insist, oneAtATime } from './insist.ts'
import type { Lanes } from './lanes.ts'
import { atMost } from './patience.ts'
import { isTick, tickFor } from './ticks.ts'
import { declareConsumer } from './topology.ts'
import type { ConsumerQueues } from './topology.ts'
import { causeOf } from './verdict.ts'

export interface SessionOptions extends DeliveryOptions {
  readonly connection: BrokerConnection
  readonly queues: ConsumerQueues
  readonly patterns: readonly string[]
  readonly sender: Sender
  readonly lanes: Lanes
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

interface State {
  session: Session | undefined
  kept: KeptChannel | undefined
  clock: NodeJS.Timeout | undefined
  lastDelivery: number
  lastReading: number
  readonly inHand: Set<Promise<void>>
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
const activate = async (
  session: Session,
  { followings, queues }: SessionOptions,
  take: Take,
): Promise<void> => {
  await Promise.all([...followings.values()].map(async ({ refresh }) => refresh()))
  await session.channel.consume(queues.again, (message) => {
    take(session, message, true)
  })
}

type Take = (session: Session, message: ConsumeMessage | null, released: boolean) => void

/** Reads each producer's feed when asked, one reading at a time, until it succeeds or the session ends. */
const readersOf = ({ followings, log }: SessionOptions, state: State): ReadonlyMap<string, () => void> =>
  new Map(
    [...followings].map(([producer, { catchUp }]) => {
      const read = async (): Promise<void> => {
        const session = state.session
        const going = (): boolean => session?.going === true && session.activation !== undefined
        const onFailure = (error: unknown): void => {
          log.warn({ producer, cause: causeOf(error) }, 'feed not read to its head')
        }
        await insist(async () => catchUp(going), { going, onFailure, longest: longestPause })
      }
      return [producer, oneAtATime(read)]
    }),
  )

/** Use once a consumer: keeps a channel open, takes what it brings, begins anew when it goes. */
export const makeSessions = (options: SessionOptions): Sessions => {
  const { connection, queues, sender, lanes, log, idleAfter, sweepAfter, prefetch } = options
  const state: State = {
    ...{ session: undefined, kept: undefined, clock: undefined },
    ...{ lastDelivery: 0, lastReading: 0, inHand: new Set<Promise<void>>() },
  }
  const readers = readersOf(options, state)
  const readAll = (): void => {
    state.lastReading = performance.now()
    for (const read of readers.values()) read()
  }

  const onTick = (): void => {
    const now = performance.now()
    if (now - state.lastDelivery >= idleAfter * 0.9 || now - state.lastReading >= sweepAfter) readAll()
  }

  const handle = async (session: Session, message: ConsumeMessage, released: boolean): Promise<void> => {
    session.activation ??= activate(session, options, take).then(readAll)
    await session.activation
    if (isTick(message)) {
      session.acknowledge(message)
      return onTick()
    }
    state.lastDelivery = performance.now()
    await deliver(session, { message, released }, options)
  }

  const take: Take = (session, message, released) => {
    if (message === null) return fail(session, new Error('queue deleted'), log)
    const work = handle(session, message, released)
      .catch((error: unknown) => {
        fail(session, error, log)
      })
      .then(() => {
        state.inHand.delete(work)
      })
    state.inHand.add(work)
  }

  const tick = async (): Promise<void> => sender.send([tickFor(queues.events, idleAfter)])

  const use = async (channel: Channel): Promise<void> => {
    await declareConsumer(channel, connection.topology, options)
    await channel.prefetch(prefetch)
    const session = sessionOn(channel)
    state.session = session
    await channel.consume(queues.events, (message) => {
      take(session, message, false)
    })
    const going = (): boolean => session.going
    void insist(tick, { going, onFailure: () => undefined, longest: longestPause })
  }

  return {
    start: () => {
      const open = async (model: { createChannel: () => Promise<Channel> }) => model.createChannel()
      state.kept = keepChannel({ link: connection.consuming, log, purpose: 'consuming', open, use })
      state.clock = setInterval(() => {
        if (state.session?.going === true) void tick().catch(() => undefined)
      }, idleAfter)
    },
    stop: async () => {
      clearInterval(state.clock)
      if (state.session !== undefined) state.session.going = false
      await atMost(stopWithin, Promise.all([...state.inHand, lanes.idle()]))
      await state.kept?.stop()
    },
    isActive: () => state.session?.going === true && state.session.activation !== undefined,
    catchUp: (producer) => readers.get(producer)?.(),
  }
}

const sessionOn = (channel: Channel): Session => {
  let open = true
  const session: Session = {
    channel,
    going: true,
    activation: undefined,
    // A message is acknowledged on the channel that brought it, or not at all: it then comes again.
    acknowledge: (message) => {
      if (open) channel.ack(message)
    },
  }
  channel.once('close', () => {
    open = false
    session.going = false
  })
  return session
}
