import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { eventually } from '@fengqiao/testing'
import request from 'supertest'
import { startTown, type Town } from './support/town.ts'

const consoleFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'console-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(
    join(folder, 'index.html'),
    '<meta property="csp-nonce" nonce="__CSP_NONCE__"><div id="root">',
  )
  writeFileSync(join(folder, 'leaf.svg'), '<svg/>')
  writeFileSync(join(folder, 'assets', 'index-BqF3x9aZ.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'index-BqF3x9aZ.js.br'), brotliCompressSync('export {}'))
  writeFileSync(join(folder, 'assets', 'Plain-AbCd1234.js'), 'export const a = 1\n'.repeat(200))
  return folder
}

let town: Town

beforeAll(async () => {
  town = await startTown({ environment: { CONSOLE_FILES: consoleFolder() } })
})
afterAll(() => town.stop())

const get = (path: string) => request(town.url).get(path).redirects(0)

describe('the console', () => {
  it.each(['/', '/issues/0123', '/callback?code=1'])('is one page, at %s too', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-cache')
    const nonce = /nonce="([\w-]{20,})"/.exec(answer.text)?.[1] ?? 'none'
    expect(answer.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  it('keeps hashed assets for ever, compressed as they were built', async () => {
    const answer = await get('/assets/index-BqF3x9aZ.js').set('Accept-Encoding', 'gzip, br')
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': expect.stringContaining('javascript') as string,
      vary: 'Accept-Encoding',
    })
    const plain = await get('/assets/index-BqF3x9aZ.js').set('Accept-Encoding', 'identity')
    expect(plain.headers['content-encoding']).toBeUndefined()
  })

  it('compresses an asset that the build left as it is', async () => {
    const text = 'export const a = 1\n'.repeat(200)
    for (const encoding of ['br', 'gzip']) {
      const answer = await get('/assets/Plain-AbCd1234.js').set('Accept-Encoding', encoding).buffer()
      expect(answer.headers['content-encoding']).toBe(encoding)
      expect(Number(answer.headers['content-length'])).toBeLessThan(200)
      expect(answer.text).toBe(text)
    }
  })

  it('asks again for what is not hashed', async () => {
    expect((await get('/leaf.svg')).headers['cache-control']).toBe('no-cache')
  })

  it.each(['/assets/gone.js', '/..%2f..%2fetc%2fpasswd.txt', '/%00.js'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
})

describe('the documents', () => {
  it.each([
    ['/openapi.json', 'openapi'],
    ['/asyncapi.json', 'asyncapi'],
  ])('%s', async (path, key) => {
    expect((await get(path)).body).toHaveProperty(key)
  })

  it('are shown on a page of our own, without a script or style of anybody else', async () => {
    const page = await get('/docs')
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
    const files = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((found) => found[1] ?? '')
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) expect((await get(file)).status).toBe(200)
    expect((await get('/docs/callback?code=1&state=2')).text).toBe(page.text)
    expect((await get('/docs/none.js')).status).toBe(404)
  })

  it('serve every module that the page loads', async () => {
    for (const name of ['docs.js', 'call.js', 'fields.js', 'parts.js', 'sign-in.js', 'words.js']) {
      const { text, status } = await get(`/docs/${name}`)
      expect(status).toBe(200)
      const imported = [...text.matchAll(/from '\.\/([\w-]+\.js)'/g)].map((found) => found[1] ?? '')
      for (const one of imported) expect((await get(`/docs/${one}`)).status).toBe(200)
    }
  })
})

describe('every answer', () => {
  it('carries the headers that protect it, and promises https only over https', async () => {
    const { headers } = await get('/healthz')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    })
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('x-powered-by')
  })
})

describe('health', () => {
  it('names each service, and waits while one is away', async () => {
    await eventually(async () => (await get('/readyz')).status === 200)
    const services = { identity: 'serving', 'grid-management': 'serving', notifications: 'serving' }
    expect((await get('/readyz')).body).toEqual({ status: 'ready', services })
    await town.services.notifications.stop()
    await eventually(async () => (await get('/readyz')).status === 503)
    expect((await get('/readyz')).body).toEqual({
      status: 'waiting',
      services: { ...services, notifications: 'away' },
    })
    expect((await get('/healthz')).body).toEqual({ status: 'alive' })
  })

  it('answers for a service that is away', async () => {
    const token = await town.tokens.token({
      sub: 'w',
      posts: [{ role: 'GRID_WORKER', territory: '621202100001003' }],
    })
    const answer = await get('/v1/inbox').set('Authorization', `Bearer ${token}`)
    expect(answer.status).toBe(503)
    expect(answer.body).toMatchObject({ reason: 'UNAVAILABLE' })
    expect(answer.headers).toHaveProperty('retry-after')
  })
})
