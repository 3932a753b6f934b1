import { connectStore, keeping, seenMarks, type StoreConnection } from '@fengqiao/aggregate-store'
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
  permissionsOn,
  producerOf,
  schedule,
  telemetry,
  together,
  tokensOf,
  type FeedOptions,
  whispersAt,
} from '@fengqiao/service-kit'
import { acceptDispute } from './commands/accept-dispute.ts'
import { addPartyCommand, agree, describeDispute } from './commands/enter-file.ts'
import { forgetPerson } from './commands/forget-person.ts'
import { disputeMoves } from './commands/move-dispute.ts'
import { openDispute } from './commands/open-dispute.ts'
import { openForIssue } from './commands/open-from-issue.ts'
import { sweepPassedLimits } from './commands/pass-time.ts'
import { revealParties } from './commands/reveal-parties.ts'
import type { Config } from './config.ts'
import { subscriptions } from './inbound/events.ts'
import { disputeService } from './inbound/grpc.ts'
import { disputeAggregates, disputeStore } from './outbound/dispute-store.ts'
import { lookAggregates, lookStore } from './outbound/look-store.ts'
import { bookAggregates, numbersOf } from './outbound/number-books.ts'
import { toContract } from './outbound/published-events.ts'
import { demandPost } from './outbound/staff.ts'
import type { Deps } from './ports.ts'
import { disputeHistory, looksAtDispute } from './queries/dispute-history.ts'
import {
  batchGetDisputes,
  countDisputes,
  findDisputeByNumber,
  getDispute,
  listDisputes,
} from './queries/read-disputes.ts'

const source = 'dispute-mediation'

/** What a test, or another house, may put in another's place. */
export interface Overrides {
  readonly log: Log
  readonly database?: string
  readonly topology?: Topology
  readonly clock?: Clock
  readonly sweepEvery?: number
  readonly demandPost?: Deps['demandPost']
  readonly token?: () => Promise<string>
  readonly numbers?: (usual: Deps['takeNumber']) => Deps['takeNumber']
}

const featureOf = (deps: Deps, feed: FeedOptions) => ({
  commands: {
    openDispute: openDispute(deps),
    openForIssue: openForIssue(deps),
    describeDispute: describeDispute(deps),
    addParty: addPartyCommand(deps),
    acceptDispute: acceptDispute(deps),
    moves: disputeMoves(deps),
    agree: agree(deps),
    revealParties: revealParties(deps),
    forgetPerson: forgetPerson(deps),
  },
  queries: {
    getDispute: getDispute(deps),
    findDisputeByNumber: findDisputeByNumber(deps),
    batchGetDisputes: batchGetDisputes(deps),
    listDisputes: listDisputes(deps),
    countDisputes: countDisputes(deps),
    disputeHistory: disputeHistory(deps),
    looksAtDispute: looksAtDispute(deps),
  },
  feed,
})

/** Everything this service can do, before a way in is chosen. */
export type Feature = ReturnType<typeof featureOf>

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
    aggregates: (hooks) => ({
      disputes: disputeAggregates(hooks),
      books: bookAggregates(hooks),
      looks: lookAggregates(hooks),
    }),
    beside: [seal],
  })
  return {
    ...facts,
    seal,
    broker,
    parts: [broker, sender, ...facts.parts, schedule({ sweep: seal.rewrap, every: 60_000, log })],
  }
}

/** Who is asked for posts, and whose events are heard. */
const neighbours = (config: Config, token: () => Promise<string>) => {
  const identity = channelTo('identity', config.IDENTITY_ADDRESS)
  const grids = channelTo('grid-management', config.GRID_MANAGEMENT_ADDRESS)
  const registry = channelTo('population-registry', config.POPULATION_REGISTRY_ADDRESS)
  const { readEvents: issueEvents } = clientOf(IssueServiceService, grids)
  const { readEvents: residentEvents } = clientOf(ResidentServiceService, registry)
  return {
    channels: [identity, grids, registry],
    demandPost: demandPost(identity, token),
    producers: [
      producerOf({ name: 'grid-management', readEvents: issueEvents, token }),
      producerOf({ name: 'population-registry', readEvents: residentEvents, token }),
    ],
  }
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, database = 'dispute_mediation', clock = () => new Date(), sweepEvery = 1_000 } = overrides
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const facts = keepFacts(connection, { ...overrides, config })
  const tokens = tokensOf(source, config, log)
  const around = neighbours(config, overrides.token ?? tokens.own)
  const deps: Deps = {
    disputes: disputeStore(facts.aggregates.disputes, facts.journal),
    looks: lookStore(facts.aggregates.looks),
    takeNumber: (overrides.numbers ?? ((usual) => usual))(
      numbersOf(
        facts.aggregates.books,
        (community) => config.COMMITTEE_PREFIXES.get(community) ?? config.NUMBER_PREFIX,
      ),
    ),
    demandPost: overrides.demandPost ?? around.demandPost,
    seal: facts.seal,
    permissionsOn,
    revisitDays: config.REVISIT_DAYS,
    clock,
  }
  const feature = featureOf(deps, facts.feed)
  const events = consumer({
    service: source,
    connection: facts.broker,
    subscriptions: subscriptions(feature),
    producers: around.producers,
    marks: seenMarks(connection),
    log,
    around: consuming,
  })
  const services = [disputeService(feature, events)]
  const server = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate: tokens.authenticate, log })
  const sweep = schedule({ sweep: sweepPassedLimits(deps), every: sweepEvery, log })
  const health = { ...facts.health, lag: events.lag }
  const observed = telemetry(source, config, health)
  const parts = [observed, tokens, ...around.channels, ...facts.parts, sweep, server, events]
  return { ...together(parts, log), address: server.address, feature }
}
