import type { EventMessage, Feed, Log } from '@fengqiao/domain-kit'
import type { Place } from './vector.ts'

const pageSize = 200
/** A feed that does not answer is asked again after this long, doubling up to the longest. */
const firstPause = 200
const longestPause = 10_000

/** Whether the feed has anything after a position. */
const hasAfter = async (feed: Feed, position: number): Promise<boolean> =>
  (await feed.read(position, 1)).next > position

/** The feed tells no head, so it is found by halving: some forty small look-ups, once a producer. */
export const headOf = async (feed: Feed): Promise<Place> => {
  const { epoch, next } = await feed.read(0, 1)
  if (next === 0) return { epoch, position: 0 }
  let known = next
  let beyond = known * 2
  while (await hasAfter(feed, beyond)) [known, beyond] = [beyond, beyond * 2]
  while (beyond > known) {
    const middle = Math.floor((known + beyond) / 2)
    if (await hasAfter(feed, middle)) known = middle + 1
    else beyond = middle
  }
  return { epoch, position: known }
}

export interface FollowerOptions {
  readonly producer: string
  readonly feed: Feed
  readonly log: Log
  /** Every event, in the order of the producer's journal, each once. */
  readonly onEvent: (event: EventMessage) => void
  /** Everything up to here was read. */
  readonly onPlace: (place: Place) => void
  /** The producer was restored from a backup: what was heard of it no longer holds. */
  readonly onNewEpoch: () => void
}

export interface Follower {
  readonly place: () => Place | undefined
  /** There may be something new. */
  readonly wake: () => void
  readonly stop: () => void
}

/**
 * Use to hear one producer without gaps: the broker only says that something is new, and what is new is read from
 * the producer's feed. So a broken connection, a message twice or out of turn, and the live case are all the same.
 */
export const follower = (options: FollowerOptions): Follower => {
  const { producer, feed, log, onEvent, onPlace, onNewEpoch } = options
  let place: Place | undefined
  let running = false
  let again = false
  let timer: NodeJS.Timeout | undefined
  let pause = firstPause
  let stopped = false

  const readOn = async (from: Place): Promise<Place> => {
    const page = await feed.read(from.position, pageSize)
    if (stopped) return from
    if (page.epoch !== from.epoch) {
      place = await headOf(feed)
      onNewEpoch()
      return place
    }
    for (const event of page.events) {
      place = { epoch: page.epoch, position: event.position }
      onEvent(event)
    }
    if (!page.atHead) again = true
    return { epoch: page.epoch, position: page.next }
  }

  const round = async (): Promise<void> => {
    place = place === undefined ? await headOf(feed) : await readOn(place)
    onPlace(place)
    pause = firstPause
  }

  const retry = (error: unknown): void => {
    log.warn({ producer, error: error instanceof Error ? error.message : 'unknown' }, 'a feed did not answer')
    timer = setTimeout(wake, pause).unref()
    pause = Math.min(pause * 2, longestPause)
  }

  const go = async (): Promise<void> => {
    running = true
    try {
      do {
        again = false
        await round()
      } while (again && !stopped)
    } catch (error) {
      if (!stopped) retry(error)
    } finally {
      running = false
    }
  }

  const wake = (): void => {
    clearTimeout(timer)
    again = true
    if (!running && !stopped) void go()
  }

  return {
    place: () => place,
    wake,
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
