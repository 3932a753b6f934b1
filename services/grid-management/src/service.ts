import { connectStore, keeping, seenMarks, type StoreConnection } from '@fengqiao/aggregate-store'
import type { Clock, Log } from '@fengqiao/domain-kit'
import { brokerConnection, consumer, publisherTo, type Topology } from '@fengqiao/messaging'
import { fileSeal, sealer } from '@fengqiao/personal-data'
import {
  channelTo,
  consuming,
  grpcServer,
  permissionsOn,
  schedule,
  telemetry,
  together,
  tokensOf,
  type FeedOptions,
  whispersAt,
} from '@fengqiao/service-kit'
import { answerByReceipt, issueOfReceipt } from './commands/answer-by-receipt.ts'
import { attendMoves } from './commands/attend-issue.ts'
import { forgetPerson } from './commands/forget-person.ts'
import { keepGrids } from './commands/keep-grids.ts'
import { issueMoves } from './commands/move-issue.ts'
import { passOnMoves } from './commands/pass-on-issue.ts'
import { sweepPassedLimits } from './commands/pass-time.ts'
import { placeBuildings } from './commands/place-buildings.ts'
import { registerIssue } from './commands/register-issue.ts'
import { takeOutcome } from './commands/take-outcome.ts'
import { uploadEvidence } from './commands/upload-evidence.ts'
import type { Config } from './config.ts'
import { subscriptions } from './inbound/events.ts'
import { gridService, issueService } from './inbound/grpc.ts'
import { disputes } from './outbound/disputes.ts'
import { evidenceFiles } from './outbound/evidence-files.ts'
import { gridAggregates, gridMap, gridStore } from './outbound/grid-store.ts'
import { issueAggregates, issueStore } from './outbound/issue-store.ts'
import { dailyNumbers, receiptCodes, receiptKey } from './outbound/numbers.ts'
import { placementAggregates, placementStore } from './outbound/placement-store.ts'
import { toContract } from './outbound/published-events.ts'
import { residents } from './outbound/residents.ts'
import { demandOnPost } from './outbound/staff.ts'
import type { Deps } from './ports.ts'
import { findGrid, getGrid, listGridBuildings } from './queries/find-grid.ts'
import { heldIssues } from './queries/held-issues.ts'
import { issueHistory } from './queries/issue-history.ts'
import { mergedCourse } from './queries/merged-course.ts'
import { readEvidence, readOwnEvidence } from './queries/read-evidence.ts'
import {
  batchGetIssues,
  countIssues,
  findIssueByNumber,
  getIssue,
  listIssues,
} from './queries/read-issues.ts'
import { similarIssues } from './queries/similar-issues.ts'

const source = 'grid-management'

/** What a test, or another house, may put in another's place. */
export interface Overrides {
  readonly log: Log
  readonly database?: string
  readonly topology?: Topology
  readonly clock?: Clock
  readonly sweepEvery?: number
  /** How often files that nothing refers to are looked for. */
  readonly tidyEvery?: number
  readonly demandOnPost?: Deps['demandOnPost']
  readonly token?: () => Promise<string>
}

const featureOf = (deps: Deps, feed: FeedOptions) => ({
  commands: {
    registerIssue: registerIssue(deps),
    uploadEvidence: uploadEvidence(deps),
    moves: issueMoves(deps),
    passOn: passOnMoves(deps),
    attend: attendMoves(deps),
    takeOutcome: takeOutcome(deps),
    answerByReceipt: answerByReceipt(deps),
    grids: keepGrids(deps),
    placeBuildings: placeBuildings(deps),
    forgetPerson: forgetPerson(deps),
  },
  queries: {
    getIssue: getIssue(deps),
    findIssueByNumber: findIssueByNumber(deps),
    heldIssues: heldIssues(deps),
    batchGetIssues: batchGetIssues(deps),
    listIssues: listIssues(deps),
    countIssues: countIssues(deps),
    issueHistory: issueHistory(deps),
    readEvidence: readEvidence(deps),
    readOwnEvidence: readOwnEvidence(deps),
    issueOfReceipt: (code: string) => issueOfReceipt(deps, code),
    mergedCourse: mergedCourse(deps),
    similarIssues: similarIssues(deps),
    findGrid: findGrid(deps),
    getGrid: getGrid(deps),
    listGrids: deps.grids.list,
    listGridBuildings: listGridBuildings(deps),
  },
  feed,
})

/** Everything this service can do, before a way in is chosen. */
export type Feature = ReturnType<typeof featureOf>

/** Where facts are kept, and how they leave. */
const keepFacts = (
  connection: StoreConnection,
  { config, log, topology, clock }: Overrides & { readonly config: Config },
) => {
  const broker = brokerConnection({
    url: config.AMQP_URL,
    name: source,
    log,
    ...(topology ? { topology } : {}),
  })
  const sender = publisherTo({ connection: broker, log })
  const seal = sealer({ connection: connection.connection, masterKeys: config.MASTER_KEY, log })
  const files = evidenceFiles(
    { connection: connection.connection, seal: fileSeal(seal), log, ...(clock ? { clock } : {}) },
    () => facts.aggregates.issues,
  )
  const facts = keeping({
    connection,
    source,
    toContract,
    publish: sender.publish,
    whispers: whispersAt(config.REDIS_URL, log),
    log,
    aggregates: (hooks) => ({
      issues: issueAggregates(hooks),
      grids: gridAggregates(hooks),
      placements: placementAggregates(hooks),
    }),
    beside: [seal, files],
  })
  return { ...facts, seal, files, broker, parts: [broker, sender, ...facts.parts] }
}

/** Whose events are heard: how cases end, and who was erased. */
const neighbours = (config: Config, token: () => Promise<string>) => {
  const mediation = disputes(config.DISPUTE_MEDIATION_ADDRESS, token)
  const registry = residents(config.POPULATION_REGISTRY_ADDRESS, token)
  return {
    channels: [...mediation.channels, ...registry.channels],
    producers: [...mediation.producers, ...registry.producers],
  }
}

/** What time brings: passed limits, uploads that nothing came to refer to, another master key. */
const passingTime = (deps: Deps, { files, seal }: ReturnType<typeof keepFacts>, overrides: Overrides) => {
  const { log, sweepEvery = 1_000, tidyEvery = 600_000 } = overrides
  return [
    schedule({ sweep: sweepPassedLimits(deps), every: sweepEvery, log }),
    schedule({ sweep: () => files.sweep(deps.clock()), every: tidyEvery, log }),
    schedule({ sweep: seal.rewrap, every: tidyEvery, log }),
  ]
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, database = 'grid_management', clock = () => new Date() } = overrides
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const facts = keepFacts(connection, { ...overrides, config })
  const tokens = tokensOf(source, config, log)
  const identity = channelTo('identity', config.IDENTITY_ADDRESS)
  const grids = gridStore(facts.aggregates.grids)
  const deps: Deps = {
    issues: issueStore(facts.aggregates.issues, facts.journal),
    grids,
    gridMap: gridMap(grids, clock),
    placements: placementStore(facts.aggregates.placements),
    seal: facts.seal,
    files: facts.files,
    nextNumber: dailyNumbers(connection),
    receiptCodes: receiptCodes(await facts.seal.secret('receipt codes', receiptKey(config.MASTER_KEY[0]))),
    demandOnPost: overrides.demandOnPost ?? demandOnPost(identity, tokens.own),
    permissionsOn,
    clock,
  }
  const feature = featureOf(deps, facts.feed)
  const heard = neighbours(config, overrides.token ?? tokens.own)
  const events = consumer({
    service: source,
    connection: facts.broker,
    subscriptions: subscriptions(feature, log),
    producers: heard.producers,
    marks: seenMarks(connection),
    log,
    around: consuming,
  })
  const services = [issueService(feature, events), gridService(feature)]
  const server = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate: tokens.authenticate, log })
  const health = { backlog: facts.backlog, lag: events.lag }
  const observed = telemetry(source, config.OTEL_EXPORTER_OTLP_ENDPOINT, health)
  const passing = passingTime(deps, facts, overrides)
  const parts = [observed, tokens, identity, ...heard.channels, ...facts.parts, ...passing, server, events]
  return { ...together(parts, log), address: server.address, feature }
}
