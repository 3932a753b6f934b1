import { connectStore, seenMarks, type StoreConnection } from '@fengqiao/aggregate-store'
import { IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import type { Clock, Feed, Log, Part } from '@fengqiao/domain-kit'
import { brokerConnection, consumer, type ConsumerOptions, type Topology } from '@fengqiao/messaging'
import {
  channelTo,
  clientOf,
  consuming,
  grpcServer,
  producerOf,
  telemetry,
  together,
  tokensOf,
} from '@fengqiao/service-kit'
import { keepRow } from './commands/keep-row.ts'
import { rebuilding } from './commands/rebuild.ts'
import type { Config } from './config.ts'
import { subscriptions } from './inbound/events.ts'
import { factOf } from './inbound/facts.ts'
import { figuresService } from './inbound/grpc.ts'
import { countingOf } from './outbound/counting.ts'
import { factFeed } from './outbound/fact-feed.ts'
import { rowGenerations } from './outbound/generations.ts'
import { shownRows } from './outbound/row-store.ts'
import type { Deps } from './ports.ts'
import { breakDownFigures, listFigureRows, readFigures } from './queries/read-figures.ts'

const source = 'analytics'
const producer = 'grid-management'

/** What a test, or another house, may put in another's place. */
export interface Overrides {
  readonly log: Log
  readonly database?: string
  readonly topology?: Topology
  readonly clock?: Clock
  /** The feed of the matters' owner. */
  readonly feed?: Feed
  /** How patiently events are handled, and inside what. */
  readonly hearing?: Partial<Pick<ConsumerOptions, 'around' | 'handleWithin' | 'retry' | 'wellAfter'>>
}

const featureOf = (deps: Deps, log: Log) => ({
  commands: { keepRow: keepRow(deps), rebuild: rebuilding(deps, log) },
  queries: {
    readFigures: readFigures(deps),
    listFigureRows: listFigureRows(deps),
    breakDownFigures: breakDownFigures(deps),
  },
})

/** Everything this service can do, before a way in is chosen. */
export type Feature = ReturnType<typeof featureOf>

/** Rows are prepared before anything is counted, and a rebuild is waited for before they are closed. */
const keeping = (connection: StoreConnection, prepare: () => Promise<void>, { commands }: Feature): Part => ({
  name: 'rows',
  start: async () => {
    await prepare()
    commands.rebuild.resume()
  },
  stop: async () => {
    await commands.rebuild.idle()
    await connection.close()
  },
})

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, topology, database = source, clock = () => new Date() } = overrides
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const broker = brokerConnection({
    url: config.AMQP_URL,
    name: source,
    log,
    ...(topology ? { topology } : {}),
  })
  const tokens = tokensOf(source, config, log)
  const grids = channelTo(producer, config.GRID_MANAGEMENT_ADDRESS)
  const { readEvents } = clientOf(IssueServiceService, grids)
  const matters = producerOf({ name: producer, readEvents, token: tokens.own })
  const feed = overrides.feed ?? matters.feed
  const now = () => clock().getTime()
  const { current, prepare, ...generations } = rowGenerations(connection, now)
  const rows = shownRows(connection, current)
  const deps: Deps = { rows, counting: countingOf(current), facts: factFeed(feed, factOf), generations, now }
  const feature = featureOf(deps, log)
  const events = consumer({
    service: source,
    connection: broker,
    subscriptions: subscriptions(feature),
    producers: [{ ...matters, feed }],
    marks: seenMarks(connection),
    log,
    around: consuming,
    ...overrides.hearing,
    // Rows of facts that the producer no longer knows must go; the others come out the same.
    onNewEpoch: () => feature.commands.rebuild.complete(),
  })
  const services = [figuresService(feature, events)]
  const server = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate: tokens.authenticate, log })
  const observed = telemetry(source, config, { lag: events.lag })
  const kept = keeping(connection, prepare, feature)
  const parts = [observed, tokens, grids, broker, kept, server, events]
  return { ...together(parts, log), address: server.address, feature }
}
