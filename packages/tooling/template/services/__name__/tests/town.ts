import { __Thing__ServiceService } from '@fengqiao/contracts/__name__/v1'
import type { EventMessage } from '@fengqiao/domain-kit'
import { brokerConnection, liveTap } from '@fengqiao/messaging'
import { channelTo, clientOf, type CallOptions } from '@fengqiao/service-kit'
import { testIssuer } from '@fengqiao/service-kit/testing'
import { removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import { createService } from '../src/service.ts'

const town = '621202100'
export const grid = `${town}001003`

const posts = {
  admin: [{ role: 'TOWN_ADMIN', territory: town }],
  clerk: [{ role: 'TOWN_CLERK', territory: town }],
  stranger: [{ role: 'TOWN_CLERK', territory: '621202999' }],
} as const

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** The service on the real engine and broker, its callers known by tokens of a test issuer. */
export const startTown = async () => {
  const servers = testServers()
  const issuer = await testIssuer()
  const unique = uniqueName('__context__')
  const topology = testTopology(unique)
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
    },
    { log: quiet, database: unique, topology },
  )
  await service.start()
  const channel = channelTo('__name__', [service.address()])
  const as = async (who: keyof typeof posts, key?: string): Promise<CallOptions> => ({
    token: await issuer.token({ sub: who, posts: posts[who] }),
    ...(key ? { idempotencyKey: key } : {}),
  })
  return {
    __manyThings__: clientOf(__Thing__ServiceService, channel),
    as,
    topology,
    stop: async () => {
      await channel.stop()
      await service.stop()
      await removeTopology(topology)
      await issuer.stop()
    },
  }
}

export type Town = Awaited<ReturnType<typeof startTown>>

/** Listens to all that passes the broker. It hears from some moment on; whoever waits for one event first, knows. */
export const listenerOn = async ({ topology }: Town) => {
  const events: EventMessage[] = []
  const { amqpUrl } = testServers()
  const connection = brokerConnection({ url: amqpUrl, name: 'listener', log: quiet, topology })
  const onMessage = (event: EventMessage) => void events.push(event)
  const tap = liveTap({ connection, log: quiet, patterns: ['fengqiao.#'], onMessage })
  await connection.start()
  await tap.start()
  return {
    events,
    stop: async () => {
      await tap.stop()
      await connection.stop()
    },
  }
}
