import { DomainError } from '@fengqiao/domain-kit'
import type { EventMessage, Feed, Log } from '@fengqiao/domain-kit'
import { applyEvent } from './effects.ts'
import type { Arrival, EffectOptions } from './effects.ts'
import { makeEpochs } from './epochs.ts'
import type { Epochs, NewEpoch } from './epochs.ts'
import { makeGate } from './gate.ts'
import { noticeForgotten } from './forgotten.ts'
import type { Gate } from './gate.ts'
import type { Lanes } from './lanes.ts'
import type { Trials } from './trials.ts'

/** A service whose events are listened to. */
export interface Producer {
  /** As in the events' `source`, such as `grid-management`. */
  readonly name: string
  /** Everything of its proto package, such as `fengqiao.grid_management.v1.#`: what queues were bound to once. */
  readonly pattern: string
  readonly feed: Feed
}

export interface FollowOptions extends Omit<EffectOptions, 'trials'> {
  readonly trials: Omit<Trials, 'begin' | 'end'>
  readonly lanes: Lanes
  /** Events read from a feed that are applied side by side. */
  readonly atOnce: number
  /** What is subscribed to: a feed is asked for nothing else. */
  readonly types: readonly string[]
  readonly onNewEpoch: NewEpoch
  readonly log: Log
}

/** What arrived from the broker, and whether its channel still stands. */
export interface Delivery extends Omit<Arrival, 'feed'> {
  readonly going: () => boolean
}

/** How a consumer keeps up with one producer. */
export interface Following {
  /** Answers false for a delivery left untouched because its channel is gone: it will come again. */
  readonly receive: (delivery: Delivery) => Promise<boolean>
  /** Reads the feed from the cursor to its head; `going` ends it early between pages. */
  readonly catchUp: (going: () => boolean) => Promise<void>
  /** Reads the cursor again: another replica may have moved it meanwhile. */
  readonly refresh: () => Promise<void>
}

interface Follower {
  readonly producer: Producer
  readonly options: FollowOptions
  readonly epochs: Epochs
  readonly gate: Gate
}

/** Positions of a feed read at a time: most of them hold nothing that is subscribed to. */
const pageSize = 500

const feedAway = (): never => {
  throw new DomainError('unavailable', 'FEED_AWAY')
}

const inLane = async (
  { gate, options }: Follower,
  { event }: Pick<Arrival, 'event'>,
  task: () => Promise<boolean>,
): Promise<boolean> =>
  options.lanes.run(`${event.source}/${event.kind}/${event.aggregateId}`, async () => gate.together(task))

const apply = async (follower: Follower, delivery: Delivery): Promise<boolean> =>
  follower.options.trials.track(
    inLane(follower, delivery, async () => {
      const { event, suspect, going } = delivery
      if (suspect) await follower.options.trials.turn(event.id, going)
      if (!going()) return false
      // An event of a retired epoch has nothing more to say: its versions mean other facts now.
      if (!follower.epochs.isPresent(event.epoch)) return true
      await applyEvent({ ...delivery, feed: follower.producer.feed }, follower.options)
      return true
    }),
  )

const receive = async (follower: Follower, delivery: Delivery): Promise<boolean> => {
  const { event, attempt } = delivery
  try {
    await follower.epochs.settle(event.epoch)
  } catch (error) {
    return inLane(follower, delivery, async () => {
      await follower.options.aside.event({ event, error, attempt })
      return true
    })
  }
  return apply(follower, delivery)
}

/** Applies what a page brought, so many at a time; answers false when the session ended meanwhile. */
const applyAll = async (
  follower: Follower,
  events: readonly EventMessage[],
  going: () => boolean,
): Promise<boolean> => {
  const { atOnce } = follower.options
  for (let start = 0; start < events.length; start += atOnce) {
    const arrivals = events.slice(start, start + atOnce)
    // Read because it may have been lost, or because a process began anew.
    const how = { released: false, attempt: 0, going, suspect: true }
    const done = arrivals.map(async (event) => apply(follower, { event, ...how }))
    if ((await Promise.all(done)).includes(false)) return false
  }
  return true
}

/** Reads one page; answers true when there is more. */
const readPage = async (follower: Follower, going: () => boolean): Promise<boolean> => {
  const { producer, options, epochs, gate } = follower
  const cursor = await options.marks.cursor(producer.name)
  const position = cursor?.position ?? 0
  const page = await producer.feed.read(position, pageSize, options.types).catch(feedAway)
  if (!epochs.isPresent(page.epoch)) {
    await epochs.enter(page.epoch)
    return true
  }
  // Read from where the epoch before had come to: what the present one holds up to there was not seen.
  if (cursor !== undefined && cursor.epoch !== page.epoch) return true
  if (!(await applyAll(follower, page.events, going))) return false
  await gate.together(async () => {
    const { epoch, next } = page
    if (epochs.isPresent(epoch)) await options.marks.moveCursor(producer.name, { epoch, position: next })
  })
  return !page.atHead && page.next > position
}

/** Use once for each producer of a consumer. */
export const follow = (producer: Producer, options: FollowOptions): Following => {
  const gate = makeGate()
  const { marks, onNewEpoch } = options
  const present = async (): Promise<string> => (await producer.feed.read(0, 1).catch(feedAway)).epoch
  const { name, feed } = producer
  const notice = async (epoch: string): Promise<void> =>
    noticeForgotten({ producer: name, feed, marks, log: options.log }, epoch)
  const epochs = makeEpochs({ producer: name, marks, gate, present, onNewEpoch, noticeForgotten: notice })
  const follower: Follower = { producer, options, epochs, gate }
  return {
    receive: async (delivery) => receive(follower, delivery),
    catchUp: async (going) => {
      while (going() && (await readPage(follower, going)));
    },
    refresh: epochs.refresh,
  }
}
