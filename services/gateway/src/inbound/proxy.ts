import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { Request, Response } from 'express'
import { DomainError } from '@fengqiao/domain-kit'
import { factsOf } from './facts.ts'
import type { Limiter } from './limits.ts'

/** These belong to one connection and are not passed on. */
const ofTheHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
])

const passedOn = (headers: IncomingHttpHeaders): Record<string, string | string[]> => {
  const named = new Set((headers.connection ?? '').toLowerCase().split(/\s*,\s*/))
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || ofTheHop.has(name) || named.has(name) ? [] : [[name, value]],
    ),
  )
}

export interface ProxyOptions {
  /** Where identity's pages and its protocol listen, several replicas in turn. */
  readonly targets: readonly string[]
  /** The address people know: what a request says of its host is not trusted. */
  readonly publicUrl: string
  readonly limiter: Limiter
}

const within = 15_000

const forwardedFor = (req: Request, { publicUrl }: ProxyOptions): Record<string, string> => {
  const { protocol, host, port } = new URL(publicUrl)
  return {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-port': port === '' ? (protocol === 'https:' ? '443' : '80') : port,
    'x-forwarded-for': req.ip ?? '',
  }
}

const pass = (
  req: Request,
  res: Response,
  { target, headers }: { target: string; headers: Record<string, string> },
) =>
  new Promise<void>((resolve, reject) => {
    const url = new URL(req.originalUrl, `http://${target}`)
    const away = () => {
      reject(new DomainError('unavailable', 'UNAVAILABLE'))
    }
    const onward = request(
      {
        host: url.hostname,
        port: url.port,
        method: req.method,
        path: `${url.pathname}${url.search}`,
        timeout: within,
      },
      (answer: IncomingMessage) => {
        res.writeHead(answer.statusCode ?? 502, passedOn(answer.headers))
        answer.pipe(res)
        answer.once('error', () => res.destroy())
        res.once('close', resolve)
      },
    )
    for (const [name, value] of Object.entries({ ...passedOn(req.headers), ...headers }))
      onward.setHeader(name, value)
    onward.once('timeout', () => onward.destroy(new Error('timeout')))
    onward.once('error', away)
    res.once('close', () => onward.destroy())
    req.pipe(onward)
  })

/** Passes the sign-in protocol and its pages on to identity, as they are. */
export const proxy = (options: ProxyOptions) => {
  let turn = 0
  return async (req: Request, res: Response): Promise<void> => {
    factsOf(res).route = req.path.startsWith('/oidc') || req.baseUrl === '/oidc' ? '/oidc' : '/.well-known'
    await options.limiter.signIn(req, res)
    const target = options.targets[turn++ % options.targets.length] ?? ''
    await pass(req, res, { target, headers: forwardedFor(req, options) })
  }
}
