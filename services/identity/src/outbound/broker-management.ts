import { DomainError } from '@fengqiao/domain-kit'

/** The broker's HTTP API, as far as subscriptions need it. */
export interface Management {
  /** What stands there; nothing when nothing does. */
  readonly read: <T>(...path: readonly string[]) => Promise<T | undefined>
  /** One column of a list: the statistics that come with a whole one cost the broker seconds. */
  readonly column: (column: string, ...path: readonly string[]) => Promise<readonly string[]>
  readonly put: (body: object, ...path: readonly string[]) => Promise<void>
  readonly post: (body: object, ...path: readonly string[]) => Promise<void>
  /** Removing what is not there is done already. */
  readonly remove: (...path: readonly string[]) => Promise<void>
}

const within = 3_000

const authorizationOf = ({ username, password }: URL): string =>
  `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`

/** Use with the address of RabbitMQ's management plugin, user and password in it. */
export const managementAt = (address: string): Management => {
  const url = new URL(address)
  const authorization = authorizationOf(url)
  const base = `${url.protocol}//${url.host}${url.pathname.replace(/\/$/, '')}/api`
  const addressOf = (path: readonly string[]): string => `${base}/${path.map(encodeURIComponent).join('/')}`
  const ask = async (method: string, address: string, body?: object): Promise<Response> => {
    const reply = await fetch(address, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(within),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => undefined)
    if (reply?.ok === true || reply?.status === 404) return reply
    throw new DomainError('unavailable', 'UNAVAILABLE')
  }
  const change = async (method: string, path: readonly string[], body?: object): Promise<void> => {
    const reply = await ask(method, addressOf(path), body)
    await reply.body?.cancel()
    // What is put must be there afterwards; a place that is not there yet comes with the next try.
    if (body !== undefined && !reply.ok) throw new DomainError('unavailable', 'UNAVAILABLE')
  }
  const answerAt = async <T>(address: string): Promise<T | undefined> => {
    const reply = await ask('GET', address)
    if (reply.ok) return (await reply.json()) as T
    await reply.body?.cancel()
    return undefined
  }
  return {
    read: (...path) => answerAt(addressOf(path)),
    column: async (column, ...path) => {
      const address = `${addressOf(path)}?columns=${encodeURIComponent(column)}`
      const rows = (await answerAt<readonly Readonly<Record<string, string>>[]>(address)) ?? []
      return rows.map((row) => row[column] ?? '')
    },
    put: (body, ...path) => change('PUT', path, body),
    post: (body, ...path) => change('POST', path, body),
    remove: (...path) => change('DELETE', path),
  }
}
