import { connectStore, keeping, seenMarks, type StoreConnection } from '@fengqiao/aggregate-store'
import { IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import type { Log } from '@fengqiao/domain-kit'
import { brokerConnection, consumer, publisherTo, type Topology } from '@fengqiao/messaging'
import {
  channelTo,
  clientOf,
  grpcServer,
  producerOf,
  telemetry,
  together,
  tokensOf,
  type FeedOptions,
} from '@fengqiao/service-kit'
import { markAllRead, markRead } from './commands/mark-read.ts'
import { tell } from './commands/tell.ts'
import type { Config } from './config.ts'
import { subscriptions } from './inbound/events.ts'
import { inboxService } from './inbound/grpc.ts'
import { messageAggregates, messageStore } from './outbound/message-store.ts'
import { postHolders } from './outbound/post-holders.ts'
import { toContract } from './outbound/published-events.ts'
import type { Deps } from './ports.ts'
import { countUnread, deliveriesOf, readInbox } from './queries/read-inbox.ts'

const source = 'notifications'

/** What a test, or another house, may put in another's place. */
export interface Overrides {
  readonly log: Log
  readonly database?: string
  readonly topology?: Topology
  readonly token?: () => Promise<string>
}

const featureOf = (deps: Deps, feed: FeedOptions) => ({
  commands: {
    tell: tell(deps),
    markRead: markRead(deps),
    markAllRead: markAllRead(deps),
  },
  queries: {
    readInbox: readInbox(deps),
    countUnread: countUnread(deps),
    deliveriesOf: deliveriesOf(deps),
  },
  feed,
})

/** Everything this service can do, before a way in is chosen. */
export type Feature = ReturnType<typeof featureOf>

/** The services whose events decide who is told, and who is asked for whom they concern. */
const neighbours = (config: Config, token: () => Promise<string>) => {
  const identity = channelTo('identity', config.IDENTITY_ADDRESS)
  const grids = channelTo('grid-management', config.GRID_MANAGEMENT_ADDRESS)
  const { readEvents } = clientOf(IssueServiceService, grids)
  return {
    channels: [identity, grids],
    holdersOf: postHolders(identity, token),
    producers: [producerOf({ name: 'grid-management', readEvents, token })],
  }
}

/** Where facts are kept, and how they leave and come in. */
const keepFacts = (
  connection: StoreConnection,
  { config, log, topology }: Overrides & { readonly config: Config },
) => {
  const broker = brokerConnection({
    url: config.AMQP_URL,
    name: source,
    log,
    ...(topology ? { topology } : {}),
  })
  const sender = publisherTo({ connection: broker, log })
  const facts = keeping({
    connection,
    source,
    toContract,
    publish: sender.publish,
    log,
    aggregates: (hooks) => ({ messages: messageAggregates(hooks) }),
  })
  return { ...facts, broker, parts: [broker, sender, ...facts.parts] }
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, database = 'notifications' } = overrides
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const facts = keepFacts(connection, { ...overrides, config })
  const tokens = tokensOf(source, config, log)
  const { channels, holdersOf, producers } = neighbours(config, overrides.token ?? tokens.own)
  const deps: Deps = { messages: messageStore(facts.aggregates.messages), holdersOf }
  const feature = featureOf(deps, facts.feed)
  const events = consumer({
    service: source,
    connection: facts.broker,
    subscriptions: subscriptions(feature),
    producers,
    marks: seenMarks(connection),
    log,
  })
  const services = [inboxService(feature)]
  const server = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate: tokens.authenticate, log })
  const observed = telemetry(source, config.OTEL_EXPORTER_OTLP_ENDPOINT)
  const parts = [observed, tokens, ...channels, ...facts.parts, server, events]
  return { ...together(parts, log), address: server.address, feature }
}
