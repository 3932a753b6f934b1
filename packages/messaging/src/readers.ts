import type { Log } from '@fengqiao/domain-kit'
import type { Session } from './deliveries.ts'
import { insist, oneAtATime } from './insist.ts'
import type { Following } from './producers.ts'
import { causeOf } from './verdict.ts'

/** When the producers' feeds are read. */
export interface Readers {
  readonly read: (producer: string) => void
  readonly readAll: () => void
  /** Reads when it was quiet for long enough, or the last reading is long ago. */
  readonly readIfDue: () => void
  readonly noteDelivery: () => void
}

export interface ReaderOptions {
  readonly followings: ReadonlyMap<string, Following>
  readonly log: Log
  /** The session of the moment, if this replica is the active one. */
  readonly active: () => Session | undefined
  readonly longestPause: number
  readonly idleAfter: number
  readonly sweepAfter: number
}

/** Clocks drift apart a little: a tick that comes a moment early still finds a quiet minute. */
const nearly = 0.9

/** One reading at a time for each producer, tried until it succeeds or the session ends. */
const readerOf = ({ log, active, longestPause }: ReaderOptions, producer: string, following: Following) =>
  oneAtATime(async () => {
    const session = active()
    const going = (): boolean => session?.going === true
    const onFailure = (error: unknown): void => {
      log.warn({ producer, cause: causeOf(error) }, 'feed not read to its head')
    }
    await insist(async () => following.catchUp(going), { going, onFailure, longest: longestPause })
  })

/** Use once a consumer: the feeds make good what the broker lost. */
export const readersOf = (options: ReaderOptions): Readers => {
  const { followings, idleAfter, sweepAfter } = options
  const readers = new Map(
    [...followings].map(([producer, following]) => [producer, readerOf(options, producer, following)]),
  )
  let [lastDelivery, lastReading] = [0, 0]
  const readAll = (): void => {
    lastReading = performance.now()
    for (const read of readers.values()) read()
  }
  return {
    read: (producer) => readers.get(producer)?.(),
    readAll,
    readIfDue: () => {
      const now = performance.now()
      if (now - lastDelivery >= idleAfter * nearly || now - lastReading >= sweepAfter) readAll()
    },
    noteDelivery: () => {
      lastDelivery = performance.now()
    },
  }
}
