import { topology, type ServiceName } from '@fengqiao/infra/topology'
import type { Clock, Log } from '@fengqiao/domain-kit'
import { createService as createAnalytics } from '@fengqiao/analytics'
import { createService as createDisputeMediation } from '@fengqiao/dispute-mediation'
import { createService as createGateway } from '@fengqiao/gateway'
import { createService as createGridManagement } from '@fengqiao/grid-management'
import { createService as createIdentity } from '@fengqiao/identity'
import { createService as createNotifications } from '@fengqiao/notifications'
import { createService as createPopulationRegistry } from '@fengqiao/population-registry'
import { eventually, removeTopology, testTopology } from '@fengqiao/testing'
import { settings, type Settings } from './settings.ts'

/** A failing test shows what the services said of mistakes. */
const log: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: (fields, message) => {
    process.stderr.write(`${message} ${JSON.stringify(fields)}\n`)
  },
}

const overridesOf = ({ name }: Settings, database: string) => ({
  log,
  database: `${name}-${database}`,
  topology: testTopology(name),
})

/** What every service behind the door is told. */
const told = ({ shared, listen, secrets }: Settings, name: ServiceName) => ({
  ...shared,
  GRPC_LISTEN: listen[name],
  SERVICE_CLIENT_SECRET: secrets[name],
})

const identity = (town: Settings) =>
  createIdentity(
    {
      ...told(town, 'identity'),
      HTTP_LISTEN: town.listen.identityHttp,
      MASTER_KEY: [town.key()],
      COOKIE_KEY: town.key(),
      KEY_ENCRYPTION_KEY: [town.key()],
      SERVICE_CLIENT_SECRETS: town.secrets,
      SERVICE_CLIENT_PERMISSIONS: Object.fromEntries(topology.map(({ name, calls }) => [name, calls])),
      INSTALLER_CLIENT_SECRET: town.installerSecret,
      ...town.broker,
      POPULATION_REGISTRY_ADDRESS: town.addresses['population-registry'],
    },
    overridesOf(town, 'identity'),
  )

const populationRegistry = (town: Settings) =>
  createPopulationRegistry(
    {
      ...told(town, 'population-registry'),
      MASTER_KEY: [town.key()],
      INDEX_KEY: [1],
      IDENTITY_ADDRESS: town.addresses.identity,
      GRID_MANAGEMENT_ADDRESS: town.addresses['grid-management'],
    },
    overridesOf(town, 'population_registry'),
  )

const gridManagement = (town: Settings, clock: Clock = () => new Date()) =>
  createGridManagement(
    {
      ...told(town, 'grid-management'),
      MASTER_KEY: [town.key()],
      IDENTITY_ADDRESS: town.addresses.identity,
      POPULATION_REGISTRY_ADDRESS: town.addresses['population-registry'],
      DISPUTE_MEDIATION_ADDRESS: town.addresses['dispute-mediation'],
    },
    { ...overridesOf(town, 'grid_management'), clock },
  )

const disputeMediation = (town: Settings) =>
  createDisputeMediation(
    {
      ...told(town, 'dispute-mediation'),
      MASTER_KEY: [town.key()],
      IDENTITY_ADDRESS: town.addresses.identity,
      GRID_MANAGEMENT_ADDRESS: town.addresses['grid-management'],
      POPULATION_REGISTRY_ADDRESS: town.addresses['population-registry'],
      NUMBER_PREFIX: '武城人调字',
      COMMITTEE_PREFIXES: new Map(),
      REVISIT_DAYS: [7, 30, 90],
    },
    overridesOf(town, 'dispute_mediation'),
  )

const notifications = (town: Settings, smtpUrl: string | undefined) =>
  createNotifications(
    {
      ...told(town, 'notifications'),
      SMTP_URL: smtpUrl,
      MASTER_KEY: [town.key()],
      IDENTITY_ADDRESS: town.addresses.identity,
      POPULATION_REGISTRY_ADDRESS: town.addresses['population-registry'],
      GRID_MANAGEMENT_ADDRESS: town.addresses['grid-management'],
      DISPUTE_MEDIATION_ADDRESS: town.addresses['dispute-mediation'],
    },
    overridesOf(town, 'notifications'),
  )

const analytics = (town: Settings) =>
  createAnalytics(
    {
      ...told(town, 'analytics'),
      GRID_MANAGEMENT_ADDRESS: town.addresses['grid-management'],
    },
    overridesOf(town, 'analytics'),
  )

/** Nobody is held back by how often he asks: that is the gateway's own test. */
const roomy = { burst: 10_000, perSecond: 1_000 }
const policies = {
  caller: { name: 'caller', ...roomy },
  stranger: { name: 'address', ...roomy },
  signIn: { name: 'sign-in', ...roomy },
}

/** Those that the door leads to. */
const behindTheDoor = topology.filter(({ grpcPort }) => grpcPort !== undefined)

const neighboursOf = ({ addresses }: Settings) =>
  Object.fromEntries(behindTheDoor.map(({ name }) => [name, addresses[name]]))

const gateway = (town: Settings, consoleFiles: string | undefined) =>
  createGateway(
    {
      ...town.shared,
      HTTP_LISTEN: town.listen.gateway,
      SERVICE_CLIENT_SECRET: town.secrets.gateway,
      CONSOLE_FILES: consoleFiles,
      TRUSTED_PROXIES: [],
      RATE_PER_SECOND: 1_000,
      RATE_BURST: 10_000,
      REQUESTS_AT_ONCE: 100,
      neighbours: neighboursOf(town),
    },
    { ...overridesOf(town, 'gateway'), bucketPrefix: town.name, policies, linger: 0 },
  )

const isReady = async (baseUrl: string): Promise<boolean> => (await fetch(`${baseUrl}/readyz`)).ok

/** What stands around a town: the console's files, and a mail server. Without one no e-mail is intended. */
interface Around {
  readonly consoleFiles?: string
  readonly smtpUrl?: string
  /** What day it is for grids and issues. */
  readonly gridClock?: Clock
}

/**
 * Use for what only shows when all services run together: every one of them in this process, on the real servers,
 * with databases, exchange and queues of its own.
 */
export const wholeTown = async ({ consoleFiles, smtpUrl, gridClock }: Around = {}) => {
  const town = await settings()
  const services = [
    await identity(town),
    await populationRegistry(town),
    await gridManagement(town, gridClock),
    await disputeMediation(town),
    await notifications(town, smtpUrl),
    await analytics(town),
    gateway(town, consoleFiles),
  ]
  for (const service of services) await service.start()
  await eventually(() => isReady(town.baseUrl))
  return {
    baseUrl: town.baseUrl,
    publicUrl: town.publicUrl,
    installerSecret: town.installerSecret,
    /** The database of each service that keeps facts. */
    databases: behindTheDoor.map(({ database = '' }) => `${town.name}-${database}`),
    /** How its exchange and its queues are called. */
    topology: testTopology(town.name),
    /** Where each service listens behind the door. */
    services: neighboursOf(town),
    stop: async () => {
      for (const service of services.toReversed()) await service.stop()
      await removeTopology(testTopology(town.name))
    },
  }
}

export type WholeTown = Awaited<ReturnType<typeof wholeTown>>
