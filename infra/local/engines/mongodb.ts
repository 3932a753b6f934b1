import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findDocker, launchContainer } from './docker.ts'
import { foreignEngine } from './engine.ts'
import type { Engine, EngineRequest } from './engine.ts'
import { greet, mongoCommand, mongoGreeting, whenAnswering } from './greeting.ts'
import { findProgram } from './programs.ts'
import { obtainSecantus, secantusEnvironment } from './secantus.ts'
import { launch } from '../processes.ts'
import type { Running } from '../processes.ts'
import { Refusal } from '../progress.ts'

interface Started {
  readonly running: Running
  readonly what: string
  /** A fresh mongod is made a replica set of one, as production's is of three. */
  readonly initiate: boolean
}

const replicaSet = 'fengqiao'

/** In megabytes; MongoDB takes no less. */
const leastCache = 256

/** What the engine keeps of its pages: `MONGODB_CACHE_MB` gives it room for a town whose register does not fit. */
const cacheOf = ({ MONGODB_CACHE_MB: told = '' }: NodeJS.ProcessEnv): number => {
  if (told === '') return leastCache
  if (/^[1-9]\d{2,5}$/.test(told) && Number(told) >= leastCache) return Number(told)
  throw new Refusal(
    `MONGODB_CACHE_MB is ${told}: it must be a whole number of megabytes from ${String(leastCache)} to 999999`,
  )
}

const mongodArgs = (environment: NodeJS.ProcessEnv): readonly string[] => [
  ...['--replSet', replicaSet, '--quiet'],
  ...['--wiredTigerCacheSizeGB', String(cacheOf(environment) / 1_024)],
]

const fromMongod = (program: string, { port, folder, logs, environment }: EngineRequest): Started => ({
  running: launch({
    name: 'mongodb',
    command: program,
    args: ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', folder, ...mongodArgs(environment)],
    environment,
    logFile: join(logs, 'mongodb.log'),
    patience: 30_000,
  }),
  what: 'MongoDB',
  initiate: true,
})

const fromContainer = (docker: string, request: EngineRequest): Started => {
  const container = {
    image: 'mongo:8',
    ports: { [request.port]: 27017 },
    volumes: { [request.folder]: '/data/db' },
    args: ['mongod', '--bind_ip_all', ...mongodArgs(request.environment)],
  }
  return {
    running: launchContainer(docker, container, request),
    what: 'MongoDB 8 in a container',
    initiate: true,
  }
}

const fromSecantus = async (request: EngineRequest): Promise<Started> => {
  const { program, what, settings } = await obtainSecantus(request)
  const args = [
    ...['--port', String(request.port), '--storage-path', request.folder, '--log-level', 'WARNING'],
    ...['--cache-size', `${String(cacheOf(request.environment))}M`, ...settings],
  ]
  const running = launch({
    name: 'mongodb',
    command: program,
    args,
    environment: { ...request.environment, ...secantusEnvironment },
    logFile: join(request.logs, 'mongodb.log'),
    patience: 30_000,
  })
  return { running, what: `${what} (in MongoDB's place)`, initiate: false }
}

/** MongoDB and SecantusDB write different files, so neither opens the other's. */
const withFolder = (request: EngineRequest, name: string): EngineRequest => {
  const folder = join(request.folder, name)
  mkdirSync(folder, { recursive: true })
  return { ...request, folder }
}

const started = async (request: EngineRequest): Promise<Started> => {
  const mongod = findProgram('mongod', request.environment)
  if (mongod !== undefined) return fromMongod(mongod, withFolder(request, 'mongod'))
  const docker = await findDocker(request.environment)
  return docker === undefined
    ? fromSecantus(withFolder(request, 'secantus'))
    : fromContainer(docker, withFolder(request, 'container'))
}

/** MongoDB as the environment names it, or one of our own, or what speaks its protocol where there is none. */
export const openMongo = async (request: EngineRequest): Promise<Engine> => {
  const named = request.environment['MONGODB_URL']
  if (named !== undefined && named !== '') return foreignEngine(named, 'MongoDB')
  const { running, what, initiate } = await started(request)
  try {
    await whenAnswering(running, request.port, mongoGreeting)
    // Refused by a set that was initiated before, which is as good.
    if (initiate) await greet(request.port, { ...mongoGreeting, send: mongoCommand('replSetInitiate', {}) })
  } catch (error) {
    await running.stop()
    throw error
  }
  return {
    url: `mongodb://127.0.0.1:${String(request.port)}/?directConnection=true`,
    describe: `${what} on port ${String(request.port)}`,
    pids: [{ name: 'mongodb', pid: running.pid }],
    ended: running.ended,
    logFile: running.logFile,
    stop: running.stop,
  }
}
