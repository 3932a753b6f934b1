import type { Request } from 'express'
import type { Codec, Route, Rpc } from '@fengqiao/contracts'
import { DomainError, type FieldViolation } from '@fengqiao/domain-kit'
import type { Visitor } from '../callers.ts'
import { bodyOf } from './body.ts'
import { expectedVersion } from './headers.ts'
import { requestSchemas, type OpenApi } from './operations.ts'
import { requestJson } from './request.ts'
import { validator } from './schemas.ts'

/** What a request is for, and how it travels on from the door. */
export interface Errand {
  readonly route: Route
  readonly rpc: Rpc
  /** The message that travels, from the JSON that was read. */
  readonly messageOf: Codec['fromJSON']
}

/** What is asked, by whom. */
export interface Asked extends Errand {
  readonly params: Readonly<Record<string, string>>
  readonly visitor: Visitor
}

type Json = Readonly<Record<string, unknown>>

export const urlOf = (req: Request): URL => new URL(req.originalUrl, 'http://door')

const refuse = (violations: readonly FieldViolation[]): void => {
  if (violations.length > 0) throw new DomainError('invalid', 'INVALID_REQUEST', { violations })
}

/** The version of a change is no field of the published body: it comes as If-Match. */
const withVersion = (req: Request, { correction, takesVersion }: Route, json: Json): Json => {
  const version = takesVersion ? expectedVersion(req) : undefined
  if (version !== undefined) return { ...json, expectedVersion: version }
  if (correction) throw new DomainError('invalid', 'IF_MATCH_REQUIRED')
  return json
}

/** A request as the published document describes it. */
export type ReadMessage = (req: Request, asked: Pick<Asked, 'route' | 'params'>) => Promise<Json>

/** Use to read a request and check it as published, all errors at once. A body of bytes is not looked at. */
export const messageReader = (openapi: OpenApi): ReadMessage => {
  const { schemas } = openapi.components
  const requests = requestSchemas(openapi)
  const check = validator({ schemas, requests })
  return async (req, { route, params }) => {
    const takesJson = route.http?.body === true && route.shape !== 'upload'
    const body = takesJson ? ((await bodyOf(req)) ?? { value: {}, lostAt: [] }) : undefined
    const { searchParams: query } = urlOf(req)
    const { value, violations } = requestJson(schemas, requests[route.operationId], { params, query, body })
    const wrong = new Map([...check(route.operationId, value), ...violations].map((one) => [one.field, one]))
    refuse([...wrong.values()])
    return withVersion(req, route, value)
  }
}
