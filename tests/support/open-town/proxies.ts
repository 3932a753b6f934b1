import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { launch } from '@fengqiao/infra/local/processes'
import { goProgram } from '../go-program.ts'

/** What runs between the services and a server, or from service to service. */
export type Link = 'mongodb' | 'amqp' | 'redis' | 'grpc'

/** Doors before the servers and the services: what goes through them can be cut or fall silent. */
export interface Proxies {
  /** The door before a port; the port itself where there is none. */
  readonly before: (port: number) => number
  /** Every connection is closed; new ones are taken at once. */
  readonly cut: (link: Link) => Promise<void>
  /** Connections stay and nothing comes through any more, as where a cable was pulled; then they end. */
  readonly silence: (link: Link, milliseconds: number) => Promise<void>
  readonly stop: () => Promise<void>
}

export interface ProxiesAsked {
  /** The first of its ports: Toxiproxy's own, then one for each that is led through a door. */
  readonly port: number
  /** The ports behind each link. */
  readonly upstream: Readonly<Record<Link, readonly number[]>>
  readonly logs: string
  readonly say: (line: string) => void
}

const toxiproxy = {
  name: 'toxiproxy-server',
  module: 'github.com/Shopify/toxiproxy/v2/cmd/server',
  version: 'v2.5.0',
}
const callerAt = (port: number) => async (method: string, path: string, body?: object) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`Toxiproxy answers ${response.status} to ${method} ${path}`)
}

type Call = ReturnType<typeof callerAt>

const untilAnswers = async (call: Call): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await call('GET', '/version').then(
      () => true,
      () => false,
    )
    if (answers) return
    await pause(100)
  }
  throw new Error('Toxiproxy does not answer')
}

interface Door {
  readonly name: string
  readonly link: Link
  readonly listen: number
  readonly behind: number
}

/** A door a port, one beside the other. */
const doorsOf = (port: number, upstream: ProxiesAsked['upstream']): readonly Door[] =>
  (Object.entries(upstream) as [Link, readonly number[]][])
    .flatMap(([link, ports]) => ports.map((behind) => ({ link, behind, name: `${link}-${behind}` })))
    .map((door, index) => ({ ...door, listen: port + 1 + index }))

const local = (port: number): string => `127.0.0.1:${port}`
const streams = ['upstream', 'downstream'] as const

/** Use where connections are to be hurt; nothing where Toxiproxy is not to be had. */
export const proxiesAt = async ({
  port,
  upstream,
  logs,
  say,
}: ProxiesAsked): Promise<Proxies | undefined> => {
  const program = await goProgram(toxiproxy, say)
  if (program === undefined) {
    say('connections are not hurt: neither toxiproxy-server nor Go is here')
    return undefined
  }
  const running = launch({
    name: 'toxiproxy',
    command: program,
    args: ['-host', '127.0.0.1', '-port', String(port)],
    environment: process.env,
    logFile: join(logs, 'toxiproxy.log'),
  })
  const call = callerAt(port)
  await untilAnswers(call)
  const doors = doorsOf(port, upstream)
  for (const { name, listen, behind } of doors)
    await call('POST', '/proxies', { name, listen: local(listen), upstream: local(behind), enabled: true })
  const each = async (link: Link, act: (name: string) => Promise<void>): Promise<void> => {
    await Promise.all(doors.filter((door) => door.link === link).map(({ name }) => act(name)))
  }
  const cut = async (name: string): Promise<void> => {
    await call('POST', `/proxies/${name}`, { enabled: false })
    await call('POST', `/proxies/${name}`, { enabled: true })
  }
  return {
    before: (behind) => doors.find((door) => door.behind === behind)?.listen ?? behind,
    cut: (link) => each(link, cut),
    silence: (link, milliseconds) =>
      each(link, async (name) => {
        for (const stream of streams) {
          const toxic = { name: stream, type: 'timeout', stream, attributes: { timeout: 0 } }
          await call('POST', `/proxies/${name}/toxics`, toxic)
        }
        await pause(milliseconds)
        for (const stream of streams) await call('DELETE', `/proxies/${name}/toxics/${stream}`)
        // What was said meanwhile is lost, so a connection that missed it cannot go on.
        await cut(name)
      }),
    stop: running.stop,
  }
}
