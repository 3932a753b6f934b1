import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall } from './apt.ts'
import { findDocker, launchContainer } from './docker.ts'
import { foreignEngine } from './engine.ts'
import type { Engine } from './engine.ts'
import { amqpGreeting, greet, whenReady } from './greeting.ts'
import { findProgram } from './programs.ts'
import { configurationOf, environmentOf } from './rabbitmq-settings.ts'
import type { RabbitRequest } from './rabbitmq-settings.ts'
import { launch } from '../processes.ts'
import type { Running } from '../processes.ts'
import { Refusal } from '../progress.ts'

/** The broker, with the address of its HTTP API: users of integration subscribers are made there. */
export interface Rabbit extends Engine {
  readonly managementUrl: string
}

// Before PATH: the wrapper on PATH changes to another user and to the system's own folders.
const ownFolders = ['/usr/lib/rabbitmq/bin', '/opt/homebrew/opt/rabbitmq/sbin']

const user = 'fengqiao'

const managementAnswers = (request: RabbitRequest): Promise<boolean> => {
  const login = Buffer.from(`${user}:${request.password}`).toString('base64')
  return fetch(`http://127.0.0.1:${String(request.managementPort)}/api/overview`, {
    headers: { authorization: `Basic ${login}` },
    signal: AbortSignal.timeout(2_000),
  }).then(
    (response) => response.ok,
    () => false,
  )
}

// The management first: the broker's log complains of every greeting that goes no further.
const isReady = (request: RabbitRequest) => async (): Promise<boolean> =>
  (await managementAnswers(request)) &&
  greet(request.port, amqpGreeting).then(amqpGreeting.understands, () => false)

/** Erlang's name server, our own and in the foreground, so that it ends with the broker. */
const launchNames = (request: RabbitRequest): Running | undefined => {
  const program = findProgram('epmd', request.environment)
  if (program === undefined) return undefined
  return launch({
    name: 'epmd',
    command: program,
    args: ['-port', String(request.namesPort), '-address', '127.0.0.1'],
    environment: request.environment,
    logFile: join(request.logs, 'epmd.log'),
  })
}

const fromProgram = (program: string, request: RabbitRequest): Running[] => {
  const names = launchNames(request)
  const broker = launch({
    name: 'rabbitmq',
    command: program,
    args: [],
    environment: { ...request.environment, ...environmentOf(request) },
    logFile: join(request.logs, 'rabbitmq.log'),
    patience: 30_000,
  })
  return names === undefined ? [broker] : [broker, names]
}

const containerOf = (request: RabbitRequest) => ({
  image: 'rabbitmq:4-management',
  ports: { [request.port]: 5672, [request.managementPort]: 15672 },
  volumes: { [request.folder]: '/var/lib/rabbitmq' },
  variables: {
    RABBITMQ_DEFAULT_USER: user,
    RABBITMQ_DEFAULT_PASS: request.password,
    RABBITMQ_NODENAME: 'fengqiao@localhost',
  },
})

const started = async (request: RabbitRequest): Promise<{ running: Running[]; what: string }> => {
  const { environment, say } = request
  const find = () => findProgram('rabbitmq-server', environment, ownFolders)
  const present = find()
  if (present !== undefined) return { running: fromProgram(present, request), what: 'RabbitMQ' }
  const docker = await findDocker(environment)
  if (docker !== undefined) {
    return {
      running: [launchContainer(docker, containerOf(request), request)],
      what: 'RabbitMQ 4 in a container',
    }
  }
  const installed = (await aptInstall(['rabbitmq-server'], { environment, say })) ? find() : undefined
  if (installed === undefined) {
    throw new Refusal(
      'RabbitMQ is missing: install rabbitmq-server, or set AMQP_URL and AMQP_MANAGEMENT_URL.',
    )
  }
  return { running: fromProgram(installed, request), what: 'RabbitMQ' }
}

const prepare = (request: RabbitRequest): void => {
  mkdirSync(join(request.folder, 'nodes'), { recursive: true })
  writeFileSync(join(request.folder, 'rabbitmq.conf'), configurationOf(request, user), { mode: 0o600 })
  writeFileSync(join(request.folder, 'enabled_plugins'), '[rabbitmq_management].\n')
}

const named = (environment: NodeJS.ProcessEnv): Rabbit | undefined => {
  const { AMQP_URL: url = '', AMQP_MANAGEMENT_URL: managementUrl = '' } = environment
  if (url === '') return undefined
  if (managementUrl === '') {
    throw new Refusal(
      'AMQP_URL is set without AMQP_MANAGEMENT_URL: other systems’ users and queues are made through the management plugin.',
    )
  }
  return { ...foreignEngine(url, 'RabbitMQ'), managementUrl }
}

/** RabbitMQ as the environment names it, or one of our own with its own node name, ports and folders. */
export const openRabbit = async (request: RabbitRequest): Promise<Rabbit> => {
  const foreign = named(request.environment)
  if (foreign !== undefined) return foreign
  prepare(request)
  const { running, what } = await started(request)
  const [broker] = running
  if (broker === undefined) throw new Error('no broker was started')
  const stop = async (): Promise<void> => {
    for (const part of running) await part.stop()
  }
  try {
    await whenReady({ running: broker, ready: isReady(request) })
  } catch (error) {
    await stop()
    throw error
  }
  const login = `${user}:${request.password}@127.0.0.1`
  return {
    url: `amqp://${login}:${String(request.port)}`,
    managementUrl: `http://${login}:${String(request.managementPort)}`,
    describe: `${what} on port ${String(request.port)}, its management on ${String(request.managementPort)}`,
    pids: running.map(({ name, pid }) => ({ name, pid })),
    ended: broker.ended,
    logFile: broker.logFile,
    stop,
  }
}
