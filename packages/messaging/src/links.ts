import { atMost, DomainError } from '@fengqiao/domain-kit'
import type { Log } from '@fengqiao/domain-kit'
import { connect } from 'amqplib'
import type { Channel, ChannelModel, RecoveringChannelModel } from 'amqplib'
import { goodbyeWithin } from './patience.ts'
import { reconnecting } from './reconnecting.ts'

/** One socket to the broker that comes back by itself. */
export interface Link {
  readonly isUp: () => boolean
  /** True once somebody listens, so that an unused link counts as nothing missing. */
  readonly isWanted: () => boolean
  /** Called at once when up, and after every reconnect; answers how to end it. The first listener opens the link. */
  readonly onUp: (listener: (model: ChannelModel) => void) => () => void
  readonly onDown: (listener: () => void) => () => void
  /** A channel of its own for a short errand; refuses with `BROKER_AWAY`. */
  readonly borrow: <T>(errand: (channel: Channel) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

export interface LinkOptions {
  readonly url: string
  readonly log: Log
  /** Shown in the broker's list of connections. */
  readonly name: string
}

/** Use where the broker is needed and is not there: commands go on, what needs it comes again. */
export const brokerAway = (): DomainError => new DomainError('unavailable', 'BROKER_AWAY')

const heartbeatSeconds = 15
const connectTimeout = 10_000

const withHeartbeat = (url: string): string => {
  const parsed = new URL(url)
  if (!parsed.searchParams.has('heartbeat')) parsed.searchParams.set('heartbeat', String(heartbeatSeconds))
  return parsed.href
}

// The library's `setup` hook is not used: a connection that dies while it runs would never be replaced.
const dial = async (
  url: string,
  name: string,
  wait: (attempt: number) => number,
): Promise<RecoveringChannelModel> =>
  connect(url, {
    noDelay: true,
    keepAlive: true,
    timeout: connectTimeout,
    clientProperties: { connection_name: name },
    recovery: { calculateDelay: wait, waitForConnect: false },
  })

interface LinkState {
  opening: Promise<RecoveringChannelModel> | undefined
  model: ChannelModel | undefined
  blocked: boolean
  closed: boolean
  readonly again: ReturnType<typeof reconnecting>
  readonly up: Set<(model: ChannelModel) => void>
  readonly down: Set<() => void>
}

const watch = (recovering: RecoveringChannelModel, state: LinkState, { log, name }: LinkOptions): void => {
  recovering.on('connect', (model) => {
    if (state.closed) return
    state.again.connected()
    state.model = model
    state.blocked = false
    log.info({ link: name }, 'broker connected')
    for (const listener of [...state.up]) listener(model)
  })
  const lost = (): void => {
    state.model = undefined
    for (const listener of [...state.down]) listener()
  }
  recovering.on('disconnect', () => {
    log.warn({ link: name }, 'broker connection lost')
    state.again.lost()
    lost()
  })
  recovering.on('blocked', () => {
    // The broker is short of memory or disk and takes nothing more: for a publisher that is as good as away.
    state.blocked = true
    log.warn({ link: name }, 'broker takes no messages')
  })
  recovering.on('unblocked', () => {
    state.blocked = false
  })
  recovering.on('reconnect-scheduled', ({ attempt }: { readonly attempt: number }) => {
    // A broker that stays away is told of ever more seldom.
    if (Number.isInteger(Math.log2(attempt))) log.warn({ link: name, attempt }, 'broker not reached')
  })
  recovering.on('error', (error) => {
    log.warn({ link: name, error: error.name }, 'broker connection failed')
  })
}

const borrowFrom = async <T>(state: LinkState, errand: (channel: Channel) => Promise<T>): Promise<T> => {
  if (state.model === undefined) throw brokerAway()
  const channel = await state.model.createChannel()
  // The pending call is told of the failure as well; without a listener the event would end the process.
  channel.on('error', () => undefined)
  try {
    return await errand(channel)
  } finally {
    await atMost(goodbyeWithin, channel.close())
  }
}

const closeLink = async (state: LinkState): Promise<void> => {
  state.closed = true
  state.model = undefined
  state.up.clear()
  for (const listener of [...state.down]) listener()
  state.down.clear()
  const recovering = await state.opening
  if (recovering !== undefined) await atMost(goodbyeWithin, recovering.close())
}

/** Use inside this package: each kind of traffic has a link of its own. */
export const link = (options: LinkOptions): Link => {
  const url = withHeartbeat(options.url)
  const state: LinkState = {
    opening: undefined,
    model: undefined,
    blocked: false,
    closed: false,
    again: reconnecting(),
    up: new Set(),
    down: new Set(),
  }
  const open = async (): Promise<RecoveringChannelModel> => {
    const recovering = await dial(url, options.name, state.again.wait)
    watch(recovering, state, options)
    return recovering
  }
  return {
    isUp: () => state.model !== undefined && !state.blocked,
    isWanted: () => state.opening !== undefined,
    onUp: (listener) => {
      if (state.closed) return () => undefined
      state.opening ??= open()
      state.up.add(listener)
      if (state.model !== undefined) listener(state.model)
      return () => state.up.delete(listener)
    },
    onDown: (listener) => {
      state.down.add(listener)
      return () => state.down.delete(listener)
    },
    borrow: async (errand) => borrowFrom(state, errand),
    close: async () => closeLink(state),
  }
}
