import type { Request, Response } from 'express'
import type { Codec, HttpRoute, Route } from '@fengqiao/contracts'
import { toJson } from '@fengqiao/contracts/json'
import { DomainError, type FieldViolation } from '@fengqiao/domain-kit'
import { scopeFor } from '@fengqiao/service-kit'
import type { Neighbours } from '../../ports.ts'
import { sendText } from '../compression.ts'
import { factsOf } from '../facts.ts'
import type { Limiter } from '../limits.ts'
import { HttpRefusal } from '../problems.ts'
import type { Shed } from '../shedding.ts'
import type { Visitor } from '../callers.ts'
import { bodyOf } from './body.ts'
import { entityTagOf, expectedVersion, idempotencyKey } from './headers.ts'
import { matcher } from './matcher.ts'
import { requestSchemas, type OpenApi } from './operations.ts'
import { requestJson } from './request.ts'
import { validator } from './schemas.ts'

export interface RestOptions {
  readonly routes: readonly Route[]
  readonly openapi: OpenApi
  readonly visitorOf: (req: Request, res: Response) => Promise<Visitor>
  readonly neighbours: Neighbours
  readonly limiter: Limiter
  readonly shed: Shed
}

interface Asked {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
  readonly visitor: Visitor
}

/** The longest a caller waits for an answer; every hop behind the door takes its margin off. */
const within = 10_000

type Table = (Route & { readonly http: HttpRoute; readonly httpMethod: string })[]

const tableOf = (routes: readonly Route[]): Table =>
  routes.flatMap((route) => {
    const { http } = route
    if (http === undefined) return []
    if (route.clientStreaming || route.serverStreaming)
      throw new Error(`${route.path}: a stream has no way through the door`)
    return [{ ...route, http, httpMethod: http.verb.toUpperCase() }]
  })

const urlOf = (req: Request): URL => new URL(req.originalUrl, 'http://door')

const refuse = (violations: readonly FieldViolation[]): void => {
  if (violations.length > 0) throw new DomainError('invalid', 'INVALID_REQUEST', { violations })
}

/** The version of a change is no field of the published body: it comes as If-Match. */
const withVersion = (
  req: Request,
  { correction, takesVersion }: Route,
  json: Readonly<Record<string, unknown>>,
) => {
  const version = takesVersion ? expectedVersion(req) : undefined
  if (version !== undefined) return { ...json, expectedVersion: version }
  if (correction) throw new DomainError('invalid', 'IF_MATCH_REQUIRED')
  return json
}

const messageOf = ({ openapi }: RestOptions) => {
  const { schemas } = openapi.components
  const requests = requestSchemas(openapi)
  const check = validator({ schemas, requests })
  return async (req: Request, { route, params }: Asked): Promise<unknown> => {
    const body = route.http?.body === true ? ((await bodyOf(req)) ?? { value: {}, lostAt: [] }) : undefined
    const { searchParams: query } = urlOf(req)
    const { value, violations } = requestJson(schemas, requests[route.operationId], { params, query, body })
    const wrong = new Map([...check(route.operationId, value), ...violations].map((one) => [one.field, one]))
    refuse([...wrong.values()])
    return route.request.fromJSON(withVersion(req, route, value))
  }
}

interface Answered {
  readonly response: Codec
  readonly reply: unknown
}

const answer = async (req: Request, res: Response, { response, reply }: Answered): Promise<void> => {
  const json = toJson(response.$type, reply)
  const tag = entityTagOf(json)
  if (tag !== undefined) res.setHeader('ETag', tag)
  res.setHeader('Cache-Control', 'no-store')
  await sendText(req, res.status(200).type('application/json'), JSON.stringify(json))
}

const asker = (options: RestOptions) => {
  const read = messageOf(options)
  return async (req: Request, res: Response, asked: Asked): Promise<unknown> => {
    const { route, visitor } = asked
    const neighbour = options.neighbours[route.context]
    if (neighbour === undefined) throw new DomainError('unavailable', 'UNAVAILABLE')
    const key = route.command ? { idempotencyKey: idempotencyKey(req, res) } : {}
    const message = await read(req, asked)
    const { language, reference } = factsOf(res)
    const deadline = Date.now() + within
    return neighbour.call(route.path, message, {
      token: visitor.token,
      language,
      reference,
      deadline,
      ...key,
    })
  }
}

const known = async ({ visitorOf, limiter }: RestOptions, req: Request, res: Response): Promise<Visitor> => {
  try {
    const visitor = await visitorOf(req, res)
    if (visitor.caller.kind === 'anonymous') await limiter.strangers(req, res)
    else await limiter.byCaller(res, visitor.caller.id)
    return visitor
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'unauthenticated') await limiter.strangers(req, res)
    throw error
  }
}

/**
 * Carries every RPC of the route table over HTTP. Refusals come in the order of the house: who is it, may he, is
 * the request right; what lies behind is the service's to say.
 */
export const rest = (options: RestOptions) => {
  const match = matcher(
    tableOf(options.routes).map((route) => ({ ...route, path: route.http.template, route })),
  )
  const ask = asker(options)
  return async (req: Request, res: Response): Promise<void> => {
    const found = match(req.method, urlOf(req).pathname)
    if (found.kind === 'none') throw new HttpRefusal('NO_SUCH_ROUTE')
    if (found.kind === 'wrong-method')
      throw new HttpRefusal('METHOD_NOT_ALLOWED', { Allow: found.allow.join(', ') })
    const { route } = found.route
    factsOf(res).route = found.route.http.template
    const visitor = await known(options, req, res)
    scopeFor(route, visitor.caller)
    const reply = await options.shed(route.shedding, () =>
      ask(req, res, { route, params: found.params, visitor }),
    )
    await answer(req, res, { response: route.response, reply })
  }
}
