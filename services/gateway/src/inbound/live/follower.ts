import { isInPassing, type EventMessage, type Feed, type Log } from '@fengqiao/domain-kit'
import { headOf } from './head.ts'
import type { Place } from './vector.ts'

const pageSize = 200
/** So much of what the broker brings waits for the end of a look; what comes beyond it is read. */
const mostHeld = 1_000
/** A feed that does not answer is asked again after this long, doubling up to the longest. */
const firstPause = 200
const longestPause = 10_000

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
  /** What the broker brought during a look. */
  held: EventMessage[]
  stopped: boolean
  pause: number
  timer: NodeJS.Timeout | undefined
}

/** Answers whether there is more behind it. */
const readOn = async (state: Following, from: Place): Promise<boolean> => {
  const { feed, onEvent, onNewEpoch } = state.options
  const page = await feed.read(from.position, pageSize)
  if (state.stopped) return false
  if (page.epoch !== from.epoch) {
    state.place = await headOf(feed)
    onNewEpoch()
    return false
  }
  for (const event of page.events) {
    state.place = { epoch: page.epoch, position: event.position }
    onEvent(event)
  }
  state.place = { epoch: page.epoch, position: page.next }
  return !page.atHead
}

const look = async (state: Following): Promise<boolean> => {
  const { place } = state
  const isMore = place !== undefined && (await readOn(state, place))
  state.place ??= await headOf(state.options.feed)
  state.options.onPlace(state.place)
  state.pause = firstPause
  return isMore
}

const retryLater = (state: Following, error: unknown): void => {
  if (state.stopped) return
  const { log, producer } = state.options
  log.warn({ producer, error: error instanceof Error ? error.message : 'unknown' }, 'a feed did not answer')
  state.timer = setTimeout(wake, state.pause, state).unref()
  state.pause = Math.min(state.pause * 2, longestPause)
}

/**
 * What the broker brings is told at once where it is the very next in the journal; where nobody listens it only moves
 * the place on. Everything else is read from the feed.
 */
const pass = (state: Following, event: EventMessage): 'told' | 'known' | 'left out' => {
  const { place, options } = state
  const { epoch, position } = event
  if (place?.epoch !== epoch) return 'left out'
  if (position <= place.position) return 'known'
  if (options.isHeard() && position !== place.position + 1) return 'left out'
  state.place = { epoch, position }
  options.onEvent(event)
  options.onPlace(state.place)
  return 'told'
}

/**
 * A look, and then what the broker brought meanwhile. Where that goes on without a gap, the rest comes by the broker
 * too: whoever read on while much happens would read all of it. Answers whether something is left to read.
 */
const round = async (state: Following): Promise<boolean> => {
  const isMore = await look(state)
  const isFull = state.held.length === mostHeld
  const outcomes = state.held.splice(0).map((event) => pass(state, event))
  return isFull || outcomes.includes('left out') || (isMore && !outcomes.includes('told'))
}

const wantsMore = ({ again, stopped }: Following): boolean => again && !stopped

const go = async (state: Following): Promise<void> => {
  state.running = true
  try {
    do {
      state.again = false
      if (await round(state)) state.again = true
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

/** During a look it waits for what the look finds. */
const hearKept = (state: Following, event: EventMessage): void => {
  if (!state.running) {
    if (pass(state, event) === 'left out') wake(state)
  } else if (state.held.length < mostHeld) state.held.push(event)
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
    held: [],
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
