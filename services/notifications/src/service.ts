import { connectStore, journalOf, prepared, publisher, relay, seenMarks } from '@fengqiao/aggregate-store'
import { IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import { PeopleServiceService } from '@fengqiao/contracts/identity/v1'
import type { Log, Part } from '@fengqiao/domain-kit'
import { consumer, publisherTo } from '@fengqiao/messaging'
import {
  channelTo,
  clientOf,
  feedOf,
  grpcServer,
  mirroredEpochs,
  serveFeed,
  serviceToken,
  telemetry,
  together,
  tokenVerifier,
} from '@fengqiao/service-kit'
import { leavePost, takePost } from './commands/keep-posts.ts'
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
}

const commandsOf = (deps: Deps) => ({
  tell: tell(deps),
  takePost: takePost(deps),
  leavePost: leavePost(deps),
  markRead: markRead(deps),
  markAllRead: markAllRead(deps),
})

const queriesOf = (deps: Deps) => ({
  readInbox: readInbox(deps),
  countUnread: countUnread(deps),
  deliveriesOf: deliveriesOf(deps),
})

/** Everything this service can do, before a way in is chosen. */
export interface Feature {
  readonly commands: ReturnType<typeof commandsOf>
  readonly queries: ReturnType<typeof queriesOf>
  readonly feed: Parameters<typeof serveFeed>[0]
}

/** The feeds of the services whose events decide who is told. */
const neighbours = (config: Config) => {
  const token = serviceToken({
    tokenUrl: config.JWKS_URL.replace(/jwks$/, 'token'),
    clientId: source,
    clientSecret: config.SERVICE_CLIENT_SECRET,
  })
  const identity = channelTo('identity', config.IDENTITY_ADDRESS)
  const grids = channelTo('grid-management', config.GRID_MANAGEMENT_ADDRESS)
  const [people, issues] = [clientOf(PeopleServiceService, identity), clientOf(IssueServiceService, grids)]
  return {
    channels: [identity, grids],
    producers: [
      {
        name: 'identity',
        feed: feedOf(async (request) => people.readEvents(request, { token: await token() })),
      },
      {
        name: 'grid-management',
        feed: feedOf(async (request) => issues.readEvents(request, { token: await token() })),
      },
    ],
  }
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, { log }: Overrides) => {
  const connection = await connectStore({ url: config.MONGODB_URL, database: 'notifications', log })
  const messages = messageAggregates({ connection, wake: () => moving.wake() })
  const posts = postHolders(connection)
  const kinds = [messages]
  const journal = journalOf(connection, kinds)
  const broker = publisherTo({ url: config.AMQP_URL, name: source, log })
  const publishing = publisher({
    connection,
    source,
    toContract,
    publish: broker.publish,
    log,
    aggregates: kinds,
  })
  const moving = relay({ connection, sources: kinds, log, onJournaled: publishing.wake })
  const deps: Deps = { messages: messageStore(messages), posts }
  const feature: Feature = {
    commands: commandsOf(deps),
    queries: queriesOf(deps),
    feed: { journal, source, toContract },
  }
  const { channels, producers } = neighbours(config)
  const events = consumer({
    service: source,
    url: config.AMQP_URL,
    subscriptions: subscriptions(feature),
    producers,
    marks: seenMarks(connection),
    log,
  })
  const epochs = mirroredEpochs(config.REDIS_URL, log)
  const authenticate = tokenVerifier({
    issuer: `${config.PUBLIC_URL}/oidc`,
    jwksUrl: config.JWKS_URL,
    minimumEpoch: epochs.minimum,
  })
  const server = grpcServer({
    listen: config.GRPC_LISTEN,
    services: [inboxService(feature)],
    authenticate,
    log,
  })
  const parts: readonly Part[] = [
    telemetry(source, config.OTEL_EXPORTER_OTLP_ENDPOINT),
    prepared(connection, [messages, posts]),
    epochs,
    ...channels,
    broker,
    publishing,
    moving,
    server,
    events,
  ]
  return { ...together(parts, log), address: server.address, feature }
}
