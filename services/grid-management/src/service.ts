import { boundedBy, connectStore, journalOf, prepared, publisher, relay } from '@fengqiao/aggregate-store'
import type { Clock, Log, Part } from '@fengqiao/domain-kit'
import { publisherTo } from '@fengqiao/messaging'
import { sealer } from '@fengqiao/personal-data'
import {
  channelTo,
  grpcServer,
  mirroredEpochs,
  permissionsOn,
  type serveFeed,
  serviceToken,
  telemetry,
  together,
  tokenVerifier,
} from '@fengqiao/service-kit'
import { answerByReceipt, issueOfReceipt } from './commands/answer-by-receipt.ts'
import { assignGridWorker, defineGridCommand } from './commands/keep-grids.ts'
import { issueMoves } from './commands/move-issue.ts'
import { sweepPassedLimits } from './commands/pass-time.ts'
import { registerIssue } from './commands/register-issue.ts'
import type { Config } from './config.ts'
import { gridService, issueService } from './inbound/grpc.ts'
import { schedule } from './inbound/schedule.ts'
import { gridAggregates, gridMap, gridStore } from './outbound/grid-store.ts'
import { issueAggregates, issueStore } from './outbound/issue-store.ts'
import { dailyNumbers, receiptCodes } from './outbound/numbers.ts'
import { toContract } from './outbound/published-events.ts'
import { demandOnPost } from './outbound/staff.ts'
import type { Deps } from './ports.ts'
import { findGrid, getGrid } from './queries/find-grid.ts'
import { issueHistory } from './queries/issue-history.ts'
import { batchGetIssues, countIssues, getIssue, listIssues } from './queries/read-issues.ts'

const source = 'grid-management'
/** Facts that may wait for the broker before commands are refused. */
const mostUnpublished = 50_000

/** What a test, or another house, may put in another's place. */
export interface Overrides {
  readonly log: Log
  readonly clock?: Clock
  readonly sweepEvery?: number
  readonly demandOnPost?: Deps['demandOnPost']
}

const commandsOf = (deps: Deps) => ({
  registerIssue: registerIssue(deps),
  moves: issueMoves(deps),
  answerByReceipt: answerByReceipt(deps),
  defineGrid: defineGridCommand(deps),
  assignGridWorker: assignGridWorker(deps),
})

const queriesOf = (deps: Deps) => ({
  getIssue: getIssue(deps),
  batchGetIssues: batchGetIssues(deps),
  listIssues: listIssues(deps),
  countIssues: countIssues(deps),
  issueHistory: issueHistory(deps),
  issueOfReceipt: (code: string) => issueOfReceipt(deps, code),
  findGrid: findGrid(deps),
  getGrid: getGrid(deps),
  listGrids: deps.grids.list,
})

/** Everything this service can do, before a way in is chosen. */
export interface Feature {
  readonly commands: ReturnType<typeof commandsOf>
  readonly queries: ReturnType<typeof queriesOf>
  readonly feed: Parameters<typeof serveFeed>[0]
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, clock = () => new Date(), sweepEvery = 1_000 } = overrides
  const connection = await connectStore({ url: config.MONGODB_URL, database: 'grid_management', log })
  const wake = () => moving.wake()
  const admit = boundedBy(() => publishing.backlog(), mostUnpublished)
  const [issues, grids] = [
    issueAggregates({ connection, wake, admit }),
    gridAggregates({ connection, wake, admit }),
  ]
  const kinds = [issues, grids]
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
  const gridsKept = gridStore(grids)
  const seal = sealer({ connection, masterKey: config.MASTER_KEY, log })
  const identity = channelTo('identity', config.IDENTITY_ADDRESS)
  const token = serviceToken({
    tokenUrl: config.JWKS_URL.replace(/jwks$/, 'token'),
    clientId: source,
    clientSecret: config.SERVICE_CLIENT_SECRET,
  })
  const deps: Deps = {
    demandOnPost: overrides.demandOnPost ?? demandOnPost(identity, token),
    issues: issueStore(issues, journal),
    grids: gridsKept,
    gridMap: gridMap(gridsKept, clock),
    seal,
    nextNumber: dailyNumbers(connection),
    receiptCodes: receiptCodes(config.MASTER_KEY),
    permissionsOn,
    clock,
  }
  const feature: Feature = {
    commands: commandsOf(deps),
    queries: queriesOf(deps),
    feed: { journal, source, toContract },
  }
  const epochs = mirroredEpochs(config.REDIS_URL, log)
  const authenticate = tokenVerifier({
    issuer: `${config.PUBLIC_URL}/oidc`,
    jwksUrl: config.JWKS_URL,
    minimumEpoch: epochs.minimum,
  })
  const server = grpcServer({
    listen: config.GRPC_LISTEN,
    services: [issueService(feature), gridService(feature)],
    authenticate,
    log,
  })
  const parts: readonly Part[] = [
    telemetry(source, config.OTEL_EXPORTER_OTLP_ENDPOINT),
    prepared(connection, kinds),
    epochs,
    identity,
    broker,
    publishing,
    moving,
    schedule({ sweep: sweepPassedLimits(deps), every: sweepEvery, log }),
    server,
  ]
  return { ...together(parts, log), address: server.address, feature }
}
