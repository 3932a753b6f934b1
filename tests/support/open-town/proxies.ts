import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { launch } from '@fengqiao/infra/local/processes'
import { goProgram } from '../go-program.ts'

/** What runs between the services and a server. */
export type Link = 'mongodb' | 'amqp' | 'redis'

/** Doors before the servers: what goes through them can be cut or fall silent. */
export interface Proxies {
  /** The address of a server, led through its door. */
  readonly through: (link: Link, url: string) => string
  /** Every connection is closed; new ones are taken at once. */
  readonly cut: (link: Link) => Promise<void>
  /** Connections stay and nothing comes through any more, as where a cable was pulled; then they end. */
  readonly silence: (link: Link, milliseconds: number) => Promise<void>
  readonly stop: () => Promise<void>
}

export interface ProxiesAsked {
  /** The first of four ports: Toxiproxy's own, then one a link. */
  readonly port: number
  readonly upstream: Readonly<Record<Link, number>>
  readonly logs: string
  readonly say: (line: string) => void
}

const toxiproxy = {
  name: 'toxiproxy-server',
  module: 'github.com/Shopify/toxiproxy/v2/cmd/server',
  version: 'v2.5.0',
}
const links: readonly Link[] = ['mongodb', 'amqp', 'redis']

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
  const portOf = (link: Link): number => port + 1 + links.indexOf(link)
  const running = launch({
    name: 'toxiproxy',
    command: program,
    args: ['-host', '127.0.0.1', '-port', String(port)],
    environment: process.env,
    logFile: join(logs, 'toxiproxy.log'),
  })
  const call = callerAt(port)
  await untilAnswers(call)
  for (const link of links) {
    const [listen, behind] = [portOf(link), upstream[link]].map((one) => `127.0.0.1:${one}`)
    await call('POST', '/proxies', { name: link, listen, upstream: behind, enabled: true })
  }
  return {
    through: (link, url) => Object.assign(new URL(url), { port: String(portOf(link)) }).href,
    cut: async (link) => {
      await call('POST', `/proxies/${link}`, { enabled: false })
      await call('POST', `/proxies/${link}`, { enabled: true })
    },
    silence: async (link, milliseconds) => {
      for (const stream of ['upstream', 'downstream']) {
        const toxic = { name: stream, type: 'timeout', stream, attributes: { timeout: 0 } }
        await call('POST', `/proxies/${link}/toxics`, toxic)
      }
      await pause(milliseconds)
      for (const stream of ['upstream', 'downstream'])
        await call('DELETE', `/proxies/${link}/toxics/${stream}`)
      // What was said meanwhile is lost, so a connection that missed it cannot go on.
      await call('POST', `/proxies/${link}`, { enabled: false })
      await call('POST', `/proxies/${link}`, { enabled: true })
    },
    stop: running.stop,
  }
}
