import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Log } from '@fengqiao/domain-kit'
import type { Neighbours } from '../ports.ts'
import { accessLog } from './facts.ts'
import { consoleFiles } from './files/console.ts'
import { contractDocument, docs } from './files/docs.ts'
import { alive, ready } from './health.ts'
import { HttpRefusal, problems } from './problems.ts'
import { policy, security } from './security.ts'

type Handler = (req: Request, res: Response, next: NextFunction) => unknown

export interface AppOptions {
  readonly publicUrl: string
  /** Proxies in front whose `X-Forwarded-For` is believed; none when empty. */
  readonly trustedProxies: readonly string[]
  readonly consoleFolder: string | undefined
  readonly neighbours: Neighbours
  readonly isOpen: () => boolean
  readonly log: Log
  readonly rest: Handler
  readonly live: Handler
  readonly signIn: Handler
}

/** A closing door answers what it has and keeps no connection for more. */
const lastOne =
  (isOpen: () => boolean): Handler =>
  (_req, res, next) => {
    if (!isOpen()) res.set('Connection', 'close')
    next()
  }

const ownPolicy = (_req: Request, res: Response, next: NextFunction): void => {
  res.set('Content-Security-Policy', policy)
  next()
}

const readOnly =
  (handler: Handler): Handler =>
  (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return handler(req, res, next)
    throw new HttpRefusal('METHOD_NOT_ALLOWED', { Allow: 'GET, HEAD' })
  }

/** The door, from first to last: who hears a request, in which order. */
export const createApp = (options: AppOptions): Express => {
  const app = express()
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('trust proxy', [...options.trustedProxies])
  app.use(accessLog(options.log), lastOne(options.isOpen))
  // Identity's pages bring their own headers.
  app.all(['/oidc', '/oidc/*rest', '/.well-known/*rest'], options.signIn)
  app.use(security(options.publicUrl), ownPolicy)
  app.all('/healthz', readOnly(alive))
  app.all('/readyz', readOnly(ready(options.neighbours, options.isOpen)))
  app.all('/openapi.json', readOnly(contractDocument('openapi')))
  app.all('/asyncapi.json', readOnly(contractDocument('asyncapi')))
  app.all(['/docs', '/docs/*rest'], readOnly(docs()))
  app.all('/v1/live', readOnly(options.live))
  app.all('/v1/*rest', options.rest)
  app.use(consoleFiles(options.consoleFolder))
  app.use(problems(options.log))
  return app
}
