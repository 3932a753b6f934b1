import { randomBytes } from 'node:crypto'
import { FileHead, type ByteRange } from '@fengqiao/contracts/common/v1'
import { notFound } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import request from 'supertest'
import { rawCaller } from './support/raw.ts'
import { startTown, type Town } from './support/town.ts'

const file = randomBytes(3_000_000)
const worker = { sub: 'worker-1', posts: [{ role: 'GRID_WORKER', territory: '621202100001003' }] }
const path = '/v1/issues/i-1/evidence/a-1'

let town: Town
let token: string
let asked: { issueId: string; attachmentId: string; range: ByteRange | undefined }[]
/** Whether a file that was begun was let go. */
let over: boolean

const partOf = (range: ByteRange | undefined): { first: number; count: number } => {
  if (range === undefined) return { first: 0, count: file.length }
  const { first, last, suffix } = range
  if (suffix !== undefined) return { first: file.length - suffix, count: suffix }
  return { first, count: Math.max(Math.min(last ?? file.length - 1, file.length - 1) - first + 1, 0) }
}

async function* giving(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  try {
    for (let from = 0; from < bytes.length; from += 262_144)
      yield await Promise.resolve(bytes.subarray(from, from + 262_144))
  } finally {
    over = true
  }
}

async function* breaking(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.alloc(1_000))
  throw new Error('a secret of the service')
}

beforeAll(async () => {
  town = await startTown({
    issues: {
      downloadEvidence: async (one) => {
        asked.push(one)
        if (one.attachmentId === 'nowhere') throw notFound()
        const { first, count } = partOf(one.range)
        const head = { contentType: 'image/png', sizeBytes: file.length, hash: 'abc', first, count }
        const bytes = file.subarray(first, first + count)
        return {
          head: FileHead.fromPartial(head),
          bytes: one.attachmentId === 'breaking' ? breaking() : giving(bytes),
        }
      },
    },
  })
  token = await town.tokens.token(worker)
})
afterAll(() => town.stop())
beforeEach(() => {
  asked = []
  over = false
})

const get = (headers: Readonly<Record<string, string>> = {}, at = path) =>
  request(town.url)
    .get(at)
    .set({ Authorization: `Bearer ${token}`, ...headers })
    .buffer(true)
    .parse((res, done) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () => {
        done(null, Buffer.concat(parts))
      })
    })

describe('a file from the service', () => {
  it('comes whole, as what it is, and can do no harm', async () => {
    const answer = await get()
    expect(answer.status).toBe(200)
    expect(file.equals(answer.body as Buffer)).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(file.length),
      etag: '"abc"',
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-store',
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    expect(asked).toMatchObject([{ issueId: 'i-1', attachmentId: 'a-1', range: undefined }])
  })

  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=2999990-', 2_999_990, 2_999_999],
    ['bytes=-10', 2_999_990, 2_999_999],
    ['bytes=5-99999999', 5, 2_999_999],
  ])('comes in part: %s', async (range, first, last) => {
    const answer = await get({ Range: range })
    expect(answer.status).toBe(206)
    expect(answer.headers['content-range']).toBe(`bytes ${String(first)}-${String(last)}/3000000`)
    expect(answer.headers['content-length']).toBe(String(last - first + 1))
    expect(file.subarray(first, last + 1).equals(answer.body as Buffer)).toBe(true)
  })

  it('has no part past its end', async () => {
    const answer = await get({ Range: 'bytes=3000000-' })
    expect(answer.status).toBe(416)
    expect(answer.headers['content-range']).toBe('bytes */3000000')
    expect(JSON.parse(String(answer.body))).toMatchObject({ reason: 'RANGE' })
  })

  it('comes whole where its part depends on what the caller has', async () => {
    expect((await get({ Range: 'bytes=0-9', 'If-Range': '"abc"' })).status).toBe(200)
  })

  it('is not sent again to who has it', async () => {
    const answer = await get({ 'If-None-Match': '"x", "abc"' })
    expect(answer.status).toBe(304)
    expect((answer.body as Buffer).length).toBe(0)
  })

  it('tells of itself without coming', async () => {
    const answer = await request(town.url).head(path).set('Authorization', `Bearer ${token}`)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-length']).toBe('3000000')
  })

  it('is refused in words', async () => {
    const answer = await get({}, '/v1/issues/i-1/evidence/nowhere')
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toContain('problem+json')
    expect((await request(town.url).get(path)).status).toBe(401)
  })

  it('that breaks off in the middle is not taken for whole', async () => {
    await expect(get({}, '/v1/issues/i-1/evidence/breaking')).rejects.toThrow(/aborted|hang up|terminated/)
  })

  it('is let go when nobody takes it any more', async () => {
    const caller = rawCaller(town.url)
    caller.write(`GET ${path} HTTP/1.1\r\nHost: door\r\nAuthorization: Bearer ${token}\r\n\r\n`)
    expect(await caller.status()).toContain('200')
    caller.socket.destroy()
    await eventually(() => over)
  })
})
