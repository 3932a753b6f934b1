import { join } from 'node:path'
import type { Engine, EngineRequest } from '@fengqiao/infra/local/engines/engine'
import { openMongo } from '@fengqiao/infra/local/engines/mongodb'
import { openRabbit } from '@fengqiao/infra/local/engines/rabbitmq'
import { openRedis } from '@fengqiao/infra/local/engines/redis'
import { enginePorts } from '@fengqiao/infra/local/environment'
import { cacheFolder, type Folders } from '@fengqiao/infra/local/folders'
import { partOf, type Alive, type Part } from './part.ts'

/** The three servers, each a process of our own that may be killed. */
export interface Servers {
  readonly parts: Readonly<Record<'mongodb' | 'rabbitmq' | 'redis', Part>>
  /** Past any proxy, for whoever looks. */
  readonly urls: () => {
    readonly MONGODB_URL: string
    readonly AMQP_URL: string
    readonly AMQP_MANAGEMENT_URL: string
    readonly REDIS_URL: string
  }
}

export interface ServersAsked {
  readonly folders: Folders
  readonly basePort: number
  readonly brokerPassword: string
}

/** Servers of one's own in the environment are not used: nobody may kill those. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(MONGODB|AMQP|AMQP_MANAGEMENT|REDIS)_URL$/.test(key)),
  )

const aliveOf = ({ pids: [first], ended, stop }: Engine): Alive => {
  if (first === undefined) throw new Error('a server that is not ours cannot be killed')
  return { pid: first.pid, ended, stop }
}

/** The servers, started by the local stack's own starter. */
export const serversIn = ({ folders, basePort, brokerPassword }: ServersAsked): Servers => {
  const ports = enginePorts(basePort)
  const counts = new Map<string, number>()
  const request = (name: string, port: number): EngineRequest => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return {
      port,
      folder: join(folders.data, name),
      // Each start has its own log: the one before a kill is the one that is wanted.
      logs: join(folders.logs, String(count)),
      cache: cacheFolder(process.env),
      environment: ownEnvironment(),
      say: (line) => process.stdout.write(`${line}\n`),
    }
  }
  const login = `fengqiao:${brokerPassword}@127.0.0.1`
  const broker = () => ({
    ...request('rabbitmq', ports.amqp),
    managementPort: ports.amqpManagement,
    distributionPort: ports.amqpDistribution,
    namesPort: ports.amqpNames,
    password: brokerPassword,
  })
  return {
    parts: {
      mongodb: partOf('mongodb', async () => aliveOf(await openMongo(request('mongodb', ports.mongodb)))),
      rabbitmq: partOf('rabbitmq', async () => aliveOf(await openRabbit(broker()))),
      redis: partOf('redis', async () => aliveOf(await openRedis(request('redis', ports.redis)))),
    },
    urls: () => ({
      MONGODB_URL: `mongodb://127.0.0.1:${ports.mongodb}/?directConnection=true`,
      AMQP_URL: `amqp://${login}:${ports.amqp}`,
      AMQP_MANAGEMENT_URL: `http://${login}:${ports.amqpManagement}`,
      REDIS_URL: `redis://127.0.0.1:${ports.redis}`,
    }),
  }
}
