import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import request from 'supertest'
import { policiesOf } from '../src/inbound/limits.ts'
import { startTown, type Town } from './support/town.ts'

const limits = { RATE_BURST: 10, RATE_PER_SECOND: 1 }

let town: Town
let identity: Server
let seen: { url: string | undefined; headers: IncomingHttpHeaders; body: string }[]

beforeAll(async () => {
  seen = []
  identity = createServer((req, res) => {
    let body = ''
    req.on('data', (chunk: Buffer) => (body += chunk.toString()))
    req.on('end', () => {
      seen.push({ url: req.url, headers: req.headers, body })
      res.writeHead(303, {
        Location: '/oidc/interaction/1',
        'Set-Cookie': ['a=1; HttpOnly', 'b=2'],
        'Content-Security-Policy': "default-src 'none'",
      })
      res.end('see there')
    })
  })
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve))
  const { port } = identity.address() as AddressInfo
  // Nobody listens at the first of the two.
  town = await startTown({
    environment: {
      IDENTITY_HTTP_ADDRESS: `127.0.0.1:9,127.0.0.1:${String(port)}`,
    },
  })
})
afterAll(async () => {
  await town.stop()
  identity.close()
})

/** What a browser sends with a navigation. */
const forEyes = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

const get = (path: string) => request(town.url).get(path).redirects(0)

describe('sign-in', () => {
  it('is passed on to identity with the address that people know', async () => {
    const answer = await request(town.url)
      .post('/oidc/token?x=1')
      .redirects(0)
      .set({ 'X-Forwarded-For': '6.6.6.6', 'X-Forwarded-Host': 'evil.test', Forwarded: 'for=6.6.6.6' })
      .send('grant_type=refresh_token')
    expect(answer.status).toBe(303)
    expect(answer.headers).toMatchObject({
      location: '/oidc/interaction/1',
      'set-cookie': ['a=1; HttpOnly', 'b=2'],
    })
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'")
    const passed = seen.at(-1)
    expect(passed).toMatchObject({ url: '/oidc/token?x=1', body: 'grant_type=refresh_token' })
    expect(passed?.headers).toMatchObject({
      host: new URL(town.tokens.publicUrl).host,
      'x-forwarded-host': new URL(town.tokens.publicUrl).host,
      'x-forwarded-proto': 'http',
      'x-forwarded-for': '127.0.0.1',
    })
    expect(passed?.headers['forwarded']).toBeUndefined()
  })

  it('asks another replica where one is away, with all of the body', async () => {
    for (const _ of [1, 2, 3]) {
      const answer = await request(town.url).post('/oidc/token').redirects(0).send('grant_type=refresh_token')
      expect(answer.status).toBe(303)
      expect(seen.at(-1)?.body).toBe('grant_type=refresh_token')
    }
  })

  it('finds its discovery document', async () => {
    await get('/.well-known/openid-configuration')
    expect(seen.at(-1)?.url).toBe('/.well-known/openid-configuration')
  })
})

describe('whoever is turned away from the sign-in', () => {
  let crowded: Town
  beforeAll(async () => {
    const nobody = { name: 'sign-in', burst: 1, perSecond: 0.001 }
    crowded = await startTown({ overrides: { policies: { ...policiesOf(limits), signIn: nobody } } })
    await request(crowded.url).get('/oidc/auth')
  })
  afterAll(() => crowded.stop())

  const turnedAway = (ask: (agent: ReturnType<typeof request>) => request.Test, accept: string) =>
    ask(request(crowded.url)).set({ Accept: accept, 'Accept-Language': 'zh-CN' })

  it('reads why, in words, on a page that asks again by itself', async () => {
    const { status, headers, text } = await turnedAway((agent) => agent.get('/oidc/auth?a=1'), forEyes)
    expect(status).toBe(429)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'zh-CN',
      'cache-control': 'no-store',
    })
    expect(headers['refresh']).toBe(headers['retry-after'])
    const [, nonce = 'none'] = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '') ?? []
    for (const said of [
      `<style nonce="${nonce}">`,
      '<h1>请求过于频繁，请稍后再试。</h1>',
      '本页会自动重试。',
      `<code>${headers['x-request-id'] ?? ''}</code>`,
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('a=1')
  })

  it('sends a form once more himself: nothing says whether it should be sent twice', async () => {
    const { status, headers, text } = await turnedAway((agent) => agent.post('/oidc/interaction/1'), forEyes)
    expect(status).toBe(429)
    expect(headers['refresh']).toBeUndefined()
    expect(text).toContain('请返回上一页，再提交一次。')
  })

  it('reads a problem where he is a program', async () => {
    for (const accept of ['*/*', 'application/json']) {
      const answer = await turnedAway((agent) => agent.get('/oidc/auth'), accept)
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
      expect(answer.body).toMatchObject({ status: 429, reason: 'LIMITED' })
    }
  })
})
