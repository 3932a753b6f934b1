import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall } from './apt.ts'
import { findDocker, launchContainer } from './docker.ts'
import { foreignEngine } from './engine.ts'
import type { Engine, EngineRequest } from './engine.ts'
import { redisGreeting, whenAnswering } from './greeting.ts'
import { ask, findProgram } from './programs.ts'
import { launch } from '../processes.ts'
import type { Running } from '../processes.ts'
import { Refusal } from '../progress.ts'

// What Redis holds may be lost (counters, wake-ups, epochs), so it saves nothing and forgets the oldest when full.
const settings = [
  '--save',
  '',
  '--appendonly',
  'no',
  '--maxmemory',
  '64mb',
  '--maxmemory-policy',
  'allkeys-lru',
]

const fromProgram = (program: string, { port, folder, logs, environment }: EngineRequest): Running =>
  launch({
    name: 'redis',
    command: program,
    args: ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...settings],
    environment,
    logFile: join(logs, 'redis.log'),
  })

const versionOf = async (program: string): Promise<string> => {
  const { output } = await ask(program, ['--version'])
  return /v=(\S+)/.exec(output)?.[1] ?? ''
}

const started = async (request: EngineRequest): Promise<{ running: Running; what: string }> => {
  const { environment, say } = request
  const present = findProgram('redis-server', environment)
  if (present !== undefined)
    return { running: fromProgram(present, request), what: `Redis ${await versionOf(present)}` }
  const docker = await findDocker(environment)
  if (docker !== undefined) {
    const container = {
      image: 'redis:8',
      ports: { [request.port]: 6379 },
      volumes: {},
      args: ['redis-server', ...settings],
    }
    return { running: launchContainer(docker, container, request), what: 'Redis 8 in a container' }
  }
  const installed = (await aptInstall(['redis-server'], { environment, say }))
    ? findProgram('redis-server', environment)
    : undefined
  if (installed === undefined) {
    throw new Refusal('Redis is missing: install redis-server, or set REDIS_URL to a server that runs.')
  }
  return { running: fromProgram(installed, request), what: `Redis ${await versionOf(installed)}` }
}

/** Redis as the environment names it, or one of our own. */
export const openRedis = async (request: EngineRequest): Promise<Engine> => {
  const named = request.environment['REDIS_URL']
  if (named !== undefined && named !== '') return foreignEngine(named, 'Redis')
  mkdirSync(request.folder, { recursive: true })
  const { running, what } = await started(request)
  try {
    await whenAnswering(running, request.port, redisGreeting)
  } catch (error) {
    await running.stop()
    throw error
  }
  return {
    url: `redis://127.0.0.1:${String(request.port)}`,
    describe: `${what} on port ${String(request.port)}`,
    pids: [{ name: 'redis', pid: running.pid }],
    ended: running.ended,
    logFile: running.logFile,
    stop: running.stop,
  }
}
