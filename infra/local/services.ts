import { join } from 'node:path'
import { heapFlags, topology } from '../topology.ts'
import type { ServiceRow } from '../topology.ts'
import { environmentOf, portsOf } from './environment.ts'
import type { StackSettings } from './environment.ts'
import { whenReady } from './engines/greeting.ts'
import { accepts, listensOn } from './ports.ts'
import type { WantedPort } from './ports.ts'
import { launch } from './processes.ts'
import type { Running } from './processes.ts'
import { compiledFolder, root } from './folders.ts'

/** One replica of a service. */
export interface Replica {
  readonly row: ServiceRow
  readonly replica: number
  /** Another file to run in place of the service's own main. */
  readonly main?: string
  /** What it is told beside or instead of what the stack tells it. */
  readonly told?: Readonly<Record<string, string>>
}

const mainOf = (row: ServiceRow): string => join(root, 'services', row.name, 'src', 'main.ts')

/** Every replica of every service, in the order in which they start. */
export const replicasOf = ({ replicas }: Pick<StackSettings, 'replicas'>): Replica[] =>
  topology.flatMap((row) => Array.from({ length: replicas }, (_, replica) => ({ row, replica })))

/** What a replica is called, in its log's name too. */
export const nameOf = ({ row, replica }: Replica): string =>
  replica === 0 ? row.name : `${row.name}-${String(replica + 1)}`

/** Every port that the services will listen on. */
export const servicePorts = (
  settings: Pick<StackSettings, 'basePort' | 'gatewayPort' | 'replicas'>,
): WantedPort[] =>
  replicasOf(settings)
    .filter(({ row, replica }) => row.name !== 'gateway' || replica === 0)
    .flatMap(({ row, replica }) => {
      const { grpc, http } = portsOf(row, settings, replica)
      return [grpc, http]
        .filter((port) => port !== undefined)
        .map((port) => ({ port, wantedBy: nameOf({ row, replica }) }))
    })

const conditions = '--conditions=@fengqiao/source'

/**
 * What Node made of a source is kept for the next process: that starts in half the time, and in a sixth less memory,
 * because it need not load what reads TypeScript. And threads share what they allocate from.
 */
const nodeSettings = { NODE_COMPILE_CACHE: compiledFolder, MALLOC_ARENA_MAX: '2' }

const launchReplica = (which: Replica, settings: StackSettings, logs: string): Running => {
  const name = nameOf(which)
  return launch({
    name,
    command: process.execPath,
    args: [...heapFlags(which.row), conditions, which.main ?? mainOf(which.row)],
    folder: join(root, 'services', which.row.name),
    environment: { ...environmentOf(which.row, settings, which.replica), ...nodeSettings, ...which.told },
    logFile: join(logs, `${name}.log`),
  })
}

interface Compiling {
  readonly logs: string
  /** Where what was made of the sources is kept. */
  readonly compiled?: string
}

const compile = (
  rows: readonly ServiceRow[],
  outer: NodeJS.ProcessEnv,
  { logs, compiled = compiledFolder }: Compiling,
): Promise<unknown> => {
  const names = rows.map(({ name }) => name)
  const { ended } = launch({
    name: 'compiler',
    command: process.execPath,
    args: [...heapFlags(rows[0]), conditions, join(import.meta.dirname, 'compile.ts'), ...names],
    environment: { PATH: outer['PATH'], ...nodeSettings, NODE_COMPILE_CACHE: compiled },
    logFile: join(logs, `compiler-${names[0] ?? ''}.log`),
  })
  return ended
}

/**
 * Use before services start: otherwise the first ones of changed sources all compile the same. Node finds what it kept
 * only where the heap is kept alike, so each such way has a compiler of its own.
 */
export const compileSources = async (outer: NodeJS.ProcessEnv, folders: Compiling): Promise<void> => {
  const alike = Map.groupBy(topology, (row) => heapFlags(row).join(' '))
  // A source that cannot be read is told of by the service whose it is.
  await Promise.all([...alike.values()].map((rows) => compile(rows, outer, folders)))
}

/** Gateways share their port: another's answer says nothing of this one, and this one's is good for all. */
const gatewayIsReady =
  (port: number, { pid }: Running) =>
  (): Promise<boolean> =>
    listensOn(pid, port) ? doorAnswers(port) : Promise.resolve(false)

const doorAnswers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${String(port)}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  )

const readinessOf = (
  { row, replica }: Replica,
  settings: StackSettings,
  running: Running,
): (() => Promise<boolean>) => {
  const { grpc, http = 0 } = portsOf(row, settings, replica)
  return grpc === undefined ? gatewayIsReady(http, running) : () => accepts(grpc)
}

/** A replica that runs, and when it answers. */
export interface StartedReplica {
  readonly running: Running
  readonly ready: Promise<void>
}

/** Use for one replica alone, such as one that comes back. */
export const startReplica = (which: Replica, settings: StackSettings, logs: string): StartedReplica => {
  const running = launchReplica(which, settings, logs)
  return { running, ready: whenReady({ running, ready: readinessOf(which, settings, running) }) }
}

/** Services that run, and how they are stopped: the door first, then all behind it at once. */
export interface Services {
  readonly running: readonly Running[]
  readonly ready: Promise<void>
  readonly stop: () => Promise<void>
}

const stopInOrder = async (running: readonly Running[]): Promise<void> => {
  const isDoor = ({ name }: Running): boolean => name.startsWith('gateway')
  await Promise.all(running.filter(isDoor).map((service) => service.stop()))
  await Promise.all(running.filter((service) => !isDoor(service)).map((service) => service.stop()))
}

/** Starts every service, each its own process, and says when all answer. */
export const startServices = (settings: StackSettings, logs: string): Services => {
  const started = replicasOf(settings).map((which) => startReplica(which, settings, logs))
  const running = started.map((one) => one.running)
  const ready = Promise.all(started.map((one) => one.ready)).then(() => undefined)
  return { running, ready, stop: () => stopInOrder(running) }
}
