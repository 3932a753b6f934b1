import { Agent, request, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
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

/** A connection for each request: one that idles may be closed by the other side while a request is on its way. */
const agent = new Agent({ keepAlive: false })

interface Onward {
  readonly target: string
  readonly headers: Record<string, string>
}

const onwardFor = (req: Request, { target, headers }: Onward): ClientRequest => {
  const url = new URL(req.originalUrl, `http://${target}`)
  const { hostname: host, port, pathname, search } = url
  const path = `${pathname}${search}`
  const onward = request({ agent, host, port, path, method: req.method, timeout: within })
  for (const [name, value] of Object.entries({ ...passedOn(req.headers), ...headers }))
    onward.setHeader(name, value)
  onward.once('timeout', () => onward.destroy(new Error('timeout')))
  return onward
}

/** Answers false where nobody listens: then nothing was sent either, and another may be asked. */
const pass = (req: Request, res: Response, to: Onward) =>
  new Promise<boolean>((resolve, reject) => {
    const onward = onwardFor(req, to)
    onward.once('response', (answer: IncomingMessage) => {
      res.writeHead(answer.statusCode ?? 502, passedOn(answer.headers))
      answer.pipe(res)
      answer.once('error', () => res.destroy())
      res.once('close', () => {
        resolve(true)
      })
    })
    onward.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED') resolve(false)
      else reject(new DomainError('unavailable', 'UNAVAILABLE'))
    })
    res.once('close', () => onward.destroy())
    // The body is taken only by who is there to take it.
    onward.once('socket', (socket) => {
      socket.once('connect', () => req.pipe(onward))
    })
  })

/** Passes the sign-in protocol and its pages on to identity, as they are. */
export const proxy = (options: ProxyOptions) => {
  const { targets } = options
  let turn = 0
  return async (req: Request, res: Response): Promise<void> => {
    factsOf(res).route = req.path.startsWith('/oidc') || req.baseUrl === '/oidc' ? '/oidc' : '/.well-known'
    await options.limiter.signIn(req, res)
    if (res.destroyed) return
    const first = turn++
    for (let tries = 0; tries < targets.length; tries += 1) {
      const target = targets[(first + tries) % targets.length] ?? ''
      if (await pass(req, res, { target, headers: forwardedFor(req, options) })) return
    }
    throw new DomainError('unavailable', 'UNAVAILABLE')
  }
}
