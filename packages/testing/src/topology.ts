import { testServers } from './servers.ts'

/** Where the events of one test travel. */
export interface TestTopology {
  readonly exchange: string
  readonly queuePrefix: string
}

/** Use for the exchange and the queues of a test, under its unique name; `removeTopology` takes them away again. */
export const testTopology = (unique: string): TestTopology => ({
  exchange: unique,
  queuePrefix: `${unique}.`,
})

interface Named {
  readonly name: string
}

/** The broker's management API, as its administrator. */
const administrator = () => {
  const { amqpUrl, amqpManagementUrl } = testServers()
  const { origin, username, password } = new URL(amqpManagementUrl)
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  const headers = { authorization: `Basic ${Buffer.from(login).toString('base64')}` }
  const vhost = decodeURIComponent(new URL(amqpUrl).pathname.slice(1)) || '/'
  const ask = async (method: string, path: string): Promise<Response> => {
    const reply = await fetch(`${origin}/api/${path}`, { method, headers })
    if (!reply.ok && reply.status !== 404) throw new Error(`${method} ${path}: ${String(reply.status)}`)
    return reply
  }
  return {
    vhost: encodeURIComponent(vhost),
    // Without statistics it is asked of what exists, not of what was last counted.
    names: async (kind: string): Promise<readonly string[]> => {
      const reply = await ask('GET', `${kind}?columns=name&disable_stats=true&enable_queue_totals=true`)
      return ((await reply.json()) as readonly Named[]).map(({ name }) => name)
    },
    remove: async (kind: string, name: string): Promise<void> => {
      await ask('DELETE', `${kind}/${encodeURIComponent(name)}`)
    },
  }
}

/**
 * Call at the end of a test, after everything that uses the topology has stopped: a broker is every suite's, and what
 * is left there takes its memory until it refuses to be written to. Subscribers' users go with their queues.
 */
export const removeTopology = async ({ exchange, queuePrefix }: TestTopology): Promise<void> => {
  const { vhost, names, remove } = administrator()
  for (const kind of ['users', `queues/${vhost}`]) {
    const own = (await names(kind)).filter((name) => name.startsWith(queuePrefix))
    await Promise.all(own.map(async (name) => remove(kind, name)))
  }
  await remove(`exchanges/${vhost}`, exchange)
}
