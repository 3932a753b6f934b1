import { randomBytes } from 'node:crypto'
import type { Log } from '@fengqiao/domain-kit'
import {
  ClientServiceService,
  InvitationServiceService,
  PeopleServiceService,
  SubscriptionServiceService,
} from '@fengqiao/contracts/identity/v1'
import { freePorts } from '@fengqiao/infra/local/ports'
import { channelTo, clientOf } from '@fengqiao/service-kit'
import { removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import type { Config } from '../src/config.ts'
import { createService, type Overrides } from '../src/service.ts'
import { town } from './a-person.ts'

export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What the service said of mistakes, so that a failing test shows it. */
const loud: Log = {
  ...silent,
  error: (fields, message) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`),
}

const freePort = async (): Promise<number> => (await freePorts(1))[0] ?? 0

export const installerSecret = 'installer-of-the-test-town'
const ownSecret = 'identity-of-the-test-town'
export const serviceSecret = 'notifications-of-the-test-town'

/** The broker's address as others are told it. */
const publicBroker = (amqpUrl: string): string => {
  const url = new URL(amqpUrl)
  return `amqp://${url.host}${url.pathname}`
}

const configOf = (port: number): Config => {
  const { mongodbUrl, amqpUrl, amqpManagementUrl, redisUrl } = testServers()
  const publicUrl = `http://127.0.0.1:${String(port)}`
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    MONGODB_URL: mongodbUrl,
    AMQP_URL: amqpUrl,
    AMQP_MANAGEMENT_URL: amqpManagementUrl,
    BROKER_PUBLIC_URL: publicBroker(amqpUrl),
    REDIS_URL: redisUrl,
    GRPC_LISTEN: { host: '127.0.0.1', port: 0 },
    HTTP_LISTEN: { host: '127.0.0.1', port },
    PUBLIC_URL: publicUrl,
    IDENTITY_HTTP_ADDRESS: [new URL(publicUrl).host],
    MASTER_KEY: [randomBytes(32)],
    COOKIE_KEY: randomBytes(32),
    KEY_ENCRYPTION_KEY: [randomBytes(32)],
    TOWN_CODE: town,
    TOWN_NAME: '城关镇',
    SERVICE_CLIENT_SECRET: ownSecret,
    POPULATION_REGISTRY_ADDRESS: ['127.0.0.1:1'],
    SERVICE_CLIENT_SECRETS: { notifications: serviceSecret, identity: ownSecret },
    SERVICE_CLIENT_PERMISSIONS: {
      notifications: ['events.read', 'staff.read'],
      identity: ['events.read'],
    },
    INSTALLER_CLIENT_SECRET: installerSecret,
  }
}

/** A token by client credentials. */
export const clientToken = async (publicUrl: string, clientId: string, secret: string): Promise<Response> =>
  fetch(`${publicUrl}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'urn:fengqiao' }),
  })

/** The service on servers of its own, and a client that acts as the town's installer. */
export const running = async (
  overrides: Pick<Overrides, 'sweepEvery' | 'clock'> = {},
  neighbours: Partial<Config> = {},
) => {
  const config = { ...configOf(await freePort()), ...neighbours }
  const name = uniqueName('identity')
  const topology = testTopology(name)
  return started(config, { database: name, topology, ...overrides })
}

/** A second replica beside the first: own ports, the same database, keys and public address. */
export const replicaOf = async (
  { config, shared }: Pick<Running, 'config' | 'shared'>,
  changes: Partial<Config> = {},
) => started({ ...config, ...changes, HTTP_LISTEN: { host: '127.0.0.1', port: await freePort() } }, shared)

type Shared = Required<Pick<Overrides, 'database' | 'topology'>> & Pick<Overrides, 'sweepEvery' | 'clock'>

/** Replicas that run, by topology: whoever stops last takes it away. One that still listens would declare it anew. */
const listening = new Map<Shared['topology'], number>()

const started = async (config: Config, shared: Shared) => {
  const { topology } = shared
  const service = await createService(config, { log: loud, ...shared })
  await service.start()
  listening.set(topology, (listening.get(topology) ?? 0) + 1)
  const { stop, ...running } = await connected(service, config)
  return {
    ...running,
    shared,
    httpAddress: service.httpAddress(),
    stop: async () => {
      await stop()
      const left = (listening.get(topology) ?? 1) - 1
      listening.set(topology, left)
      if (left === 0) await removeTopology(topology)
    },
  }
}

const connected = async (service: Awaited<ReturnType<typeof createService>>, config: Config) => {
  const channel = channelTo('identity', [service.address()])
  const people = clientOf(PeopleServiceService, channel)
  const reply = await clientToken(config.PUBLIC_URL, 'town-installer', installerSecret)
  if (!reply.ok) {
    await service.stop()
    throw new Error(`no installer token: ${await reply.text()}`)
  }
  const { access_token: token } = (await reply.json()) as { access_token: string }
  return {
    config,
    people,
    clients: clientOf(ClientServiceService, channel),
    subscriptions: clientOf(SubscriptionServiceService, channel),
    invitations: clientOf(InvitationServiceService, channel),
    installer: { token },
    stop: async () => {
      await channel.stop()
      await service.stop()
    },
  }
}

export type Running = Awaited<ReturnType<typeof running>>
