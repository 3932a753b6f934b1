import type { EventMessage, Log, Part } from '@fengqiao/domain-kit'
import type { Feeds, Heard } from '../../ports.ts'
import { follower, type Follower } from './follower.ts'
import type { Place } from './vector.ts'

/** Somebody who listens on the live stream. */
export interface Listener {
  readonly onEvent: (producer: string, event: EventMessage) => void
  readonly onPlace: (producer: string, place: Place) => void
  readonly onNewEpoch: (producer: string) => void
  /** The door is closing. */
  readonly onEnd: () => void
}

export interface Hub extends Part {
  readonly producers: readonly string[]
  readonly placeOf: (producer: string) => Place | undefined
  readonly join: (listener: Listener) => () => void
  /** For the broker's tap. */
  readonly heard: Heard
  readonly listening: () => number
}

/** A message of the broker that never came is made up for by asking now and then. */
const lookEvery = 10_000

/** Follows every producer once for all listeners of this process. */
export const hub = (feeds: Feeds, log: Log): Hub => {
  const listeners = new Set<Listener>()
  const tellAll = (tell: (listener: Listener) => void): void => {
    for (const listener of [...listeners]) tell(listener)
  }
  const followers = new Map<string, Follower>(
    Object.entries(feeds).map(([producer, feed]) => [
      producer,
      follower({
        producer,
        feed,
        log,
        onEvent: (event) => {
          tellAll((listener) => {
            listener.onEvent(producer, event)
          })
        },
        onPlace: (place) => {
          tellAll((listener) => {
            listener.onPlace(producer, place)
          })
        },
        onNewEpoch: () => {
          tellAll((listener) => {
            listener.onNewEpoch(producer)
          })
        },
      }),
    ]),
  )
  const wakeAll = (): void => {
    for (const one of followers.values()) one.wake()
  }
  let timer: NodeJS.Timeout | undefined
  return {
    name: 'live',
    producers: [...followers.keys()],
    placeOf: (producer) => followers.get(producer)?.place(),
    join: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    heard: (event) => {
      if (event === undefined) wakeAll()
      else followers.get(event.source)?.wake()
    },
    listening: () => listeners.size,
    start: () => {
      wakeAll()
      timer = setInterval(wakeAll, lookEvery).unref()
      return Promise.resolve()
    },
    stop: () => {
      clearInterval(timer)
      for (const one of followers.values()) one.stop()
      tellAll((listener) => {
        listener.onEnd()
      })
      return Promise.resolve()
    },
  }
}
