import { createHash, randomBytes } from 'node:crypto'

/** A browser as far as signing in needs one: cookies, forms and redirects, one step at a time. */
export const browser = (publicUrl: string, headers: Record<string, string> = {}) => {
  const jar = new Map<string, string>()
  const go = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(new URL(url, publicUrl), {
      redirect: 'manual',
      headers: { cookie, ...headers },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return reply
  }
  /** Follows redirects until a page or another site. */
  const follow = async (first: Response): Promise<{ reply: Response; url: string }> => {
    let [reply, url] = [first, first.url]
    for (let location = reply.headers.get('location'); location; location = reply.headers.get('location')) {
      url = new URL(location, publicUrl).href
      if (url.startsWith(`${publicUrl}/callback`) || !url.startsWith(publicUrl)) break
      reply = await go(url)
    }
    return { reply, url }
  }
  return { jar, go, follow }
}

export type Browser = ReturnType<typeof browser>

/** What the console keeps while somebody signs in. */
export interface Pending {
  readonly verifier: string
  readonly signInUrl: string
  readonly page: string
}

export const authorizeUrl = (publicUrl: string, changes: Record<string, string> = {}) => {
  const verifier = randomBytes(32).toString('base64url')
  const query = new URLSearchParams({
    client_id: 'console',
    response_type: 'code',
    scope: 'openid offline_access',
    redirect_uri: `${publicUrl}/callback`,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: 'here',
    ...changes,
  })
  return { verifier, url: `${publicUrl}/oidc/auth?${query.toString()}` }
}

/** Opens the sign-in page. */
export const openSignIn = async (publicUrl: string, { go, follow }: Browser): Promise<Pending> => {
  const { verifier, url } = authorizeUrl(publicUrl)
  const { reply, url: signInUrl } = await follow(await go(url))
  return { verifier, signInUrl, page: await reply.text() }
}

export interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly id_token: string
  readonly error?: string
}

const tokensFor = async (publicUrl: string, form: Record<string, string>) => {
  const body = new URLSearchParams({ client_id: 'console', ...form })
  const reply = await fetch(`${publicUrl}/oidc/token`, { method: 'POST', body })
  return { status: reply.status, tokens: (await reply.json()) as Tokens }
}

/** Exchanges the code that the console was called back with. */
const exchange = (publicUrl: string, callback: string, verifier: string) =>
  tokensFor(publicUrl, {
    grant_type: 'authorization_code',
    code: new URL(callback).searchParams.get('code') ?? '',
    redirect_uri: `${publicUrl}/callback`,
    code_verifier: verifier,
  })

export const refresh = (publicUrl: string, token: string) =>
  tokensFor(publicUrl, { grant_type: 'refresh_token', refresh_token: token })

/** The whole way: page, password, a new password if it is asked for, code, tokens. */
export const signInFully = async (
  publicUrl: string,
  who: Browser,
  name: { username: string; password: string; chosen?: string },
) => {
  const { verifier, signInUrl } = await openSignIn(publicUrl, who)
  const { username, password, chosen } = name
  let { reply, url } = await who.follow(await who.go(signInUrl, { username, password }))
  if (chosen !== undefined) {
    ;({ reply, url } = await who.follow(
      await who.go(`${signInUrl}/password`, { password: chosen, again: chosen }),
    ))
  }
  if (!url.startsWith(`${publicUrl}/callback`))
    throw new Error(`not signed in: ${String(reply.status)} ${url}`)
  return exchange(publicUrl, url, verifier)
}
