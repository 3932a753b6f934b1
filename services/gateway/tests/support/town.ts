import { GridServiceService, IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import { PeopleServiceService } from '@fengqiao/contracts/identity/v1'
import { InboxServiceService } from '@fengqiao/contracts/notifications/v1'
import type { DomainEvent, JournalEntry, Log } from '@fengqiao/domain-kit'
import { sendingNeighbour } from '@fengqiao/messaging/suites'
import {
  grpcServer,
  implement,
  serveFeed,
  askIdentityAt,
  tokenVerifier,
  type Handlers,
  type Implementation,
} from '@fengqiao/service-kit'
import { testIssuer } from '@fengqiao/service-kit/testing'
import { removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import { config } from '../../src/config.ts'
import { createService, type Overrides } from '../../src/service.ts'
import { memoryJournal } from './journal.ts'

export interface Lines {
  readonly log: Log
  readonly lines: { readonly fields: Record<string, unknown>; readonly message: string }[]
}

export const listeningLog = (): Lines => {
  const lines: { fields: Record<string, unknown>; message: string }[] = []
  const write = (fields: Record<string, unknown>, message: string) => lines.push({ fields, message })
  return { log: { info: write, warn: write, error: write }, lines }
}

type ServiceDefinition = Implementation['definition']

/** Handlers for what a test asks of a service; anything else is a mistake of the test. */
const handling = <S extends ServiceDefinition>(
  definition: S,
  handlers: Partial<Handlers<S>>,
): Implementation =>
  implement(definition, {
    ...Object.fromEntries(
      Object.keys(definition).map((name) => [
        name,
        () => Promise.reject(new Error(`${name} was not expected`)),
      ]),
    ),
    ...handlers,
  } as Handlers<S>)

const toContract = ({ event }: JournalEntry) => ({
  type: event.type,
  data: (event as DomainEvent & { data: unknown }).data,
})

export interface TownOptions {
  readonly people?: Partial<Handlers<typeof PeopleServiceService>>
  readonly issues?: Partial<Handlers<typeof IssueServiceService>>
  readonly inbox?: Partial<Handlers<typeof InboxServiceService>>
  readonly environment?: NodeJS.ProcessEnv
  readonly overrides?: Partial<Overrides>
}

/** A gateway before real gRPC services of a few handlers, on real Redis and RabbitMQ. */
export const startTown = async (options: TownOptions = {}) => {
  const { log, lines } = listeningLog()
  const tokens = await testIssuer()
  const servers = testServers()
  const issues = memoryJournal('grid-management')
  const empty = memoryJournal('identity')
  const authenticate = tokenVerifier({
    issuer: `${tokens.publicUrl}/oidc`,
    askIdentity: askIdentityAt([tokens.address]),
    minimumEpoch: () => Promise.resolve(0),
  })
  const quiet = serveFeed({ journal: empty.journal, source: 'identity', toContract })
  const serve = (services: readonly Implementation[]) =>
    grpcServer({ listen: { host: '127.0.0.1', port: 0 }, services, authenticate, log })
  const identity = serve([handling(PeopleServiceService, { readEvents: quiet, ...options.people })])
  const notifications = serve([handling(InboxServiceService, { readEvents: quiet, ...options.inbox })])
  const feed = serveFeed({ journal: issues.journal, source: 'grid-management', toContract })
  const grids = serve([
    handling(IssueServiceService, { readEvents: feed, ...options.issues }),
    handling(GridServiceService, {}),
  ])
  await Promise.all([identity.start(), notifications.start(), grids.start()])

  const topology = testTopology(uniqueName('gateway'))
  const publisher = sendingNeighbour({ url: servers.amqpUrl, log, name: 'town', topology })
  await publisher.start()
  const settings = config({
    NODE_ENV: 'development',
    AMQP_URL: servers.amqpUrl,
    REDIS_URL: servers.redisUrl,
    HTTP_LISTEN: '127.0.0.1:0',
    PUBLIC_URL: tokens.publicUrl,
    SERVICE_CLIENT_SECRET: 'the-gateway-and-nobody-else',
    IDENTITY_HTTP_ADDRESS: tokens.address,
    IDENTITY_ADDRESS: identity.address(),
    NOTIFICATIONS_ADDRESS: notifications.address(),
    GRID_MANAGEMENT_ADDRESS: grids.address(),
    ...options.environment,
  })
  const ownToken = () => tokens.token({ sub: 'gateway', kind: 'service', permissions: ['events.read'] })
  const overrides = {
    log,
    topology,
    token: ownToken,
    bucketPrefix: uniqueName('rate'),
    linger: 0,
    ...options.overrides,
  }
  const gateway = createService(settings, overrides)
  await gateway.start()
  return {
    gateway,
    url: `http://${gateway.address()}`,
    lines,
    issues,
    tokens,
    topology,
    publish: publisher.publish,
    services: { identity, notifications, grids },
    stop: async () => {
      await gateway.stop()
      await publisher.stop()
      await removeTopology(topology)
      await Promise.all([identity.stop(), notifications.stop(), grids.stop()])
      await tokens.stop()
    },
  }
}

export type Town = Awaited<ReturnType<typeof startTown>>
