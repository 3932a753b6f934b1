import type { EventMessage, Log, Marks, Part } from '@fengqiao/domain-kit'
import { confirmedSender } from './confirms.ts'
import type { BrokerConnection } from './connection.ts'
import type { Around } from './effects.ts'
import type { NewEpoch } from './epochs.ts'
import { makeLanes } from './lanes.ts'
import { parkingOf } from './parking.ts'
import type { Watched } from './parking.ts'
import { follow } from './producers.ts'
import type { Producer } from './producers.ts'
import { makeSessions } from './sessions.ts'
import { setAside } from './set-aside.ts'
import { handlersOf } from './subscriptions.ts'
import type { Subscription } from './subscriptions.ts'
import { defaultWaits, queuesOf } from './topology.ts'
import { makeTrials } from './trials.ts'

/** How patient a consumer is; milliseconds. */
export interface Retry {
  /** Short waits in the process, for what passes at once. */
  readonly quickWaits?: readonly number[]
  /** Waits in queues: each is a queue of its own on the broker. */
  readonly waits?: readonly number[]
}

export interface ConsumerOptions {
  /** The consuming service: its queues begin with this name. */
  readonly service: string
  readonly connection: BrokerConnection
  readonly subscriptions: readonly Subscription[]
  readonly producers: readonly Producer[]
  readonly marks: Marks
  readonly log: Log
  readonly retry?: Retry
  /**
   * Milliseconds that one attempt of a handler may take before it counts as failed: well above the deadlines of the
   * calls that handlers make, so that whoever runs into it hangs.
   */
  readonly handleWithin?: number
  /** A life that lasts so long went well: see `trials.ts`. */
  readonly wellAfter?: number
  /** How long it leaves be what may have ended the life before it: see `trials.ts`. */
  readonly othersFirst?: number
  /** Events at work at the same time. */
  readonly prefetch?: number
  /** Quiet for so long, the feeds are read for what the queue may have lost. */
  readonly idleAfter?: number
  /** Busy or not, the feeds are read this often, so that a start never reads much. */
  readonly sweepAfter?: number
  /** Runs each handler inside something of the service's own, such as a span. */
  readonly around?: Around
  /** A producer was restored from a backup; its marks are dropped and all its events come again. */
  readonly onNewEpoch?: NewEpoch
}

/** A service's ear: its subscriptions at work, and what an operator may ask of it. */
export interface Consumer extends Part, Watched {
  /** True while this replica is the one that consumes. */
  readonly isActive: () => boolean
}

const aMinute = 60_000

const plainly: Around = async (_: EventMessage, run) => run()

const defaults = {
  handleWithin: 30_000,
  wellAfter: 5_000,
  othersFirst: 5_000,
  prefetch: 64,
  idleAfter: aMinute,
  sweepAfter: 10 * aMinute,
  around: plainly,
}

const patience: Required<Retry> = { quickWaits: [20, 100, 400], waits: defaultWaits }

/**
 * Use once a service, with its list of subscriptions. Every event takes effect once, those of one aggregate in
 * order, whatever the broker loses, repeats or delays. All replicas start one; the broker picks which is active.
 */
export const consumer = (options: ConsumerOptions): Consumer => {
  const { connection, marks, log, producers } = options
  const chosen = { ...defaults, ...options }
  const { around, handleWithin, wellAfter, othersFirst, prefetch, idleAfter, sweepAfter } = chosen
  const { waits, quickWaits } = { ...patience, ...options.retry }
  const queues = queuesOf(connection.topology, options.service, waits)
  const sender = confirmedSender({ connection, log })
  const aside = setAside({ queues, sender, marks, log })
  const lanes = makeLanes()
  const trials = makeTrials({ marks, log, wellAfter, othersFirst })
  const onNewEpoch: NewEpoch = async (producer, epoch) => {
    log.warn({ producer, epoch }, 'new epoch: marks dropped, all events come again')
    await options.onNewEpoch?.(producer, epoch)
    sessions.catchUp(producer)
  }
  const types = options.subscriptions.map(({ type }) => type)
  const handlers = handlersOf(options.subscriptions)
  const effects = { handlers, marks, aside, around, quickWaits, handleWithin, trials }
  const following = { ...effects, types, lanes, atOnce: prefetch, onNewEpoch, log }
  const followings = new Map(producers.map((each) => [each.name, follow(each, following)]))
  const sessions = makeSessions({
    ...{ connection, queues, sender, aside, lanes, trials, followings, log },
    ...{ prefetch, idleAfter, sweepAfter, types },
    formerly: producers.map(({ pattern }) => pattern),
  })
  return {
    name: `${options.service} events`,
    start: async () => {
      await sender.start()
      sessions.start()
    },
    stop: async () => {
      await sessions.stop()
      await marks.flush().catch(() => undefined)
      await sender.stop()
    },
    isActive: sessions.isActive,
    ...parkingOf({ connection, queues, sender, marks }),
  }
}
