import { join } from 'node:path'
import type { Engine, EngineRequest } from './engine.ts'
import { openMongo } from './mongodb.ts'
import { openRabbit } from './rabbitmq.ts'
import type { Rabbit } from './rabbitmq.ts'
import { openRedis } from './redis.ts'
import type { Step } from '../progress.ts'

/** Ports of the three servers, those that are named by a URL in the environment included but then unused. */
export interface EnginePorts {
  readonly mongodb: number
  readonly amqp: number
  readonly amqpManagement: number
  readonly amqpDistribution: number
  readonly amqpNames: number
  readonly redis: number
}

export interface EnginesRequest extends Omit<EngineRequest, 'port' | 'folder'> {
  readonly ports: EnginePorts
  /** Folder with one folder for each server. */
  readonly data: string
  readonly brokerPassword: string
  readonly step: Step
}

/** The three servers of the platform, ready. */
export interface Engines {
  readonly mongodb: Engine
  readonly amqp: Rabbit
  readonly redis: Engine
  /** Variables by which a service finds them. */
  readonly variables: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

const rabbitRequest = (request: EnginesRequest) => ({
  ...request,
  port: request.ports.amqp,
  managementPort: request.ports.amqpManagement,
  distributionPort: request.ports.amqpDistribution,
  namesPort: request.ports.amqpNames,
  password: request.brokerPassword,
  folder: join(request.data, 'rabbitmq'),
})

const openAll = (request: EnginesRequest) =>
  Promise.allSettled([
    request.step('MongoDB', () =>
      openMongo({ ...request, port: request.ports.mongodb, folder: join(request.data, 'mongodb') }),
    ),
    request.step('RabbitMQ', () => openRabbit(rabbitRequest(request))),
    request.step('Redis', () =>
      openRedis({ ...request, port: request.ports.redis, folder: join(request.data, 'redis') }),
    ),
  ] as const)

const opened = <T>(outcome: PromiseSettledResult<T>): T => {
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
}

const stopAll = async (engines: readonly Engine[]): Promise<void> => {
  await Promise.all(engines.map((engine) => engine.stop()))
}

/** Starts the three servers at once. When one fails, those that came up are stopped before it is said. */
export const openEngines = async (request: EnginesRequest): Promise<Engines> => {
  const outcomes = await openAll(request)
  const up = outcomes.flatMap((outcome): Engine[] => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  const stop = () => stopAll(up)
  try {
    const [mongodb, amqp, redis] = [opened(outcomes[0]), opened(outcomes[1]), opened(outcomes[2])]
    const variables = {
      MONGODB_URL: mongodb.url,
      AMQP_URL: amqp.url,
      AMQP_MANAGEMENT_URL: amqp.managementUrl,
      REDIS_URL: redis.url,
    }
    return { mongodb, amqp, redis, variables, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
