import { randomBytes, randomUUID } from 'node:crypto'
import { RegisterBuildingRequest, RegisterResidentRequest } from '@fengqiao/contracts/population-registry/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { channelTo, tokensOf, type CallOptions } from '@fengqiao/service-kit'
import { testIssuer } from '@fengqiao/service-kit/testing'
import { checkCharacterOf } from '@fengqiao/standards'
import { eventually, removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import type { Config } from '../src/config.ts'
import type { Deps } from '../src/ports.ts'
import { createService } from '../src/service.ts'
import { clientsOn } from './clients.ts'
import { neighboursOn } from './neighbours.ts'

const town = '621202100'
export const community = '621202100001'
export const grid = '621202100001001'
export const building = '62120210000100001'
export const elsewhere = '62120210000200001'

const posts = {
  admin: [{ role: 'TOWN_ADMIN', territory: town }],
  clerk: [{ role: 'TOWN_CLERK', territory: town }],
  manager: [{ role: 'GRID_MANAGER', territory: community }],
  worker: [{ role: 'GRID_WORKER', territory: grid }],
  neighbour: [{ role: 'GRID_WORKER', territory: '621202100001002' }],
  stranger: [{ role: 'GRID_MANAGER', territory: '621202100002' }],
  sponsor: [{ role: 'SPONSOR', territory: town }],
  auditor: [{ role: 'AUDITOR', territory: town }],
  resident: [{ role: 'RESIDENT', territory: grid }],
} as const

export type Who = keyof typeof posts

export const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

const settingsOf = (issuer: { publicUrl: string; address: string }) => {
  const servers = testServers()
  return {
    MONGODB_URL: servers.mongodbUrl,
    AMQP_URL: servers.amqpUrl,
    REDIS_URL: servers.redisUrl,
    PUBLIC_URL: issuer.publicUrl,
    IDENTITY_HTTP_ADDRESS: [issuer.address],
    SERVICE_CLIENT_SECRET: 'none is needed here',
  }
}

/** Most people of these tests are called alike: only tests about that compare them. */
const never = 86_400_000

/** The service on the real engine and broker beside neighbours of events alone; replicas share the database. */
export const startTown = async (around?: (deps: Deps) => Deps, pairEvery = never) => {
  const issuer = await testIssuer()
  const unique = uniqueName('population_registry')
  const topology = testTopology(unique)
  const settings = settingsOf(issuer)
  const { authenticate } = tokensOf('neighbours', settings, quiet)
  const neighbours = neighboursOn({ amqpUrl: settings.AMQP_URL, topology, authenticate, log: quiet })
  await neighbours.start()
  const config = {
    ...settings,
    NODE_ENV: 'test' as const,
    LOG_LEVEL: 'silent',
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    GRPC_LISTEN: { host: '127.0.0.1', port: 0 },
    GRID_MANAGEMENT_ADDRESS: [neighbours.address()],
    IDENTITY_ADDRESS: [neighbours.address()],
    MASTER_KEY: [randomBytes(32)] as const,
    INDEX_KEY: [1] as Config['INDEX_KEY'],
    TOWN_CODE: town,
    TOWN_NAME: '城关镇',
  }
  const token = () =>
    issuer.token({ sub: 'population-registry', kind: 'service', permissions: ['events.read'] })
  const replica = async (keys: Pick<Config, 'MASTER_KEY' | 'INDEX_KEY'> = config) => {
    const overrides = { log: quiet, database: unique, topology, token, ...(around ? { around } : {}) }
    const often = {
      sweepEvery: 100,
      careEvery: 100,
      importEvery: 20,
      importPage: 10,
      followEvery: 100,
      pairEvery,
    }
    const service = await createService(
      { ...config, ...keys },
      { ...overrides, ...often, taskEvery: pairEvery, indexEvery: 200 },
    )
    await service.start()
    const channel = channelTo('population-registry', [service.address()])
    return {
      ...{ deps: service.deps, lag: service.lag, commands: service.feature.commands },
      ...clientsOn(channel),
      stop: async () => {
        await channel.stop()
        await service.stop()
      },
    }
  }
  const first = await replica()
  return {
    ...first,
    database: unique,
    keys: { MASTER_KEY: config.MASTER_KEY, INDEX_KEY: config.INDEX_KEY } as Pick<
      Config,
      'MASTER_KEY' | 'INDEX_KEY'
    >,
    grids: neighbours.grids,
    identity: neighbours.identity,
    /** Sends an event once more, as a broker may. */
    repeat: neighbours.send,
    replica,
    as: async (who: Who, key: string = randomUUID()): Promise<CallOptions> => ({
      token: await issuer.token({ sub: who, posts: posts[who] }),
      idempotencyKey: key,
    }),
    asListener: async (): Promise<CallOptions> => ({
      token: await issuer.token({ sub: 'identity', kind: 'service', permissions: ['events.read'] }),
    }),
    stop: async () => {
      await first.stop()
      await neighbours.stop()
      await removeTopology(topology)
      await issuer.stop()
    },
  }
}

export type Town = Awaited<ReturnType<typeof startTown>>

export const aBuilding = (changes: object = {}): RegisterBuildingRequest =>
  RegisterBuildingRequest.fromPartial({
    buildingCode: building,
    name: '滨江花园1号楼',
    address: '滨江社区东江路12号',
    point: { longitude: 104.92, latitude: 33.39 },
    units: 2,
    floors: 6,
    basementFloors: 1,
    roomsAFloor: 2,
    ...changes,
  })

let people = 0

/** A number that belongs to nobody: born in the nineteenth century. */
export const aNumber = (sequence = (people += 1)): string => {
  const day = String((sequence % 28) + 1).padStart(2, '0')
  const first17 = `621202${String(1850 + (Math.floor(sequence / 28_000) % 50))}01${day}${String(sequence % 1_000).padStart(3, '0')}`
  return first17 + checkCharacterOf(first17)
}

export const aPerson = (changes: object = {}): RegisterResidentRequest =>
  RegisterResidentRequest.fromPartial({
    name: '林一一',
    idNumber: aNumber(),
    phones: ['100 0000 0001'],
    kind: 1,
    residenceStatus: 1,
    lawfulBasis: 1,
    source: 1,
    buildingCode: building,
    roomCode: `${building}0100302`,
    ...changes,
  })

/** Two communities with a building each; the first building is placed in the first grid. */
export const settle = async ({ divisions, buildings, grids, as }: Town): Promise<void> => {
  for (const [communityCode, name] of [
    [community, '滨江社区'],
    ['621202100002', '古城社区'],
  ] as const)
    await divisions.defineCommunity({ communityCode, name }, await as('admin'))
  await buildings.registerBuilding(aBuilding(), await as('manager'))
  await buildings.registerBuilding(
    aBuilding({ buildingCode: elsewhere, name: '古城家园', address: '古城社区西关路3号' }),
    await as('admin'),
  )
  await grids.place(building, grid)
  await eventually(async () => {
    const found = await buildings.getBuilding({ buildingCode: building }, await as('worker'))
    return found.gridCode === grid
  })
}

/** What a call was refused with. */
export const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'not refused',
    (error: unknown) => {
      const { kind, reason, details } = error as DomainError
      const fields = (details.violations ?? []).map((one) => `${one.field} ${one.reason}`)
      return [kind, reason, ...fields].join(' ')
    },
  )
