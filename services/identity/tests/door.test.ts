import { Role } from '@fengqiao/contracts/identity/v1'
import { town } from './a-person.ts'
import { authorizeUrl, browser, openSignIn, signInFully } from './browser.ts'
import { running, type Running } from './running.ts'

let identity: Running
let publicUrl: string

beforeAll(async () => {
  identity = await running()
  publicUrl = identity.config.PUBLIC_URL
})

afterAll(() => identity.stop())

const chosen = 'Autumn-2026-x'

const create = async (username: string) => {
  const posts = [{ role: Role.TOWN_CLERK, territory: town, since: undefined, until: undefined }]
  const asked = { username, displayName: '王强', posts, firstPassword: '' }
  return (await identity.people.createPerson(asked, identity.installer)).firstPassword
}

/** Tries at a password from one network, as the gateway says which. */
const tries = async (address: string, form: { username: string; password: string }, times: number) => {
  const who = browser(publicUrl, { 'x-forwarded-for': address, 'accept-language': 'en' })
  const { signInUrl } = await openSignIn(publicUrl, who)
  const replies: Response[] = []
  for (let at = 0; at < times; at += 1) replies.push(await who.go(signInUrl, form))
  return replies
}

describe('guessing a password', () => {
  it('is slowed down, and the page says for how long', async () => {
    await create('li.na')
    const replies = await tries('203.0.113.7', { username: 'li.na', password: 'wrong' }, 6)
    expect(replies.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429])
    const last = replies[5]
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(await last?.text()).toMatch(/Please wait [12] s before you try again\./)
  })

  it('is slowed down when all tries come at once', async () => {
    await create('sun.li')
    const who = browser(publicUrl, { 'x-forwarded-for': '203.0.113.9' })
    const { signInUrl } = await openSignIn(publicUrl, who)
    const form = { username: 'sun.li', password: 'wrong' }
    const replies = await Promise.all(Array.from({ length: 12 }, () => who.go(signInUrl, form)))
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(5)
  })

  it('does not tell who has an account', async () => {
    const [known] = await tries('203.0.113.20', { username: 'li.na', password: 'wrong' }, 1)
    const [unknown] = await tries('203.0.113.21', { username: 'nobody.here', password: 'wrong' }, 1)
    const words = async (reply?: Response) =>
      /role="alert"[^>]*>([^<]*)/.exec((await reply?.text()) ?? '')?.[1]
    expect(await words(known)).toBe(await words(unknown))
  })

  it('never locks the person out: neither elsewhere, nor on the device he uses', async () => {
    const password = await create('zhao.min')
    const own = browser(publicUrl, { 'x-forwarded-for': '198.51.100.4' })
    await signInFully(publicUrl, own, { username: 'zhao.min', password, chosen })
    for (const device of [1, 2, 3, 4, 5])
      await tries(`203.0.113.${String(30 + device)}`, { username: 'zhao.min', password: 'wrong' }, 6)
    await tries('198.51.100.4', { username: 'zhao.min', password: 'wrong' }, 6)
    const name = { username: 'zhao.min', password: chosen }
    // On his own device, though somebody behind the same address tries at his name.
    own.jar.delete('fq_session')
    expect((await signInFully(publicUrl, own, name)).status).toBe(200)
    // And on a device that nobody has seen, from a network where nobody tried.
    const fresh = browser(publicUrl, { 'x-forwarded-for': '192.0.2.77' })
    expect((await signInFully(publicUrl, fresh, name)).status).toBe(200)
  })
})

describe('the door', () => {
  it('sends nobody to an address that is not ours', async () => {
    const { url } = authorizeUrl(publicUrl, { redirect_uri: 'https://elsewhere.example/callback' })
    const reply = await browser(publicUrl, { 'accept-language': 'en' }).go(url)
    expect(reply.status).toBe(400)
    expect(reply.headers.get('location')).toBeNull()
    const page = await reply.text()
    expect(page).toContain('The request to sign in was not right')
    expect(page).toMatch(/Reference: <code>[0-9a-f-]{36}<\/code>/)
    expect(page).not.toContain('elsewhere.example')
  })

  it('asks for PKCE', async () => {
    const { url } = authorizeUrl(publicUrl)
    const without = new URL(url)
    without.searchParams.delete('code_challenge')
    without.searchParams.delete('code_challenge_method')
    const reply = await browser(publicUrl).go(without.href)
    expect(reply.headers.get('location')).toContain('error=invalid_request')
  })

  it('takes no form without the cookie of its sign-in', async () => {
    const { signInUrl } = await openSignIn(publicUrl, browser(publicUrl))
    const reply = await browser(publicUrl).go(signInUrl, { username: 'li.na', password: 'x' })
    expect(reply.status).toBe(400)
    expect(await reply.text()).toContain('此次登录已过期')
  })

  it('believes no other host', async () => {
    const reply = await fetch(`${publicUrl}/oidc/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'elsewhere.example' },
    })
    expect(await reply.json()).toMatchObject({
      issuer: `${publicUrl}/oidc`,
      token_endpoint: `${publicUrl}/oidc/token`,
      jwks_uri: `${publicUrl}/oidc/jwks`,
    })
  })

  it('shows no private part of a key', async () => {
    const { keys } = (await (await fetch(`${publicUrl}/oidc/jwks`)).json()) as {
      keys: Record<string, unknown>[]
    }
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) expect(key).not.toHaveProperty('d')
  })
})

describe('a session', () => {
  it('is another after somebody signed in: one that was laid in his browser before opens nothing', async () => {
    const password = await create('qian.yi')
    const victim = browser(publicUrl)
    await openSignIn(publicUrl, victim)
    const laid = victim.jar.get('fq_session') ?? 'chosen-by-somebody-else'
    victim.jar.set('fq_session', laid)
    await signInFully(publicUrl, victim, { username: 'qian.yi', password, chosen })
    expect(victim.jar.get('fq_session')).not.toBe(laid)
    const attacker = browser(publicUrl)
    attacker.jar.set('fq_session', laid)
    const { signInUrl } = await openSignIn(publicUrl, attacker)
    expect(signInUrl).toContain('/oidc/sign-in/')
  })
})

describe('the pages', () => {
  it('run no script and are framed by nobody', async () => {
    const { signInUrl } = await openSignIn(publicUrl, browser(publicUrl))
    expect(signInUrl).toContain('/oidc/sign-in/')
    const who = browser(publicUrl)
    const { page } = await openSignIn(publicUrl, who)
    expect(page).not.toMatch(/<script|style=|onclick/)
    const reply = await who.go('/oidc/assets/pages.css')
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(reply.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  it('speak Chinese, and English to whom wants it', async () => {
    const who = browser(publicUrl, { 'accept-language': 'fr, en;q=0.5' })
    const { page, signInUrl } = await openSignIn(publicUrl, who)
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<label for="username">Username</label>')
    const { reply } = await who.follow(await who.go(`${signInUrl}?lang=zh-CN`))
    expect(await reply.text()).toContain('<label for="username">用户名</label>')
  })

  it('escape what was typed', async () => {
    const who = browser(publicUrl)
    const { signInUrl } = await openSignIn(publicUrl, who)
    const reply = await who.go(signInUrl, { username: '"><b>x', password: 'x' })
    expect(await reply.text()).toContain('value="&quot;&gt;&lt;b&gt;x"')
  })

  it('ask before signing out, and say when one is out', async () => {
    const password = await create('wang.qiang')
    const who = browser(publicUrl)
    const { tokens } = await signInFully(publicUrl, who, { username: 'wang.qiang', password, chosen })
    const home = `${publicUrl}/`
    const query = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: home })
    const asked = await (await who.go(`/oidc/session/end?${query.toString()}`)).text()
    expect(asked).toContain('要在此设备上退出登录吗？')
    const [, action = ''] = /action="([^"]*)"/.exec(asked) ?? []
    const [, xsrf = ''] = /name="xsrf" value="([^"]*)"/.exec(asked) ?? []
    const out = await who.go(action, { xsrf, logout: 'yes' })
    expect(out.headers.get('location')).toBe(home)
    expect((await openSignIn(publicUrl, who)).page).toContain('current-password')
  })
})
