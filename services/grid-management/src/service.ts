import { connectStore, keeping, seenMarks, type StoreConnection } from '@fengqiao/aggregate-store'
import type { Clock, Log } from '@fengqiao/domain-kit'
import { brokerConnection, consumer, publisherTo, type Topology } from '@fengqiao/messaging'
import { fileSeal, sealer } from '@fengqiao/personal-data'
import {
  channelTo,
  consuming,
  grpcServer,
  permissionsOn,
  telemetry,
  together,
  tokensOf,
  type FeedOptions,
  whispersAt,
} from '@fengqiao/service-kit'
import { commandsOf } from './commands/commands.ts'
import type { Config } from './config.ts'
import { subscriptions } from './inbound/events.ts'
import { gridService, issueService } from './inbound/grpc.ts'
import { regriddingService } from './inbound/grpc-regriddings.ts'
import { sweeps, type Rhythm } from './inbound/schedule.ts'
import { aggregatesOf } from './outbound/aggregates.ts'
import { pointsOf } from './outbound/buildings.ts'
import { disputes } from './outbound/disputes.ts'
import { evidenceFiles } from './outbound/evidence-files.ts'
import { gridMap, gridStore } from './outbound/grid-store.ts'
import { issueStore } from './outbound/issue-store.ts'
import { dailyNumbers, receiptCodes, receiptKey } from './outbound/numbers.ts'
import { placementStore } from './outbound/placement-store.ts'
import { toContract } from './outbound/published-events.ts'
import { regriddingStore } from './outbound/regridding-store.ts'
import { residents } from './outbound/residents.ts'
import { demandOnPost, territoriesOf } from './outbound/staff.ts'
import type { Deps } from './ports.ts'
import { queriesOf } from './queries/queries.ts'

const source = 'grid-management'

/** What a test, or another house, may put in another's place. */
export interface Overrides extends Rhythm {
  readonly log: Log
  readonly database?: string
  readonly topology?: Topology
  readonly clock?: Clock
  readonly token?: () => Promise<string>
  /** Stands before the ports, as a test that stops a command half-way does. */
  readonly around?: (deps: Deps) => Deps
}

/** Everything this service can do, before a way in is chosen. */
export interface Feature {
  readonly commands: ReturnType<typeof commandsOf>
  readonly queries: ReturnType<typeof queriesOf>
  readonly feed: FeedOptions
}

type Settings = Overrides & { readonly config: Config }

/** Where facts are kept, and how they leave. */
const keepFacts = (connection: StoreConnection, { config, log, topology, clock }: Settings) => {
  const broker = brokerConnection({
    url: config.AMQP_URL,
    name: source,
    log,
    ...(topology ? { topology } : {}),
  })
  const sender = publisherTo({ connection: broker, log })
  const seal = sealer({ db: connection.db, masterKeys: config.MASTER_KEY, log })
  const files = evidenceFiles(
    { db: connection.db, seal: fileSeal(seal), log, ...(clock ? { clock } : {}) },
    () => facts.aggregates.issues,
  )
  const facts = keeping({
    connection,
    source,
    toContract,
    publish: sender.publish,
    whispers: whispersAt(config.REDIS_URL, log),
    log,
    aggregates: aggregatesOf,
    beside: [seal, files],
  })
  return { ...facts, seal, files, broker, parts: [broker, sender, ...facts.parts] }
}

/** The services that are asked, and whose events are heard: how cases end, and who was erased. */
const neighbours = (config: Config, tokens: { readonly own: () => Promise<string> }, feed = tokens.own) => {
  const identity = channelTo('identity', config.IDENTITY_ADDRESS)
  const registry = channelTo('population-registry', config.POPULATION_REGISTRY_ADDRESS)
  const mediation = channelTo('dispute-mediation', config.DISPUTE_MEDIATION_ADDRESS)
  const territories = territoriesOf(identity, tokens.own)
  return {
    channels: [identity, registry, mediation],
    producers: [disputes(mediation, feed), residents(registry, feed)],
    asked: {
      territoriesOf: territories,
      demandOnPost: demandOnPost(territories),
      pointsOf: pointsOf(registry, tokens.own),
    },
  }
}

const depsOf = async (
  connection: StoreConnection,
  { aggregates, journal, seal, files }: ReturnType<typeof keepFacts>,
  { config, clock = () => new Date() }: Settings,
): Promise<Omit<Deps, 'territoriesOf' | 'demandOnPost' | 'pointsOf'>> => {
  const grids = gridStore(aggregates.grids)
  return {
    issues: issueStore(aggregates.issues, journal),
    grids,
    gridMap: gridMap(grids, clock),
    placements: placementStore(aggregates.placements),
    regriddings: regriddingStore(aggregates.regriddings),
    seal,
    files,
    nextNumber: dailyNumbers(connection),
    receiptCodes: receiptCodes(await seal.secret('receipt codes', receiptKey(config.MASTER_KEY[0]))),
    permissionsOn,
    clock,
  }
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, database = 'grid_management', around = (deps: Deps) => deps } = overrides
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const facts = keepFacts(connection, { ...overrides, config })
  const tokens = tokensOf(source, config, log)
  const { channels, producers, asked } = neighbours(config, tokens, overrides.token)
  const deps = around({ ...(await depsOf(connection, facts, { ...overrides, config })), ...asked })
  const feature: Feature = { commands: commandsOf(deps), queries: queriesOf(deps), feed: facts.feed }
  const events = consumer({
    service: source,
    connection: facts.broker,
    subscriptions: subscriptions(feature, log),
    producers,
    marks: seenMarks(connection),
    log,
    around: consuming,
  })
  const services = [issueService(feature, events), gridService(feature), regriddingService(feature)]
  const server = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate: tokens.authenticate, log })
  const health = { ...facts.health, lag: events.lag }
  const observed = telemetry(source, config, health)
  const passing = sweeps(deps, facts, overrides)
  const parts = [observed, tokens, ...channels, ...facts.parts, ...passing, server, events]
  return { ...together(parts, log), address: server.address, feature, deps }
}
