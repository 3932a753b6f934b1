import { randomBytes } from 'node:crypto'
import { freePorts } from '@fengqiao/infra/local/ports'
import { topology, type ServiceName } from '@fengqiao/infra/topology'
import { testServers, uniqueName } from '@fengqiao/testing'

/** Where each service listens, and the OpenID Provider beside its own. */
type Door = ServiceName | 'identityHttp'

const names = topology.map(({ name }) => name)
const doors: readonly Door[] = [...names, 'identityHttp']

const host = '127.0.0.1'
const key = () => randomBytes(32)
const secret = (): string => randomBytes(24).toString('base64url')

/** What every process is told alike. */
const shared = (publicUrl: string, identityHttp: number) => {
  const { mongodbUrl, amqpUrl, redisUrl } = testServers()
  return {
    NODE_ENV: 'test' as const,
    LOG_LEVEL: 'error',
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    MONGODB_URL: mongodbUrl,
    AMQP_URL: amqpUrl,
    REDIS_URL: redisUrl,
    PUBLIC_URL: publicUrl,
    IDENTITY_HTTP_ADDRESS: [`${host}:${String(identityHttp)}`],
    TOWN_CODE: '621202100',
    TOWN_NAME: '城关镇',
  }
}

/** Where subscribers are given their users and queues, and what they are told of the broker. */
const broker = () => {
  const { amqpUrl, amqpManagementUrl } = testServers()
  const { host: address, pathname } = new URL(amqpUrl)
  return { AMQP_MANAGEMENT_URL: amqpManagementUrl, BROKER_PUBLIC_URL: `amqp://${address}${pathname}` }
}

/** Addresses and secrets of one town, drawn afresh so that towns do not meet. */
export const settings = async () => {
  const ports = await freePorts(doors.length)
  const of = <T>(make: (port: number) => T) =>
    Object.fromEntries(doors.map((name, index) => [name, make(ports[index] ?? 0)])) as Record<Door, T>
  const { gateway, identityHttp } = of((port) => port)
  const baseUrl = `http://${host}:${String(gateway)}`
  // The town's own name is another than the address it is reached at, as it is behind any proxy.
  const publicUrl = `http://localhost:${String(gateway)}`
  const secrets = Object.fromEntries(names.map((name) => [name, secret()])) as Record<ServiceName, string>
  return {
    name: uniqueName('town'),
    baseUrl,
    publicUrl,
    installerSecret: secret(),
    secrets,
    shared: shared(publicUrl, identityHttp),
    broker: broker(),
    key,
    listen: of((port) => ({ host, port })),
    addresses: of((port) => [`${host}:${String(port)}`]),
  }
}

export type Settings = Awaited<ReturnType<typeof settings>>
