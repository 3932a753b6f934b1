import type { EventMessage, Log, Part } from '@fengqiao/domain-kit'
import type { Feeds, Heard } from '../../ports.ts'
import { follower, type Follower } from './follower.ts'
import type { Place } from './vector.ts'

/** Somebody who listens on the live stream. */
export interface Listener {
  readonly onEvent: (producer: string, event: EventMessage) => void
  readonly onPlace: (producer: string, place: Place) => void
  /** What is shown of it may be old: it was restored, or told something that nobody here heard and no feed holds. */
  readonly onLoss: (producer: string) => void
  /** The door is closing. */
  readonly onEnd: () => void
}

export interface Hub extends Part {
  readonly producers: readonly string[]
  readonly placeOf: (producer: string) => Place | undefined
  /** Whether some of its events are kept in no feed. */
  readonly tellsInPassing: (producer: string) => boolean
  readonly join: (listener: Listener) => () => void
  /** For the broker's tap. */
  readonly heard: Heard
  readonly listening: () => number
}

/** What passed before the broker's tap was open, or was lost, is made up for by looking now and then. */
const lookEvery = 3_000

type Tell = (tell: (listener: Listener) => void) => void

interface Telling {
  readonly tellAll: Tell
  readonly isHeard: () => boolean
}

const followersOf = (feeds: Feeds, log: Log, { tellAll, isHeard }: Telling): ReadonlyMap<string, Follower> =>
  new Map(
    Object.entries(feeds).map(([producer, feed]) => {
      const onEvent = (event: EventMessage): void => {
        tellAll((listener) => {
          listener.onEvent(producer, event)
        })
      }
      const onPlace = (place: Place): void => {
        tellAll((listener) => {
          listener.onPlace(producer, place)
        })
      }
      const onNewEpoch = (): void => {
        tellAll((listener) => {
          listener.onLoss(producer)
        })
      }
      return [producer, follower({ producer, feed, log, onEvent, onPlace, onNewEpoch, isHeard })]
    }),
  )

/** Wakes the followers, stops them, and sends the listeners away. */
const lifeOf = (followers: ReadonlyMap<string, Follower>, tellAll: Tell) => {
  let timer: NodeJS.Timeout | undefined
  let ended = false
  const wakeAll = (): void => {
    for (const one of followers.values()) one.wake()
  }
  const start = (): Promise<void> => {
    wakeAll()
    timer = setInterval(wakeAll, lookEvery).unref()
    return Promise.resolve()
  }
  const stop = (): Promise<void> => {
    ended = true
    clearInterval(timer)
    for (const one of followers.values()) one.stop()
    tellAll((listener) => {
      listener.onEnd()
    })
    return Promise.resolve()
  }
  return { wakeAll, start, stop, hasEnded: () => ended }
}

export interface HubOptions {
  readonly feeds: Feeds
  /** Producers that tell some events in passing. */
  readonly passing: ReadonlySet<string>
  readonly log: Log
}

/** Follows every producer once for all listeners of this process. */
export const hub = ({ feeds, passing, log }: HubOptions): Hub => {
  const listeners = new Set<Listener>()
  const tellAll: Tell = (tell) => {
    for (const listener of [...listeners]) tell(listener)
  }
  const followers = followersOf(feeds, log, { tellAll, isHeard: () => listeners.size > 0 })
  const { wakeAll, start, stop, hasEnded } = lifeOf(followers, tellAll)
  const missed = (): void => {
    wakeAll()
    for (const producer of passing)
      tellAll((listener) => {
        listener.onLoss(producer)
      })
  }
  return {
    name: 'live',
    start,
    stop,
    producers: [...followers.keys()],
    placeOf: (producer) => followers.get(producer)?.place(),
    join: (listener) => {
      listeners.add(listener)
      if (hasEnded()) listener.onEnd()
      return () => listeners.delete(listener)
    },
    tellsInPassing: (producer) => passing.has(producer),
    heard: (event) => {
      if (event === undefined) missed()
      else followers.get(event.source)?.heard(event)
    },
    listening: () => listeners.size,
  }
}
