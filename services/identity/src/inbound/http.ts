import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Part } from '@fengqiao/domain-kit'
import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { JWK } from 'jose'
import type { Provider } from 'oidc-provider'
import { interactions, type InteractionsOptions } from './interactions.ts'
import { invitationRoutes, type InvitationPageOptions } from './invitation-page.ts'
import { style } from './pages/style.ts'
import { providerWith, type ProviderOptions } from './provider.ts'

export interface HttpOptions
  extends ProviderOptions, Omit<InteractionsOptions, 'provider'>, InvitationPageOptions {
  readonly listen: { readonly host: string; readonly port: number }
  /** Whether the service can answer; its own stores first of all. */
  readonly isReady: () => Promise<boolean>
}

export interface HttpServer extends Part {
  readonly address: () => string
  /** Signs with these keys from now on; requests under way end with those before. */
  readonly useKeys: (keys: readonly JWK[]) => void
}

const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'style-src': ["'self'"],
      'img-src': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-site' },
})

/** The town has one public address; what a request's headers claim it to be is not believed. */
const publicAddress = (publicUrl: string): RequestHandler => {
  const { host, protocol } = new URL(publicUrl)
  return (req, _res, next) => {
    req.headers.host = host
    req.headers['x-forwarded-host'] = host
    req.headers['x-forwarded-proto'] = protocol.replace(':', '')
    next()
  }
}

const health = ({ isReady }: HttpOptions, app: Express): void => {
  app.get('/livez', (_req, res) => {
    res.type('text').send('ok')
  })
  app.get('/readyz', async (_req, res) => {
    const ready = await isReady().catch(() => false)
    res
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ok' : 'not ready')
  })
}

/** The provider of the moment: it changes with its keys. */
interface Current {
  readonly provider: () => Provider
  readonly handle: (req: IncomingMessage, res: ServerResponse) => void
}

const appOf = (options: HttpOptions, { provider, handle }: Current): Express => {
  const app = express()
  app.disable('x-powered-by')
  // Only the gateway stands before us.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal'])
  health(options, app)
  app.use(publicAddress(options.publicUrl), headers)
  app.get('/oidc/assets/pages.css', (_req, res) => {
    res.type('css').set('cache-control', 'public, max-age=3600').send(style)
  })
  app.get('/.well-known/openid-configuration', (_req, res) => {
    res.redirect(307, '/oidc/.well-known/openid-configuration')
  })
  app.use('/oidc', interactions({ ...options, provider }))
  app.use('/oidc', invitationRoutes(options))
  app.use('/oidc', (req, res) => handle(req, res))
  return app
}

const listening = (server: Server, { host, port }: HttpOptions['listen']) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })

const noKeys = (): never => {
  throw new Error('the OpenID Provider has no signing keys yet')
}

/** The OpenID Provider and its pages over HTTP. */
export const httpServer = (options: HttpOptions): HttpServer => {
  let current: Current = { provider: noKeys, handle: noKeys }
  const latest: Current = {
    provider: () => current.provider(),
    handle: (req, res) => {
      current.handle(req, res)
    },
  }
  const server = createServer(appOf(options, latest))
  return {
    name: 'http',
    useKeys: (keys) => {
      const provider = providerWith(options, keys)
      const answer = provider.callback()
      current = { provider: () => provider, handle: (req, res) => void answer(req, res) }
    },
    address: () => {
      const { port } = server.address() as AddressInfo
      return `http://${options.listen.host}:${String(port)}`
    },
    start: () => listening(server, options.listen),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
