import { FiguresServiceService } from '@fengqiao/contracts/analytics/v1'
import type { Feed } from '@fengqiao/domain-kit'
import { channelTo, clientOf } from '@fengqiao/service-kit'
import { testIssuer } from '@fengqiao/service-kit/testing'
import { removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import { createService } from '../src/service.ts'
import { silent } from './memory-town.ts'
import { startProducer } from './producer.ts'

export const grids = { one: '621202100001001', two: '621202100001002', far: '621202100002001' } as const

const posts = {
  admin: [{ role: 'TOWN_ADMIN', territory: '621202100' }],
  auditor: [{ role: 'AUDITOR', territory: '621202100' }],
  manager: [{ role: 'GRID_MANAGER', territory: '621202100001' }],
  worker: [{ role: 'GRID_WORKER', territory: grids.one }],
  resident: [{ role: 'RESIDENT', territory: grids.one }],
} as const

export type Who = keyof typeof posts

const configOf = ({ publicUrl, address }: { readonly publicUrl: string; readonly address: string }) => {
  const { mongodbUrl, amqpUrl, redisUrl } = testServers()
  return {
    NODE_ENV: 'test' as const,
    LOG_LEVEL: 'silent',
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    MONGODB_URL: mongodbUrl,
    AMQP_URL: amqpUrl,
    REDIS_URL: redisUrl,
    GRPC_LISTEN: { host: '127.0.0.1', port: 0 },
    PUBLIC_URL: publicUrl,
    IDENTITY_HTTP_ADDRESS: [address],
    SERVICE_CLIENT_SECRET: 'none is needed here',
    GRID_MANAGEMENT_ADDRESS: ['127.0.0.1:1'],
  }
}

/** The service on the real engine and broker beside a real producer, its callers known by tokens of a test issuer. */
export const running = async ({ clock, feed }: { readonly clock: () => Date; readonly feed?: Feed }) => {
  const issuer = await testIssuer()
  const unique = uniqueName('analytics')
  const topology = testTopology(unique)
  const producer = await startProducer(topology, `${unique}-producer`)
  const overrides = { log: silent, database: unique, topology, clock, feed: feed ?? producer.feed }
  const service = await createService(configOf(issuer), overrides)
  await service.start()
  const channel = channelTo('analytics', [service.address()])
  return {
    producer,
    database: unique,
    figures: clientOf(FiguresServiceService, channel),
    as: async (who: Who) => ({ token: await issuer.token({ sub: who, posts: posts[who] }) }),
    stop: async () => {
      await channel.stop()
      await service.stop()
      await producer.stop()
      await removeTopology(topology)
      await issuer.stop()
    },
  }
}

export type Running = Awaited<ReturnType<typeof running>>
