import { connectStore, keeping, seenMarks, type StoreConnection } from '@fengqiao/aggregate-store'
import { IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import { PeopleServiceService } from '@fengqiao/contracts/identity/v1'
import type { Clock, Log } from '@fengqiao/domain-kit'
import { brokerConnection, consumer, publisherTo, type Topology } from '@fengqiao/messaging'
import { fileSeal, sealer } from '@fengqiao/personal-data'
import {
  channelTo,
  clientOf,
  consuming,
  grpcServer,
  producerOf,
  telemetry,
  together,
  tokensOf,
  type FeedOptions,
  whispersAt,
} from '@fengqiao/service-kit'
import { commandsOf } from './commands/commands.ts'
import type { Config } from './config.ts'
import { subscriptions } from './inbound/events.ts'
import { sweeps, type Rhythm } from './inbound/schedule.ts'
import { ways } from './inbound/ways.ts'
import { aggregatesOf } from './outbound/aggregates.ts'
import { blindIndexes } from './outbound/blind.ts'
import { buildingIndex } from './outbound/building-index.ts'
import { buildingStore } from './outbound/building-store.ts'
import { careStore } from './outbound/care-store.ts'
import { communityStore } from './outbound/community-store.ts'
import { dataAnswerStore } from './outbound/data-answer-store.ts'
import { dataRequestStore } from './outbound/data-request-store.ts'
import { distinctionStore } from './outbound/distinction-store.ts'
import { exportFiles } from './outbound/export-files.ts'
import { exportSheets } from './outbound/export-sheets/export-sheets.ts'
import { exportStore } from './outbound/export-store.ts'
import { formStore, sheetStore } from './outbound/form-store.ts'
import { householdStore } from './outbound/household-store.ts'
import { keptIndexKeys } from './outbound/index-keys.ts'
import { importStore } from './outbound/import-store.ts'
import { leaderStore } from './outbound/leader-store.ts'
import { lettingStore } from './outbound/letting-store.ts'
import { listsIn } from './outbound/lists.ts'
import { lookStore } from './outbound/look-store.ts'
import { organisationStore } from './outbound/organisation-store.ts'
import { enteredLately } from './outbound/entered-lately.ts'
import { pastIn } from './outbound/past.ts'
import { toContract } from './outbound/published-events.ts'
import { soundsOfName } from './outbound/name-sounds.ts'
import { residentStore } from './outbound/resident-store.ts'
import { sheetFiles } from './outbound/sheet-files.ts'
import { sheets } from './outbound/sheets/sheets.ts'
import type { Deps } from './ports.ts'
import { queriesOf } from './queries/queries.ts'

const source = 'population-registry'

/** What a test, or another house, may put in another's place. */
export interface Overrides extends Rhythm {
  readonly log: Log
  readonly database?: string
  readonly topology?: Topology
  readonly token?: () => Promise<string>
  readonly clock?: Clock
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

/** Where facts are kept, and how they leave and come in. */
const keepFacts = (connection: StoreConnection, { config, log, topology, clock }: Settings) => {
  const named = { url: config.AMQP_URL, name: source, log }
  const broker = brokerConnection({ ...named, ...(topology ? { topology } : {}) })
  const sender = publisherTo({ connection: broker, log })
  const seal = sealer({ db: connection.db, masterKeys: config.MASTER_KEY, log })
  const { lists, prepared } = listsIn(connection)
  const sealed = { db: connection.db, seal: fileSeal(seal), log, ...(clock ? { clock } : {}) }
  const files = sheetFiles(sealed, () => facts.aggregates.imports)
  const ownFiles = exportFiles(sealed, () => facts.aggregates.exports)
  const facts = keeping({
    connection,
    source,
    toContract,
    publish: sender.publish,
    whispers: whispersAt(config.REDIS_URL, log),
    log,
    aggregates: aggregatesOf,
    beside: [seal, ...prepared, files, ownFiles],
  })
  const index = buildingIndex(facts.aggregates.buildings, facts.journal)
  return {
    ...facts,
    store: connection,
    index,
    broker,
    seal,
    files,
    exportFiles: ownFiles,
    lists,
    parts: [broker, sender, ...facts.parts, index],
  }
}

const depsOf = async (
  facts: ReturnType<typeof keepFacts>,
  { config, clock = () => new Date() }: Settings,
): Promise<Deps> => {
  const { store, aggregates, index, seal, files, exportFiles: ownFiles, journal } = facts
  return {
    communities: communityStore(aggregates.communities),
    buildings: buildingStore(aggregates.buildings, index.written),
    buildingIndex: index,
    residents: residentStore(aggregates.residents),
    households: householdStore(aggregates.households),
    organisations: organisationStore(aggregates.organisations),
    leaders: leaderStore(aggregates.leaders),
    lettings: lettingStore(aggregates.lettings),
    looks: lookStore(aggregates.looks),
    care: careStore(aggregates.care),
    distinctions: distinctionStore(aggregates.distinctions),
    dataAnswers: dataAnswerStore(aggregates.dataAnswers),
    dataRequests: dataRequestStore(aggregates.dataRequests),
    imports: importStore(aggregates.imports),
    exports: exportStore(aggregates.exports),
    forms: formStore(aggregates.forms),
    formSheets: sheetStore(aggregates.formSheets),
    ...facts.lists,
    ...{ exportSheets, exportFiles: ownFiles, files, sheets, journal, seal },
    past: pastIn(journal),
    blind: blindIndexes(
      await keptIndexKeys({ store, seal, masterKey: config.MASTER_KEY[0] }, config.INDEX_KEY),
    ),
    sounding: soundsOfName,
    enteredLately: enteredLately(),
    clock,
    town: { code: config.TOWN_CODE, name: config.TOWN_NAME },
  }
}

/** The services whose events say which grid a building belongs to, and whose account is whose. */
const neighbours = (config: Config, token: () => Promise<string>) => {
  const grids = channelTo('grid-management', config.GRID_MANAGEMENT_ADDRESS)
  const identity = channelTo('identity', config.IDENTITY_ADDRESS)
  const { readEvents: placements } = clientOf(IssueServiceService, grids)
  const { readEvents: accounts } = clientOf(PeopleServiceService, identity)
  const producers = [
    producerOf({ name: 'grid-management', readEvents: placements, token }),
    producerOf({ name: 'identity', readEvents: accounts, token }),
  ]
  return { channels: [grids, identity], producers }
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, database = 'population_registry', around = (deps: Deps) => deps } = overrides
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const facts = keepFacts(connection, { ...overrides, config })
  const tokens = tokensOf(source, config, log)
  const { channels, producers } = neighbours(config, overrides.token ?? tokens.own)
  const deps = around(await depsOf(facts, { ...overrides, config }))
  const feature: Feature = { commands: commandsOf(deps), queries: queriesOf(deps), feed: facts.feed }
  const marks = seenMarks(connection)
  const heard = { service: source, connection: facts.broker, subscriptions: subscriptions(feature) }
  const events = consumer({ ...heard, producers, marks, log, around: consuming })
  const services = ways.map((serve) => serve(feature, events))
  const server = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate: tokens.authenticate, log })
  const observed = telemetry(source, config, {
    ...facts.health,
    lag: events.lag,
  })
  const parts = [
    observed,
    tokens,
    ...channels,
    ...facts.parts,
    ...sweeps(deps, facts, overrides),
    server,
    events,
  ]
  return { ...together(parts, log), address: server.address, feature, deps, lag: events.lag }
}
