import { randomBytes } from 'node:crypto'
import {
  GridServiceService,
  IssueServiceService,
  RegriddingServiceService,
  type RegisterIssueRequest,
} from '@fengqiao/contracts/grid-management/v1'
import { RegisterIssueRequest as Registration } from '@fengqiao/contracts/grid-management/v1'
import type { Topology } from '@fengqiao/messaging'
import { channelTo, clientOf, tokensOf, type CallOptions } from '@fengqiao/service-kit'
import { testIssuer, type TestIssuer } from '@fengqiao/service-kit/testing'
import { removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import { neighboursOn } from './neighbours.ts'
import type { Point } from '../src/domain/issue.ts'
import { refuse } from '../src/domain/refusals.ts'
import type { Deps } from '../src/ports.ts'
import { createService } from '../src/service.ts'

export const grid = '621202100001001'
const community = grid.slice(0, 12)

const posts = {
  admin: [{ role: 'TOWN_ADMIN', territory: '621202100' }],
  clerk: [{ role: 'TOWN_CLERK', territory: '621202100' }],
  manager: [{ role: 'GRID_MANAGER', territory: community }],
  assigner: [{ role: 'GRID_MANAGER', territory: '621202100' }],
  worker: [{ role: 'GRID_WORKER', territory: grid }],
  plumber: [{ role: 'GRID_WORKER', territory: grid }],
  west: [{ role: 'GRID_WORKER', territory: `${community}011` }],
  east: [{ role: 'GRID_WORKER', territory: grid }],
  stranger: [{ role: 'GRID_WORKER', territory: '621202100002001' }],
  resident: [{ role: 'RESIDENT', territory: grid }],
  neighbour: [{ role: 'RESIDENT', territory: grid }],
  leader: [{ role: 'GRID_LEADER', territory: grid }],
  sponsor: [{ role: 'SPONSOR', territory: '621202100' }],
  county: [{ role: 'INTEGRATION_CLIENT', territory: '621202100' }],
} as const

export type Who = keyof typeof posts

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

const startNeighbours = async (issuer: TestIssuer, topology: Topology) => {
  const servers = testServers()
  const settings = {
    REDIS_URL: servers.redisUrl,
    PUBLIC_URL: issuer.publicUrl,
    IDENTITY_HTTP_ADDRESS: [issuer.address],
    SERVICE_CLIENT_SECRET: 'none is needed here',
  }
  const { authenticate } = tokensOf('neighbours', settings, quiet)
  const neighbours = neighboursOn({ amqpUrl: servers.amqpUrl, topology, authenticate, log: quiet })
  await neighbours.start()
  return neighbours
}

/** What identity and the registry answer: everybody but `nobody` serves in the community, buildings lie where it is said. */
const asked = (
  points: ReadonlyMap<string, Point>,
): Pick<Deps, 'demandOnPost' | 'territoriesOf' | 'pointsOf'> => ({
  demandOnPost: (people) =>
    people.includes('nobody') ? Promise.reject(refuse('NOT_ON_POST')) : Promise.resolve(),
  territoriesOf: (people) =>
    Promise.resolve(
      new Map(
        people.filter((person) => person !== 'nobody').map((person) => [person, [territoryOf(person)]]),
      ),
    ),
  pointsOf: (codes) => Promise.resolve(new Map([...points].filter(([code]) => codes.includes(code)))),
})

const held: Readonly<Partial<Record<string, readonly { readonly territory: string }[]>>> = posts

const territoryOf = (person: string): string => held[person]?.[0]?.territory ?? community

interface TownOptions {
  readonly clock?: () => Date
  readonly around?: (deps: Deps) => Deps
}

/** The service on the real engine and broker, its callers known by tokens of a test issuer. */
export const startTown = async ({ clock, around = (deps) => deps }: TownOptions = {}) => {
  const points = new Map<string, Point>()
  const servers = testServers()
  const issuer = await testIssuer()
  const unique = uniqueName('grid_management')
  const topology = testTopology(unique)
  const neighbours = await startNeighbours(issuer, topology)
  const service = await createService(
    {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
      MONGODB_URL: servers.mongodbUrl,
      AMQP_URL: servers.amqpUrl,
      REDIS_URL: servers.redisUrl,
      GRPC_LISTEN: { host: '127.0.0.1', port: 0 },
      PUBLIC_URL: issuer.publicUrl,
      IDENTITY_HTTP_ADDRESS: [issuer.address],
      SERVICE_CLIENT_SECRET: 'none is needed here',
      IDENTITY_ADDRESS: ['127.0.0.1:1'],
      POPULATION_REGISTRY_ADDRESS: [neighbours.address()],
      DISPUTE_MEDIATION_ADDRESS: [neighbours.address()],
      MASTER_KEY: [randomBytes(32)],
    },
    {
      log: quiet,
      database: unique,
      topology,
      token: () => issuer.token({ sub: 'grid-management', kind: 'service', permissions: ['events.read'] }),
      around: (deps) => around({ ...deps, ...asked(points) }),
      sweepEvery: 50,
      tidyEvery: 50,
      ...(clock ? { clock } : {}),
    },
  )
  await service.start()
  const channel = channelTo('grid-management', [service.address()])
  const as = async (who: Who, key?: string): Promise<CallOptions> => ({
    token: await issuer.token({ sub: who, posts: posts[who] }),
    ...(key ? { idempotencyKey: key } : {}),
  })
  return {
    neighbours,
    issues: clientOf(IssueServiceService, channel),
    grids: clientOf(GridServiceService, channel),
    regriddings: clientOf(RegriddingServiceService, channel),
    deps: service.deps,
    /** Where the registry says that buildings are. */
    points,
    as,
    stop: async () => {
      await channel.stop()
      await service.stop()
      await neighbours.stop()
      await removeTopology(topology)
      await issuer.stop()
    },
  }
}

export type Town = Awaited<ReturnType<typeof startTown>>

const corner = (longitude: number, latitude: number) => ({ longitude, latitude })

/** Draws the one grid these tests need, and gives it its worker. */
export const drawGrid = async ({ grids, as }: Town): Promise<void> => {
  const boundary = {
    ring: [corner(104, 33), corner(105, 33), corner(105, 34), corner(104, 34), corner(104, 33)],
  }
  await grids.defineGrid({ gridCode: grid, name: 'First grid', kind: 1, boundary }, await as('admin'))
  await grids.assignGridWorker(
    { gridCode: grid, personId: 'worker', primary: true, expectedVersion: 0 },
    await as('manager'),
  )
}

export const registration = (changes: object = {}): RegisterIssueRequest =>
  Registration.fromPartial({
    title: 'The light is out',
    category: 20,
    urgency: 1,
    channel: 1,
    reporter: { kind: 1, personId: 'resident' },
    place: { point: corner(104.5, 33.5), words: 'by the stairs' },
    ...changes,
  })
