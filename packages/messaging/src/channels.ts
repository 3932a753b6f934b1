import { atMost, type Log } from '@fengqiao/domain-kit'
import type { Channel, ChannelModel } from 'amqplib'
import type { Link } from './links.ts'
import { goodbyeWithin } from './patience.ts'

export interface ChannelUse<C extends Channel> {
  readonly link: Link
  readonly log: Log
  readonly purpose: string
  readonly open: (model: ChannelModel) => Promise<C>
  /** Declares, consumes; called for every new channel. When it fails, the channel is closed and made again. */
  readonly use: (channel: C, model: ChannelModel) => Promise<void>
}

export interface KeptChannel {
  /** Ends for good; nothing is made again. */
  readonly stop: () => Promise<void>
}

const firstPause = 100
const longestPause = 15_000
/** A channel that lived this long was well; the next failure starts with a short pause again. */
const wellAfter = 20_000

interface Keeping<C> {
  channel: C | undefined
  stopped: boolean
  failures: number
  timer: NodeJS.Timeout | undefined
}

const closeQuietly = async (channel: Channel | undefined): Promise<void> =>
  atMost(goodbyeWithin, channel?.close() ?? Promise.resolve())

const openOne = async <C extends Channel>(
  model: ChannelModel,
  keeping: Keeping<C>,
  { open, use, log, purpose }: ChannelUse<C>,
): Promise<void> => {
  const channel = await open(model)
  const since = performance.now()
  const closed = new Promise<void>((resolve) => channel.once('close', resolve))
  channel.on('error', (error: Error & { code?: number }) => {
    log.warn({ channel: purpose, code: error.code }, 'broker closed a channel')
  })
  keeping.channel = channel
  if (keeping.stopped) return closeQuietly(channel)
  try {
    await use(channel, model)
    await closed
  } finally {
    await closeQuietly(channel)
    if (keeping.channel === channel) keeping.channel = undefined
    if (performance.now() - since > wellAfter) keeping.failures = 0
  }
}

/** Use inside this package for a channel that is made again whenever it, its queue or its connection goes. */
export const keepChannel = <C extends Channel>(wanted: ChannelUse<C>): KeptChannel => {
  const keeping: Keeping<C> = { channel: undefined, stopped: false, failures: 0, timer: undefined }
  let current: ChannelModel | undefined
  const run = (model: ChannelModel): void => {
    void openOne(model, keeping, wanted)
      .catch((error: unknown) => {
        wanted.log.warn(
          { channel: wanted.purpose, error: error instanceof Error ? error.name : 'unknown' },
          'channel not ready',
        )
      })
      .then(() => {
        again(model)
      })
  }
  const again = (model: ChannelModel): void => {
    if (keeping.stopped || model !== current) return
    const pause = Math.min(longestPause, firstPause * 2 ** keeping.failures++)
    keeping.timer = setTimeout(() => {
      if (model === current) run(model)
    }, pause)
  }
  const offUp = wanted.link.onUp((model) => {
    current = model
    keeping.failures = 0
    run(model)
  })
  const offDown = wanted.link.onDown(() => {
    current = undefined
  })
  return {
    stop: async () => {
      keeping.stopped = true
      clearTimeout(keeping.timer)
      offUp()
      offDown()
      await closeQuietly(keeping.channel)
    },
  }
}
