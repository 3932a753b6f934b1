import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { topology, type ServiceName } from '@fengqiao/infra/topology'
import { enginePorts, portsOf, type StackSettings } from '@fengqiao/infra/local/environment'
import { foldersIn, prepareFolders, type Folders } from '@fengqiao/infra/local/folders'
import { liveProcesses } from '@fengqiao/infra/local/processes'
import { writeRun } from '@fengqiao/infra/local/run-file'
import { keptSecrets } from '@fengqiao/infra/local/secrets'
import {
  compileSources,
  nameOf,
  replicasOf,
  startReplica,
  type Replica,
} from '@fengqiao/infra/local/services'
import { partOf, type Part } from './part.ts'
import { above, freeBase } from './ports.ts'
import { proxiesAt, type Link, type Proxies } from './proxies.ts'
import { serversIn, type Servers } from './servers.ts'

export interface TownAsked {
  /** Where its data, logs and secrets lie. */
  readonly home: string
  readonly replicas: number
  /** Mains of the rig's own, in the place of a service's; looked up at every start. */
  readonly mains?: Partial<Readonly<Record<ServiceName, string>>>
  /** What a service is told beside or instead of what the local stack tells it; looked up at every start. */
  readonly told?: Partial<Readonly<Record<ServiceName, Readonly<Record<string, string>>>>>
  readonly say: (line: string) => void
  /** Whether connections to the servers go through doors where they can be cut. */
  readonly proxied?: boolean
  /** What the services are told beside what the local stack tells them. */
  readonly settings?: Readonly<Record<string, string>>
  /** The ports that it had before, so that it is reached where it was. */
  readonly basePort?: number
}

/** A replica of a service that may be hurt. */
export interface ServicePart extends Part {
  readonly service: ServiceName
}

/** The real local stack, every process in our hands. */
export interface Town {
  readonly baseUrl: string
  readonly installerSecret: string
  readonly servers: Servers
  readonly services: readonly ServicePart[]
  /** Where the first replica of each service behind the door listens. */
  readonly addresses: Readonly<Partial<Record<ServiceName, string>>>
  /** Between the services and the servers, where Toxiproxy is to be had. */
  readonly proxies: Proxies | undefined
  readonly folders: Folders
  readonly basePort: number
  readonly close: () => Promise<void>
}

const settingsFor = (
  { replicas, settings = {} }: TownAsked,
  basePort: number,
  { folders, ...reached }: { folders: Folders } & Pick<StackSettings, 'engines' | 'reachedAt'>,
): StackSettings => {
  const gatewayPort = basePort + above.gateway
  return {
    basePort,
    gatewayPort,
    replicas,
    publicUrl: `http://localhost:${gatewayPort}`,
    secrets: keptSecrets(folders.secretsFile),
    ...reached,
    // Nobody is held back by how often he asks: that is the gateway's own test.
    outer: { ...process.env, RATE_PER_SECOND: '5000', RATE_BURST: '50000', LOG_LEVEL: 'info', ...settings },
    consoleFiles: folders.home,
  }
}

const servicePart = (
  which: Replica,
  settings: StackSettings,
  { logs, mains = {}, told = {} }: Folders & Pick<TownAsked, 'mains' | 'told'>,
): ServicePart => {
  let count = 0
  const part = partOf(nameOf(which), async () => {
    count += 1
    const main = mains[which.row.name]
    const run = { ...which, told: told[which.row.name] ?? {}, ...(main === undefined ? {} : { main }) }
    const { running, ready } = startReplica(run, settings, join(logs, String(count)))
    await ready
    return running
  })
  return { ...part, service: which.row.name }
}

/** Several towns may stand open side by side; each knows its processes by where they log. */
const processesOf = ({ logs }: Folders) => liveProcesses().filter(({ logFile }) => logFile.startsWith(logs))

const closeAll = async (
  services: readonly ServicePart[],
  { servers, folders }: { readonly servers: Servers; readonly folders: Folders },
): Promise<void> => {
  const [doors, others] = [true, false].map((door) =>
    services.filter(({ service }) => (service === 'gateway') === door),
  )
  await Promise.all(doors?.map((one) => one.stop()) ?? [])
  await Promise.all(others?.map((one) => one.stop()) ?? [])
  await Promise.all(Object.values(servers.parts).map((one) => one.stop()))
  // Name servers of brokers that were killed, and the proxies.
  for (const left of processesOf(folders).reverse()) await left.stop()
}

const through = (url: string, { before }: Proxies): string =>
  Object.assign(new URL(url), { port: String(before(Number(new URL(url).port))) }).href

/** Where services find the servers and each other: through the proxies, where there are any. */
const reachedThrough = (
  servers: Servers,
  proxies: Proxies | undefined,
): Pick<StackSettings, 'engines' | 'reachedAt'> => {
  const urls = servers.urls()
  if (proxies === undefined) return { engines: urls }
  return {
    engines: {
      ...urls,
      MONGODB_URL: through(urls.MONGODB_URL, proxies),
      AMQP_URL: through(urls.AMQP_URL, proxies),
      REDIS_URL: through(urls.REDIS_URL, proxies),
    },
    reachedAt: proxies.before,
  }
}

/** Every port that others reach, by what it takes to get there. */
const behindDoors = (basePort: number, replicas: number): Readonly<Record<Link, readonly number[]>> => {
  const { mongodb, amqp, redis } = enginePorts(basePort)
  const grpc = topology.flatMap((row) =>
    Array.from(
      { length: replicas },
      (_, replica) => portsOf(row, { basePort, gatewayPort: 0 }, replica).grpc,
    ),
  )
  return { mongodb: [mongodb], amqp: [amqp], redis: [redis], grpc: grpc.filter((port) => port !== undefined) }
}

const addressesIn = (settings: StackSettings): Town['addresses'] =>
  Object.fromEntries(
    topology.flatMap((row) => {
      const { grpc } = portsOf(row, settings, 0)
      return grpc === undefined ? [] : [[row.name, `127.0.0.1:${grpc}`]]
    }),
  )

const untilReady = async (baseUrl: string): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const ready = await fetch(`${baseUrl}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await pause(100)
  }
  throw new Error('the town did not open within a minute')
}

/** Starts the servers and every replica of every service, by the local stack's own parts. */
export const openTown = async (asked: TownAsked): Promise<Town> => {
  const folders = foldersIn(asked.home)
  prepareFolders(folders)
  const basePort = asked.basePort ?? (await freeBase(asked.replicas))
  const { brokerPassword, installerSecret } = keptSecrets(folders.secretsFile)
  const servers = serversIn({ folders, basePort, brokerPassword })
  const compiled = compileSources(process.env, folders)
  await Promise.all(Object.values(servers.parts).map((one) => one.start()))
  await compiled
  const { say, proxied = false } = asked
  const upstream = behindDoors(basePort, asked.replicas)
  const doors = { port: basePort + above.proxies, upstream, logs: folders.logs, say }
  const proxies = proxied ? await proxiesAt(doors) : undefined
  const settings = settingsFor(asked, basePort, { folders, ...reachedThrough(servers, proxies) })
  const { mains = {}, told = {} } = asked
  const services = replicasOf(asked).map((which) => servicePart(which, settings, { ...folders, mains, told }))
  await Promise.all(services.map((one) => one.start()))
  const baseUrl = `http://127.0.0.1:${settings.gatewayPort}`
  await untilReady(baseUrl)
  writeRun(folders.runFile, processesOf(folders))
  const close = () => closeAll(services, { servers, folders })
  const addresses = addressesIn(settings)
  return { baseUrl, installerSecret, servers, services, addresses, proxies, folders, basePort, close }
}
