import { connectStore, keeping, seenMarks, type StoreConnection } from '@fengqiao/aggregate-store'
import { DisputeServiceService } from '@fengqiao/contracts/dispute-mediation/v1'
import { IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import { ResidentServiceService } from '@fengqiao/contracts/population-registry/v1'
import type { Clock, Log } from '@fengqiao/domain-kit'
import { brokerConnection, consumer, publisherTo, type Topology } from '@fengqiao/messaging'
import { sealer } from '@fengqiao/personal-data'
import {
  channelTo,
  clientOf,
  consuming,
  grpcServer,
  producerOf,
  schedule,
  telemetry,
  together,
  tokensOf,
  type FeedOptions,
  whispersAt,
} from '@fengqiao/service-kit'
import { v7 as newId } from 'uuid'
import { announceCodes } from './commands/announce-codes.ts'
import { changeSettings, sendCodeAgain } from './commands/change-settings.ts'
import { confirmEmail } from './commands/confirm-email.ts'
import { forgetPerson } from './commands/forget-person.ts'
import { markAllRead, markRead } from './commands/mark-read.ts'
import { sweepMail } from './commands/sweep-mail.ts'
import { tell } from './commands/tell.ts'
import type { Config } from './config.ts'
import { subscriptions } from './inbound/events.ts'
import { inboxService, settingsService } from './inbound/grpc.ts'
import { townPost } from './outbound/mail.ts'
import { arrivals } from './outbound/arrivals.ts'
import { messageAggregates, messageStore } from './outbound/message-store.ts'
import { postHolders } from './outbound/post-holders.ts'
import { toContract } from './outbound/published-events.ts'
import { settingsAggregates, settingsStore, sixDigits } from './outbound/settings-store.ts'
import type { Deps } from './ports.ts'
import {
  countUnread,
  deliveriesOf,
  failedEmails,
  readInbox,
  troubledDeliveries,
} from './queries/read-inbox.ts'
import { readSettings } from './queries/read-settings.ts'

const source = 'notifications'

/** What a test, or another house, may put in another's place. */
export interface Overrides {
  readonly log: Log
  readonly database?: string
  readonly topology?: Topology
  readonly token?: () => Promise<string>
  readonly clock?: Clock
  readonly sweepEvery?: number
  /** Milliseconds for which a silent mail server is waited for. */
  readonly patience?: number
  readonly post?: Deps['post']
}

const featureOf = (deps: Deps, feed: FeedOptions) => ({
  commands: {
    tell: tell(deps),
    markRead: markRead(deps),
    markAllRead: markAllRead(deps),
    changeSettings: changeSettings(deps),
    sendCodeAgain: sendCodeAgain(deps),
    confirmEmail: confirmEmail(deps),
    forgetPerson: forgetPerson(deps),
  },
  queries: {
    readInbox: readInbox(deps),
    countUnread: countUnread(deps),
    deliveriesOf: deliveriesOf(deps),
    failedEmails: failedEmails(deps),
    troubledDeliveries: troubledDeliveries(deps),
    readSettings: readSettings(deps),
  },
  feed,
})

/** Everything this service can do, before a way in is chosen. */
export type Feature = ReturnType<typeof featureOf>

/** The services whose events decide who is told and who is forgotten, and who is asked for whom they concern. */
const neighbours = (config: Config, token: () => Promise<string>) => {
  const identity = channelTo('identity', config.IDENTITY_ADDRESS)
  const grids = channelTo('grid-management', config.GRID_MANAGEMENT_ADDRESS)
  const disputes = channelTo('dispute-mediation', config.DISPUTE_MEDIATION_ADDRESS)
  const registry = channelTo('population-registry', config.POPULATION_REGISTRY_ADDRESS)
  const { readEvents: residentEvents } = clientOf(ResidentServiceService, registry)
  const { readEvents: issueEvents } = clientOf(IssueServiceService, grids)
  const { readEvents: disputeEvents } = clientOf(DisputeServiceService, disputes)
  return {
    channels: [identity, grids, disputes, registry],
    holdersOf: postHolders(identity, token),
    producers: [
      producerOf({ name: 'grid-management', readEvents: issueEvents, token }),
      producerOf({ name: 'dispute-mediation', readEvents: disputeEvents, token }),
      producerOf({ name: 'population-registry', readEvents: residentEvents, token }),
    ],
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
  const seal = sealer({ db: connection.db, masterKeys: config.MASTER_KEY, log })
  const facts = keeping({
    connection,
    source,
    toContract,
    publish: sender.publish,
    whispers: whispersAt(config.REDIS_URL, log),
    log,
    aggregates: (hooks) => ({ messages: messageAggregates(hooks), settings: settingsAggregates(hooks) }),
    beside: [seal],
  })
  return {
    ...facts,
    seal,
    broker,
    publish: sender.publish,
    parts: [broker, sender, ...facts.parts, schedule({ sweep: seal.rewrap, every: 60_000, log })],
  }
}

/** What time brings: new codes on their way, and e-mails that are due. */
const mailSweep = (deps: Deps) => {
  const [codes, mail] = [announceCodes(deps), sweepMail(deps)]
  return async () => (await codes()) + (await mail())
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, database = 'notifications', clock = () => new Date(), sweepEvery = 1_000 } = overrides
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const facts = keepFacts(connection, { ...overrides, config })
  const tokens = tokensOf(source, config, log)
  const { channels, holdersOf, producers } = neighbours(config, overrides.token ?? tokens.own)
  const deps: Deps = {
    messages: messageStore(facts.aggregates.messages),
    settings: settingsStore(facts.aggregates.settings),
    holdersOf,
    arrived: arrivals(facts.publish),
    seal: facts.seal,
    post: overrides.post ?? townPost(config, overrides),
    newCode: sixDigits,
    newId,
    clock,
  }
  const feature = featureOf(deps, facts.feed)
  const events = consumer({
    service: source,
    connection: facts.broker,
    subscriptions: subscriptions(feature),
    producers,
    marks: seenMarks(connection),
    log,
    around: consuming,
  })
  const services = [inboxService(feature, events), settingsService(feature)]
  const server = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate: tokens.authenticate, log })
  const sweep = schedule({ sweep: mailSweep(deps), every: sweepEvery, log })
  const observed = telemetry(source, config, {
    ...facts.health,
    lag: events.lag,
  })
  const parts = [observed, tokens, ...channels, ...facts.parts, sweep, server, events]
  return { ...together(parts, log), address: server.address, feature }
}
