import { isPassing, type Log } from '@fengqiao/domain-kit'
import type { JWK } from 'jose'
import {
  interactionPolicy,
  Provider,
  type AdapterFactory,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider'
import { clientsOf, systemsAdapter, type ClientsOptions } from './clients.ts'
import { comeAgain, failedPage } from './failed-page.ts'
import { languageOf } from './language.ts'
import { signedOutPage, signOutPage } from './pages/views.ts'

/** The one API there is: what access tokens are for. */
const resource = 'urn:fengqiao'
const audience = 'fengqiao'
const scope = 'api'

const minute = 60
const day = 86_400

export interface ProviderOptions extends ClientsOptions {
  readonly adapter: AdapterFactory
  readonly cookieKey: Buffer
  readonly personClaims: (personId: string) => Promise<Record<string, unknown> | undefined>
  readonly clientClaims: (clientId: string) => Promise<Record<string, unknown> | undefined>
  /** What another system proves itself with; nothing for one that may not. */
  readonly secretOfClient: (clientId: string) => Promise<string | undefined>
  /** Whether a sign-in of this person that began then is still good. */
  readonly isSignInGood: (personId: string, beganAtSeconds: number) => Promise<boolean>
  readonly log: Log
}

/** A sign-in that was ended elsewhere asks for the password again, whatever cookie is still about. */
const policyOf = ({ isSignInGood }: ProviderOptions) => {
  const policy = interactionPolicy.base()
  const ended = new interactionPolicy.Check('signed_out', 'the sign-in was ended', async ({ oidc }) => {
    const { accountId, loginTs = 0 } = oidc.session ?? {}
    const good = accountId === undefined || (await isSignInGood(accountId, loginTs))
    return good ? interactionPolicy.Check.NO_NEED_TO_PROMPT : interactionPolicy.Check.REQUEST_PROMPT
  })
  policy.get('login')?.checks.add(ended)
  return policy
}

/** Our own applications need no consent: whoever works for the town uses them. */
const loadExistingGrant: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const { client, session, provider } = oidc
  if (!client || !session?.accountId) return undefined
  const grantId = session.grantIdFor(client.clientId)
  const kept = grantId === undefined ? undefined : await provider.Grant.find(grantId)
  if (kept) return kept
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid offline_access')
  grant.addResourceScope(resource, scope)
  await grant.save()
  return grant
}

const pages = (options: ProviderOptions) => {
  const home = `${options.publicUrl}/`
  const view = (ctx: { readonly req: Parameters<typeof languageOf>[0] }) => ({
    language: languageOf(ctx.req),
  })
  const renderError: Configuration['renderError'] = (ctx, _out, error) => {
    const { status, headers, html } = failedPage(options, ctx.req, error)
    ctx.status = status
    ctx.set(headers)
    ctx.type = 'html'
    ctx.body = html
  }
  return {
    renderError,
    logoutSource: (ctx: Parameters<NonNullable<typeof renderError>>[0], form: string) => {
      ctx.type = 'html'
      ctx.body = signOutPage(view(ctx), form)
    },
    postLogoutSuccessSource: (ctx: Parameters<NonNullable<typeof renderError>>[0]) => {
      ctx.type = 'html'
      ctx.body = signedOutPage(view(ctx), home)
    },
  }
}

const featuresOf = (options: ProviderOptions): Configuration['features'] => {
  const { logoutSource, postLogoutSuccessSource } = pages(options)
  return {
    devInteractions: { enabled: false },
    // Nobody uses it, and what nobody uses is not offered.
    pushedAuthorizationRequests: { enabled: false },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope,
        audience,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 5 * minute,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  }
}

const claimsOf =
  ({ personClaims, clientClaims }: ProviderOptions): Configuration['extraTokenClaims'] =>
  async (_ctx, token) => {
    if (token.kind === 'ClientCredentials') return clientClaims(token.clientId ?? '')
    return 'accountId' in token ? personClaims(token.accountId) : undefined
  }

const accountOf =
  ({ isSignInGood }: ProviderOptions): Configuration['findAccount'] =>
  async (_ctx, sub, token) => {
    const { iiat, iat } = (token ?? {}) as { readonly iiat?: number; readonly iat?: number }
    // A rotated refresh token remembers when the first of its family was given.
    const good = await isSignInGood(sub, iiat ?? iat ?? Number.MAX_SAFE_INTEGER)
    return good ? { accountId: sub, claims: () => ({ sub }) } : undefined
  }

const lifetimes: Configuration['ttl'] = {
  AuthorizationCode: minute,
  IdToken: 5 * minute,
  AccessToken: 5 * minute,
  ClientCredentials: 5 * minute,
  Interaction: 30 * minute,
  Session: 14 * day,
  Grant: 14 * day,
  RefreshToken: 14 * day,
}

const configurationOf = (options: ProviderOptions, keys: readonly JWK[]): Configuration => ({
  adapter: (model) => (model === 'Client' ? systemsAdapter(options.secretOfClient) : options.adapter(model)),
  clients: clientsOf(options),
  jwks: { keys: [...keys] },
  features: featuresOf(options),
  findAccount: accountOf(options),
  extraTokenClaims: claimsOf(options),
  loadExistingGrant,
  interactions: { policy: policyOf(options), url: (_ctx, { uid }) => `/oidc/sign-in/${uid}` },
  renderError: pages(options).renderError,
  scopes: ['openid', 'offline_access'],
  claims: { openid: ['sub'] },
  responseTypes: ['code'],
  pkce: { required: () => true },
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
  rotateRefreshToken: true,
  issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  expiresWithSession: () => true,
  ttl: lifetimes,
  clientBasedCORS: (_ctx, origin) => origin === new URL(options.publicUrl).origin,
  cookies: {
    keys: [options.cookieKey.toString('base64url')],
    names: { session: 'fq_session', interaction: 'fq_interaction', resume: 'fq_resume' },
    long: { signed: true, httpOnly: true, sameSite: 'lax' },
    short: { signed: true, httpOnly: true, sameSite: 'lax' },
  },
})

/** What an application hears, where the library would call it our mistake. */
const answerAway = (ctx: KoaContextWithOIDC): void => {
  ctx.status = 503
  ctx.set(comeAgain)
  ctx.body = { error: 'temporarily_unavailable', error_description: 'not possible just now, try again' }
}

/** The OpenID Provider with these signing keys; a new one takes its place when the keys change. */
export const providerWith = (options: ProviderOptions, keys: readonly JWK[]): Provider => {
  const provider = new Provider(`${options.publicUrl}/oidc`, configurationOf(options, keys))
  provider.proxy = true
  provider.on('server_error', (ctx, error: Error) => {
    // A page speaks for itself, before or after this.
    if (typeof ctx.body !== 'object') return
    if (isPassing(error)) answerAway(ctx)
    else options.log.error({ error: error.stack ?? error.name }, 'the OpenID Provider failed')
  })
  return provider
}
