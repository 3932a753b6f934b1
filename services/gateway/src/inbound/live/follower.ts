import { isInPassing, type EventMessage, type Feed, type Log } from '@fengqiao/domain-kit'
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
  /** Whether anybody is there to be told. */
  readonly isHeard: () => boolean
}

export interface Follower {
  readonly place: () => Place | undefined
  /** There may be something new. */
  readonly wake: () => void
  /** The broker brought this. */
  readonly heard: (event: EventMessage) => void
  readonly stop: () => void
}

interface Following {
  readonly options: FollowerOptions
  place: Place | undefined
  running: boolean
  again: boolean
  stopped: boolean
  pause: number
  timer: NodeJS.Timeout | undefined
}

const readOn = async (state: Following, from: Place): Promise<void> => {
  const { feed, onEvent, onNewEpoch } = state.options
  const page = await feed.read(from.position, pageSize)
  if (state.stopped) return
  if (page.epoch !== from.epoch) {
    state.place = await headOf(feed)
    onNewEpoch()
    return
  }
  for (const event of page.events) {
    state.place = { epoch: page.epoch, position: event.position }
    onEvent(event)
  }
  state.place = { epoch: page.epoch, position: page.next }
  state.again ||= !page.atHead
}

const round = async (state: Following): Promise<void> => {
  if (state.place === undefined) state.place = await headOf(state.options.feed)
  else await readOn(state, state.place)
  state.options.onPlace(state.place)
  state.pause = firstPause
}

const retryLater = (state: Following, error: unknown): void => {
  if (state.stopped) return
  const { log, producer } = state.options
  log.warn({ producer, error: error instanceof Error ? error.message : 'unknown' }, 'a feed did not answer')
  state.timer = setTimeout(wake, state.pause, state).unref()
  state.pause = Math.min(state.pause * 2, longestPause)
}

const wantsMore = ({ again, stopped }: Following): boolean => again && !stopped

const go = async (state: Following): Promise<void> => {
  state.running = true
  try {
    do {
      state.again = false
      await round(state)
    } while (wantsMore(state))
  } catch (error) {
    retryLater(state, error)
  } finally {
    state.running = false
  }
}

const wake = (state: Following): void => {
  clearTimeout(state.timer)
  state.again = true
  if (!state.running && !state.stopped) void go(state)
}

/**
 * What the broker brings is told at once where it is the very next in the journal; where nobody listens it only moves
 * the place on. Everything else is read from the feed.
 */
const hearKept = (state: Following, event: EventMessage): void => {
  const { place, options, running } = state
  const { epoch, position } = event
  if (running || place?.epoch !== epoch) {
    wake(state)
    return
  }
  if (position <= place.position) return
  if (options.isHeard() && position !== place.position + 1) {
    wake(state)
    return
  }
  state.place = { epoch, position }
  options.onEvent(event)
  options.onPlace(state.place)
}

const hear = (state: Following, event: EventMessage): void => {
  if (!isInPassing(event)) hearKept(state, event)
  else if (state.options.isHeard()) state.options.onEvent(event)
}

/**
 * Use to hear one producer without gaps, whatever the broker does: a broken connection, a message lost, twice or out
 * of turn are all made good from the producer's feed.
 */
export const follower = (options: FollowerOptions): Follower => {
  const state: Following = {
    options,
    place: undefined,
    running: false,
    again: false,
    stopped: false,
    pause: firstPause,
    timer: undefined,
  }
  return {
    place: () => state.place,
    wake: () => {
      wake(state)
    },
    heard: (event) => {
      hear(state, event)
    },
    stop: () => {
      state.stopped = true
      clearTimeout(state.timer)
    },
  }
}
