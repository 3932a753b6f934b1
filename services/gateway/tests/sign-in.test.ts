import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import request from 'supertest'
import { startTown, type Town } from './support/town.ts'

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
