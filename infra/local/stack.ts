import { closingTable } from './closing-table.ts'
import { buildConsole, consoleFiles } from './console-build.ts'
import { installationsDone } from './engines/apt.ts'
import { openEngines } from './engines/open.ts'
import type { Engines } from './engines/open.ts'
import { enginePorts } from './environment.ts'
import type { StackSettings } from './environment.ts'
import { cacheFolder, prepareFolders } from './folders.ts'
import type { Folders } from './folders.ts'
import { isRestored, keptTown } from './kept-town.ts'
import type { StartOptions } from './options.ts'
import { requireFree } from './ports.ts'
import type { WantedPort } from './ports.ts'
import { afterEachLaunch, liveProcesses, stopEverything, tailOf } from './processes.ts'
import { Refusal, steps } from './progress.ts'
import { clearLastRun, forgetRun, writeRun } from './run-file.ts'
import { keptSecrets } from './secrets.ts'
import { findTown, openEmpty, openSeeded, readDemo, type Opened } from './seeding.ts'
import { compileSources, servicePorts, startServices } from './services.ts'

/** Writes a line for the user. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const step = steps(say)
const outer = process.env

const serverVariables = { MongoDB: 'MONGODB_URL', RabbitMQ: 'AMQP_URL', Redis: 'REDIS_URL' } as const

const serverPorts = (basePort: number): WantedPort[] => {
  const ports = enginePorts(basePort)
  const wanted = {
    MongoDB: [ports.mongodb],
    RabbitMQ: [ports.amqp, ports.amqpManagement, ports.amqpDistribution, ports.amqpNames],
    Redis: [ports.redis],
  }
  return (['MongoDB', 'RabbitMQ', 'Redis'] as const)
    .filter((server) => (outer[serverVariables[server]] ?? '') === '')
    .flatMap((server) => wanted[server].map((port) => ({ port, wantedBy: server })))
}

const checkPorts = ({ port, basePort, replicas }: StartOptions): Promise<void> =>
  requireFree(
    [...serverPorts(basePort), ...servicePorts({ basePort, replicas, gatewayPort: port })],
    'Stop what holds them, or choose others with --port and --base-port.',
  )

const settingsOf = (options: StartOptions, folders: Folders, engines: Engines): StackSettings => ({
  basePort: options.basePort,
  gatewayPort: options.port,
  replicas: options.replicas,
  publicUrl: options.publicUrl,
  secrets: keptSecrets(folders.secretsFile),
  engines: engines.variables,
  outer,
  consoleFiles,
})

const startServers = (options: StartOptions, folders: Folders): Promise<Engines> =>
  openEngines({
    ports: enginePorts(options.basePort),
    data: folders.data,
    logs: folders.logs,
    cache: cacheFolder(outer),
    environment: outer,
    brokerPassword: keptSecrets(folders.secretsFile).brokerPassword,
    say,
    step,
  })

let closing = false

/** The town in its data folder, on which a first start decides. */
const seed = async (options: StartOptions, folders: Folders): Promise<Opened | undefined> => {
  const town = await findTown()
  if (town === undefined) return undefined
  const { demoFile, townFile, secretsFile, home } = folders
  const baseUrl = `http://localhost:${String(options.port)}`
  const common = { baseUrl, installerSecret: keptSecrets(secretsFile).installerSecret, demoFile, say, step }
  // Whoever signed in before the copy was taken signs in again.
  if (isRestored(townFile) && readDemo(demoFile) === undefined) return { rest: () => Promise.resolve() }
  if (options.town === 'none') return openEmpty(town, common)
  // A folder that was filled before it remembered with what holds the small one.
  const asked = readDemo(demoFile) === undefined ? options.town : 'small'
  const kept = keptTown(townFile, asked)
  if (options.town === 'full' && kept.size === 'small')
    say(`${home} holds the small town: another --data-folder is another town.`)
  return openSeeded(town, { ...common, kept, isClosing: () => closing })
}

/** Rejects when anything that should run ends by itself. */
const untilOneDies = async (): Promise<never> => {
  const ends = liveProcesses().map(async (one) => ({ one, how: await one.ended }))
  const { one, how } = await Promise.race(ends)
  throw new Refusal(
    `${one.name} ${how}, so everything was stopped. The end of ${one.logFile}:\n${tailOf(one.logFile)}`,
  )
}

let stopServices: () => Promise<void> = () => Promise.resolve()
let stopServers: () => Promise<void> = () => Promise.resolve()

const bringUp = async (options: StartOptions, folders: Folders): Promise<void> => {
  const compiled = compileSources(outer, folders)
  const engines = await startServers(options, folders)
  stopServers = engines.stop
  await compiled
  await buildConsole(step)
  const services = startServices(settingsOf(options, folders, engines), folders.logs)
  stopServices = services.stop
  const death = untilOneDies()
  const ready = step('Services', () => services.ready).then(() => seed(options, folders))
  const opened = await Promise.race([ready, death])
  say(closingTable({ options, engines, folders, ...opened }))
  await Promise.all([opened?.rest(), death])
}

/** Opens the town and keeps it open: resolves never, rejects when it cannot be opened or a part of it dies. */
export const openTown = async (options: StartOptions, folders: Folders): Promise<void> => {
  prepareFolders(folders)
  await clearLastRun(folders.runFile, say)
  await checkPorts(options)
  // Written each time, so that even a start that is killed half-way leaves nothing that the next one cannot find.
  afterEachLaunch(() => writeRun(folders.runFile, liveProcesses()))
  await bringUp(options, folders)
}

/** Stops all that was started, the door first and the servers last, and waits for the end of each. */
export const closeTown = async ({ runFile }: Folders): Promise<void> => {
  closing = true
  await stopServices()
  await stopServers()
  await stopEverything()
  await installationsDone()
  forgetRun(runFile)
}
