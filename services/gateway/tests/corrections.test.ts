import type { Rpc } from '@fengqiao/contracts'
import { createServer } from 'node:http'
import { routes } from '@fengqiao/contracts/routes'
import { anonymous } from '@fengqiao/service-kit'
import request from 'supertest'
import { createApp } from '../src/inbound/app.ts'
import { openApi } from '../src/inbound/files/docs.ts'
import { limiter } from '../src/inbound/limits.ts'
import { rest } from '../src/inbound/rest/rest.ts'
import { shedder } from '../src/inbound/shedding.ts'
import { ownBuckets } from '../src/outbound/buckets.ts'
import { listeningLog } from './support/town.ts'

const policy = { name: 'test', burst: 100, perSecond: 1 }
const correcting = routes
  .filter(({ method }) => method === 'AssignGridWorker')
  .map((route) => ({ ...route, permission: 'signed-in', correction: true }))

/** A door before one RPC that corrects what was recorded. */
const doorTo = (heard: unknown[]) => {
  const neighbour = {
    call: (_rpc: Rpc, message: unknown) => {
      heard.push(message)
      return Promise.resolve({ id: 'g', version: 4, recordedAt: new Date(0) })
    },
    upload: () => Promise.reject(new Error('nothing is uploaded here')),
    download: () => Promise.reject(new Error('nothing is downloaded here')),
    serving: () => Promise.resolve(true),
  }
  const caller = { ...anonymous('en'), kind: 'person' as const, id: 'p' }
  const nothing = () => undefined
  const handler = rest({
    routes: correcting,
    openapi: openApi(),
    visitorOf: () => Promise.resolve({ caller, token: 'token' }),
    neighbours: { 'grid-management': neighbour },
    limiter: limiter(ownBuckets(), { caller: policy, stranger: policy, signIn: policy }),
    shed: shedder(10),
  })
  const own = { publicUrl: 'http://town.test', trustedProxies: [], consoleFolder: undefined, neighbours: {} }
  const { log } = listeningLog()
  return createServer(
    createApp({ ...own, log, isOpen: () => true, rest: handler, live: nothing, signIn: nothing }),
  )
}

describe('a correction', () => {
  const path = '/v1/grids/621202100001003:assignWorker'
  const body = { personId: 'p-1', primary: true }

  it('needs the version that was seen', async () => {
    const heard: unknown[] = []
    const door = doorTo(heard)
    const refused = await request(door).post(path).set('Accept-Language', 'en').send(body)
    expect(refused.status).toBe(400)
    expect(refused.body).toMatchObject({ reason: 'IF_MATCH_REQUIRED' })
    expect(heard).toEqual([])
    const answer = await request(door).post(path).set('If-Match', '"3"').send(body)
    expect(answer.status).toBe(200)
    expect(answer.headers['etag']).toBe('"4"')
    expect(heard).toMatchObject([{ gridCode: '621202100001003', expectedVersion: 3 }])
  })
})
