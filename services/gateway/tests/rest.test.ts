import type { Call } from '@fengqiao/service-kit'
import { eventually } from '@fengqiao/testing'
import request from 'supertest'
import { headOf, rawCaller } from './support/raw.ts'
import { startTown, type Town } from './support/town.ts'

const worker = { sub: 'worker-1', posts: [{ role: 'GRID_WORKER', territory: '621202100001003' }] }
const receipt = (id: string) => ({ id, version: 7, recordedAt: new Date('2026-01-05T01:00:00Z') })

let town: Town
let token: string
let heard: { request: unknown; call: Call }[]

beforeAll(async () => {
  heard = []
  town = await startTown({
    people: {
      getMe: (_request, { caller }) =>
        Promise.resolve({
          personId: caller.id,
          username: '',
          displayName: '',
          posts: [],
          permissions: [],
          townCode: '621202100',
          townName: '',
        }),
      assignPost: (asked, call) => {
        heard.push({ request: asked, call })
        return Promise.resolve(receipt(asked.personId))
      },
    },
    issues: {
      acceptIssue: (asked, call) => {
        heard.push({ request: asked, call })
        return Promise.resolve(receipt(asked.issueId))
      },
      listIssues: (asked, call) => {
        heard.push({ request: asked, call })
        return Promise.resolve({ issues: [], nextPageToken: '' })
      },
    },
  })
  token = await town.tokens.token(worker)
})
afterAll(() => town.stop())
beforeEach(() => {
  heard = []
})

const post = (path: string) => request(town.url).post(path).set('Authorization', `Bearer ${token}`)
const get = (path: string) => request(town.url).get(path).set('Authorization', `Bearer ${token}`)

describe('a call through the door', () => {
  it('reaches the service and comes back with its version', async () => {
    const answer = await post('/v1/issues/i-1:accept')
      .set({ 'Idempotency-Key': 'key-00000001', 'Accept-Language': 'en', 'If-Match': '"6"' })
      .send({ words: '马上来' })
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ id: 'i-1', version: 7, recordedAt: '2026-01-05T01:00:00.000Z' })
    expect(answer.headers).toMatchObject({
      etag: '"7"',
      'idempotency-key': 'key-00000001',
      'cache-control': 'no-store',
      'content-type': expect.stringContaining('application/json') as string,
    })
    expect(heard[0]?.request).toMatchObject({ issueId: 'i-1', expectedVersion: 6, words: '马上来' })
    expect(heard[0]?.call).toMatchObject({
      caller: { id: 'worker-1', language: 'en' },
      meta: { commandId: 'key-00000001', expectedVersion: 6 },
      token,
    })
  })

  it('needs no body where nothing is required, and makes a key where none came', async () => {
    const answer = await post('/v1/issues/i-1:accept')
    expect(answer.status).toBe(200)
    expect(answer.headers['idempotency-key']).toBe(heard[0]?.call.meta.commandId)
  })

  it('takes a query and answers defaults', async () => {
    const answer = await get('/v1/issues?view=ISSUE_VIEW_OPEN&pageSize=20')
    expect(answer.body).toEqual({ issues: [], nextPageToken: '' })
    expect(heard[0]?.request).toMatchObject({ view: 4, pageSize: 20 })
  })

  it('needs only a token where anyone signed in may ask', async () => {
    expect((await get('/v1/me')).body).toMatchObject({ personId: 'worker-1' })
  })
})

describe('the log', () => {
  it('holds the template and never an id, a query or a word', async () => {
    await post('/v1/issues/secret-id:accept').send({ words: '张三的电话' })
    await get('/v1/issues?pageToken=secret-token')
    const requests = town.lines.filter(({ message }) => message === 'request').map(({ fields }) => fields)
    expect(requests.at(-2)).toMatchObject({
      method: 'POST',
      route: '/v1/issues/{issue_id}:accept',
      status: 200,
      caller: 'worker-1',
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      ms: expect.any(Number) as number,
    })
    expect(JSON.stringify(requests)).not.toMatch(/secret|张三/)
  })

  it('calls it no failure where the caller left before he had said all', async () => {
    const caller = rawCaller(town.url)
    const said = { 'Content-Type': 'application/json', 'Content-Length': '100', Expect: '100-continue' }
    caller.write(headOf('/v1/issues:batchGet', { Authorization: `Bearer ${token}`, ...said }))
    expect(await caller.status()).toContain('100 Continue')
    caller.write('{"ids":[')
    caller.socket.destroy()
    const left = await eventually(() => town.lines.find(({ fields }) => fields['status'] === 499))
    expect(left.fields).toMatchObject({ method: 'POST', route: '/v1/issues:batchGet' })
    expect(town.lines.filter(({ message }) => message === 'a request failed')).toEqual([])
  })
})
