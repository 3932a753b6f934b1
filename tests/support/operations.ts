import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HttpRoute, Route } from '@fengqiao/contracts'
import { routes } from '@fengqiao/contracts/routes'
import { codecOf, rpcOf } from '@fengqiao/contracts/rpc'
import type { Channel } from '@fengqiao/service-kit'

interface Operation {
  readonly operationId: string
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly example?: Readonly<Record<string, unknown>> }>>
  }
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** The published document, as a stranger would read it. */
export const document = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@fengqiao/contracts/openapi.json')), 'utf8'),
) as Document

/** An RPC with its REST face. */
export type Operable = Route & { readonly http: HttpRoute }

/** Every RPC with a REST face, in whichever shape it travels. */
export const operations: readonly Operable[] = routes.flatMap((route) =>
  route.http === undefined ? [] : [{ ...route, http: route.http }],
)

const operationOf = ({ http }: Operable): Operation | undefined =>
  document.paths[http.openapiPath]?.[http.verb]

/** The body that the published document gives as an example: what is published must also work. */
export const exampleOf = (route: Operable): Readonly<Record<string, unknown>> =>
  operationOf(route)?.requestBody?.content['application/json']?.example ?? {}

const filled = ({ openapiPath }: HttpRoute, values: Readonly<Record<string, string>>): string =>
  openapiPath.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'nothing')

/** Use to send an operation as it is published, or with a body of one's own. */
export interface Asked {
  readonly baseUrl: string
  readonly token?: string
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  /** The version the record has to have; one it never had changes nothing and is refused last. */
  readonly version?: number
  readonly key?: string
}

const contentTypeOf = ({ http, accepts }: Operable): Readonly<Record<string, string>> =>
  http.body ? { 'content-type': accepts[0]?.contentType ?? 'application/json' } : {}

const headersFor = (route: Operable, { token, version = route.correction ? 1 : undefined, key }: Asked) => ({
  ...contentTypeOf(route),
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
  ...(key === undefined ? {} : { 'idempotency-key': key }),
})

const urlOf = ({ http }: Operable, { baseUrl, path = {}, query = {} }: Asked): string => {
  const search = new URLSearchParams(query).toString()
  return `${baseUrl}${filled(http, path)}${search === '' ? '' : `?${search}`}`
}

/** What came back, its refusal's reason read out. */
export interface Answered {
  readonly status: number
  readonly reason: string | undefined
  readonly text: string
}

const reasonIn = (text: string): string | undefined =>
  text.startsWith('{') ? (JSON.parse(text) as { readonly reason?: string }).reason : undefined

/** Use where the answer's status and reason, or its very text, are what is looked at. */
export const ask = async (route: Operable, asked: Asked): Promise<Answered> => {
  const { body = exampleOf(route) } = asked
  const response = await fetch(urlOf(route, asked), {
    method: route.http.verb.toUpperCase(),
    headers: headersFor(route, asked),
    ...(route.http.body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  return { status: response.status, reason: reasonIn(text), text }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
}

/** Asks a service itself, past the door, in the shape in which the RPC travels. */
export const askPast = (channel: Channel, route: Operable, token: string): Promise<unknown> => {
  const message = codecOf(route.requestType).fromJSON({})
  const rpc = rpcOf(route)
  if (route.shape === 'upload') return channel.upload(rpc, { head: message, bytes: nothing() }, { token })
  return route.shape === 'download'
    ? channel.download(rpc, message, { token })
    : channel.call(rpc, message, { token })
}
