import { createHash, randomBytes } from 'node:crypto'
import { invalidField } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import request from 'supertest'
import { headOf, rawCaller } from './support/raw.ts'
import { receiving, type Receiving } from './support/receiving.ts'
import { startTown, type Town } from './support/town.ts'

const path = '/v1/issues/evidence:upload'
const mebibyte = 1024 * 1024
const resident = { sub: 'resident-1', posts: [{ role: 'RESIDENT', territory: '621202100001003' }] }

let town: Town
let token: string
const { seen, receive } = receiving()
/** Set where the service is to find something wrong. */
let refusing: Receiving | undefined

beforeAll(async () => {
  town = await startTown({
    issues: { uploadEvidence: (file, call) => (refusing ?? receive)(file, call) },
  })
  token = await town.tokens.token(resident)
})
afterAll(() => town.stop())
beforeEach(() => {
  seen.length = 0
  refusing = undefined
})

const post = (type = 'image/png') =>
  request(town.url)
    .post(path)
    .set({ Authorization: `Bearer ${token}`, 'Content-Type': type })
const head = (more: Readonly<Record<string, string>>) =>
  headOf(path, { Authorization: `Bearer ${token}`, 'Content-Type': 'image/png', ...more })

describe('a file through the door', () => {
  it('reaches the service as it was sent, with its kind, its length and its key', async () => {
    const file = randomBytes(3 * mebibyte + 7)
    const answer = await post('image/png; charset=binary').set('Idempotency-Key', 'key-00000001').send(file)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      attachmentId: createHash('sha256').update(file).digest('hex'),
      contentType: 'image/png',
      sizeBytes: file.length,
    })
    expect(answer.headers).toMatchObject({ 'idempotency-key': 'key-00000001', 'cache-control': 'no-store' })
    expect(seen[0]?.head.part?.head).toMatchObject({ contentType: 'image/png', sizeBytes: file.length })
    expect(seen[0]?.call).toMatchObject({ caller: { id: 'resident-1' }, meta: { commandId: 'key-00000001' } })
  })

  it('may come without its length', async () => {
    const caller = rawCaller(town.url)
    caller.write(head({ 'Transfer-Encoding': 'chunked' }))
    for (const _turn of [1, 2, 3]) caller.write(`5\r\nhello\r\n`)
    caller.write('0\r\n\r\n')
    expect(await caller.status()).toContain('200')
    expect(seen[0]).toMatchObject({ bytes: 15, ended: 'whole' })
    caller.socket.destroy()
  })

  it('is sent on as it comes', async () => {
    const caller = rawCaller(town.url)
    caller.write(head({ 'Content-Length': '200000' }))
    caller.write(Buffer.alloc(100_000))
    await eventually(() => seen[0]?.bytes === 100_000)
    caller.write(Buffer.alloc(100_000))
    expect(await caller.status()).toContain('200')
    caller.socket.destroy()
  })
})

describe('what is refused before a byte goes on', () => {
  const problem = async (test: request.Test) => {
    const answer = await test
    expect(seen).toEqual([])
    return { status: answer.status, ...(answer.body as { reason: string; title: string }) }
  }

  it('who is not known, and who may not', async () => {
    const stranger = request(town.url)
      .post(path)
      .set('Content-Type', 'image/png')
      .send(Buffer.alloc(mebibyte))
    expect(await problem(stranger)).toMatchObject({ status: 401 })
    const admin = await town.tokens.token({
      sub: 'a',
      posts: [{ role: 'TOWN_ADMIN', territory: '621202100' }],
    })
    const forbidden = post().set('Authorization', `Bearer ${admin}`).send(Buffer.alloc(mebibyte))
    expect(await problem(forbidden)).toMatchObject({ status: 403 })
  })

  it.each(['text/html', 'image/svg+xml', 'application/json', 'multipart/form-data; boundary=x'])(
    'a kind that is not taken: %s',
    async (type) => {
      const answer = await problem(post(type).set('Accept-Language', 'en').send('<script>'))
      expect(answer).toMatchObject({ status: 415, reason: 'WRONG_KIND' })
      expect(answer.title).toContain('image/jpeg, image/png, image/webp, application/pdf')
    },
  )

  it('a compressed file', async () => {
    expect(await problem(post().set('Content-Encoding', 'gzip').send(Buffer.alloc(9)))).toMatchObject({
      status: 415,
    })
  })

  it('a file that says it is too large, by its kind', async () => {
    const photo = await problem(post().send(Buffer.alloc(10 * mebibyte + 1)))
    expect(photo).toMatchObject({ status: 413, reason: 'TOO_LARGE', title: '内容过大，最多 10 MB。' })
    expect((await post('application/pdf').send(Buffer.alloc(10 * mebibyte + 1))).status).toBe(200)
  })

  it('a field that nobody knows', async () => {
    const test = request(town.url)
      .post(`${path}?purpose=fun`)
      .set({ Authorization: `Bearer ${token}`, 'Content-Type': 'image/png' })
    expect(await problem(test.send(Buffer.alloc(9)))).toMatchObject({
      status: 400,
      reason: 'INVALID_REQUEST',
    })
  })
})

it('is told at once what the service finds wrong, while it is still sending', async () => {
  refusing = async ({ bytes }) => {
    for await (const _piece of bytes) throw invalidField('file', 'FILE_KIND')
    throw new Error('there was nothing')
  }
  const answer = await post()
    .set('Accept-Language', 'en')
    .send(Buffer.alloc(9 * mebibyte))
  expect(answer.status).toBe(400)
  expect((answer.body as { errors: unknown }).errors).toEqual([
    {
      field: 'file',
      reason: 'FILE_KIND',
      message: 'Only JPEG, PNG and WebP pictures and PDF papers are taken.',
    },
  ])
})
