import type { Request, Response } from 'express'
import type { HttpRoute, Route, Shape } from '@fengqiao/contracts'
import { codecOf, rpcOf } from '@fengqiao/contracts/rpc'
import { DomainError } from '@fengqiao/domain-kit'
import { scopeFor } from '@fengqiao/service-kit'
import type { Neighbours } from '../../ports.ts'
import type { Visitor } from '../callers.ts'
import { factsOf } from '../facts.ts'
import type { Limiter } from '../limits.ts'
import { HttpRefusal } from '../problems.ts'
import type { Shed } from '../shedding.ts'
import { unary, type Carry } from './answers.ts'
import { download } from './download.ts'
import { letFinish } from './incoming.ts'
import { matcher } from './matcher.ts'
import { messageReader, urlOf } from './message.ts'
import type { OpenApi } from './operations.ts'
import { upload } from './upload.ts'

export interface RestOptions {
  readonly routes: readonly Route[]
  readonly openapi: OpenApi
  readonly visitorOf: (req: Request, res: Response) => Promise<Visitor>
  readonly neighbours: Neighbours
  readonly limiter: Limiter
  readonly shed: Shed
}

type Published = Route & { readonly http: HttpRoute }

/** The rows of the table that have a REST face, themselves: the door looks at the same facts as the services. */
const published = (routes: readonly Route[]): readonly Published[] =>
  routes.filter((route): route is Published => route.http !== undefined)

/** How each shape goes through the door: a closed list. */
const ways: Readonly<Record<Shape, Carry>> = { unary, upload, download, operation: unary, feed: unary }

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
    published(options.routes).map((route) => {
      const { template: path, verb } = route.http
      const messageOf = codecOf(route.requestType).fromJSON
      return { path, httpMethod: verb.toUpperCase(), errand: { route, rpc: rpcOf(route), messageOf } }
    }),
  )
  const read = messageReader(options.openapi)
  const carry = async (req: Request, res: Response): Promise<void> => {
    const found = match(req.method, urlOf(req).pathname)
    if (found.kind === 'none') throw new HttpRefusal('NO_SUCH_ROUTE')
    if (found.kind === 'wrong-method')
      throw new HttpRefusal('METHOD_NOT_ALLOWED', { Allow: found.allow.join(', ') })
    const { errand } = found.route
    const { route } = errand
    factsOf(res).route = route.http.template
    const visitor = await known(options, req, res)
    scopeFor(route, visitor.caller)
    const neighbour = options.neighbours[route.context]
    if (neighbour === undefined) throw new DomainError('unavailable', 'UNAVAILABLE')
    const asked = { ...errand, params: found.params, visitor, neighbour, read }
    await options.shed(route.shedding, () => ways[route.shape](req, res, asked))
  }
  return async (req: Request, res: Response): Promise<void> => {
    try {
      await carry(req, res)
    } catch (error) {
      letFinish(req)
      throw error
    }
  }
}
