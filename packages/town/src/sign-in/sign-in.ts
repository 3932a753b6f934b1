import { createHash, randomBytes } from 'node:crypto'
import { filledIn, formOf, type Answers } from './form.ts'
import { patiently } from './patiently.ts'
import { visit, type Answer, type Visit } from './visit.ts'

export interface SignIn {
  /** Where the town is reached. */
  readonly baseUrl: string
  readonly username: string
  readonly password: string
  /** Chosen when the first sign-in asks for a new password. */
  readonly newPassword?: string
}

export interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string
  readonly idToken?: string
}

interface Provider {
  readonly issuer: string
  readonly authorization_endpoint: string
  readonly token_endpoint: string
}

const client = 'console'
const resource = 'urn:fengqiao'

/** How the town calls itself: behind a proxy that is not the address it is reached at. */
const providerOf = async (baseUrl: string): Promise<Provider> => {
  const response = await patiently(() => fetch(new URL('/oidc/.well-known/openid-configuration', baseUrl)))
  if (!response.ok) throw new Error(`the sign-in service answers ${String(response.status)}`)
  return (await response.json()) as Provider
}

interface Asked {
  readonly baseUrl: string
  readonly provider: Provider
  /** A system's own credential; a person's console has none. */
  readonly authorization?: string
}

/** Asks the token endpoint where the town is reached, whatever name it gives itself. */
const tokensFrom = async (
  { baseUrl, provider, authorization }: Asked,
  form: Readonly<Record<string, string>>,
): Promise<Tokens> => {
  const endpoint = new URL(new URL(provider.token_endpoint).pathname, baseUrl)
  const response = await patiently(() =>
    fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: new URLSearchParams(form).toString(),
    }),
  )
  const answer = (await response.json()) as Readonly<Record<string, string | undefined>>
  if (!response.ok || answer['access_token'] === undefined) {
    throw new Error(
      `no token: ${String(response.status)} ${answer['error'] ?? ''} ${answer['error_description'] ?? ''}`,
    )
  }
  return {
    accessToken: answer['access_token'],
    ...(answer['refresh_token'] === undefined ? {} : { refreshToken: answer['refresh_token'] }),
    ...(answer['id_token'] === undefined ? {} : { idToken: answer['id_token'] }),
  }
}

const mostPages = 4

/** Use to tell a wrong name or password, or one that comes too soon, from any other failure. */
export const isTurnedAway = (error: unknown): boolean => error instanceof Error && error.name === 'TurnedAway'

const turnedAway = (status: number): Error =>
  Object.assign(new Error(`the sign-in was refused with ${String(status)}`), { name: 'TurnedAway' })

/** Fills in page after page until the client gets its code. A page that comes again refused what was filled in. */
const through = async (walk: Visit, first: Answer, answers: Answers): Promise<URL> => {
  let answer = first
  const seen = new Set<string>()
  for (let page = 0; answer.kind === 'page' && page < mostPages; page += 1) {
    const form = formOf(answer.html)
    if (form === undefined || seen.has(form.action)) throw turnedAway(answer.status)
    seen.add(form.action)
    answer = await walk.submit(new URL(form.action, answer.url), filledIn(form, answers))
  }
  if (answer.kind === 'page') throw new Error('the sign-in has more pages than expected')
  return answer.url
}

const random = (): string => randomBytes(32).toString('base64url')

/** Use where a person signs in without a browser: code and PKCE through the town's own pages. */
export const signIn = async ({ baseUrl, username, password, newPassword }: SignIn): Promise<Tokens> => {
  const provider = await providerOf(baseUrl)
  const callback = new URL('/callback', provider.issuer).href
  const [verifier, state] = [random(), random()]
  const start = new URL(provider.authorization_endpoint)
  start.search = new URLSearchParams({
    client_id: client,
    redirect_uri: callback,
    response_type: 'code',
    scope: 'openid api',
    resource,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  const walk = visit({ baseUrl, callback })
  const answers = { username, password, newPassword: newPassword ?? password }
  const back = await through(walk, await walk.open(start), answers)
  const code = back.searchParams.get('code')
  if (code === null || back.searchParams.get('state') !== state) {
    throw new Error(`the sign-in came back without a code: ${back.searchParams.get('error') ?? ''}`)
  }
  return tokensFrom(
    { baseUrl, provider },
    {
      grant_type: 'authorization_code',
      client_id: client,
      redirect_uri: callback,
      code,
      code_verifier: verifier,
    },
  )
}

/** Use where a system signs in as itself. */
export const clientToken = async (
  baseUrl: string,
  { id, secret }: { readonly id: string; readonly secret: string },
): Promise<Tokens> => {
  const pair = [id, secret].map(encodeURIComponent).join(':')
  return tokensFrom(
    {
      baseUrl,
      provider: await providerOf(baseUrl),
      authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
    },
    { grant_type: 'client_credentials', resource },
  )
}
