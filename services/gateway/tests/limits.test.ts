import { testServers, uniqueName } from '@fengqiao/testing'
import request from 'supertest'
import { ownBuckets, sharedBuckets } from '../src/outbound/buckets.ts'
import { listeningLog, startTown, type Town } from './support/town.ts'

const policy = { name: 'test', burst: 3, perSecond: 0.001 }

describe('a bucket', () => {
  it('gives its burst, then as much as flows in', async () => {
    let now = 0
    const take = ownBuckets(() => now)
    const slow = { name: 'slow', burst: 2, perSecond: 1 }
    expect(await take(slow, 'a')).toEqual({ allowed: true, remaining: 1, seconds: 1 })
    expect(await take(slow, 'a')).toMatchObject({ allowed: true, remaining: 0 })
    expect(await take(slow, 'a')).toEqual({ allowed: false, remaining: 0, seconds: 1 })
    expect(await take(slow, 'b')).toMatchObject({ allowed: true })
    now = 1_000
    expect(await take(slow, 'a')).toMatchObject({ allowed: true })
    expect(await take(slow, 'a')).toMatchObject({ allowed: false })
  })

  it('is one for all gateways', async () => {
    const options = { url: testServers().redisUrl, prefix: uniqueName('rate'), log: listeningLog().log }
    const [one, other] = [sharedBuckets(options), sharedBuckets(options)]
    await Promise.all([one.start(), other.start()])
    const answers = [await one.take(policy, 'a'), await other.take(policy, 'a'), await one.take(policy, 'a')]
    expect(answers.map(({ remaining }) => remaining)).toEqual([2, 1, 0])
    expect(await other.take(policy, 'a')).toMatchObject({
      allowed: false,
      seconds: expect.any(Number) as number,
    })
    await Promise.all([one.stop(), other.stop()])
  })

  it('is counted by the process alone while Redis is away', async () => {
    const alone = sharedBuckets({ url: 'redis://127.0.0.1:1', log: listeningLog().log })
    await alone.start()
    for (const remaining of [2, 1, 0])
      expect(await alone.take(policy, 'a')).toMatchObject({ allowed: true, remaining })
    expect(await alone.take(policy, 'a')).toMatchObject({ allowed: false })
    await alone.stop()
  })
})

describe('at the door', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown({
      overrides: { policies: { caller: policy, stranger: { ...policy, name: 'stranger' } } },
    })
  })
  afterAll(() => town.stop())

  it('a caller who asks too often is told when to come back, and others are not disturbed', async () => {
    const ask = async (sub: string) =>
      request(town.url)
        .get('/v1/nothing-to-see')
        .set('Authorization', `Bearer ${await town.tokens.token({ sub })}`)
    expect((await ask('a')).status).toBe(404)
    const me = async (sub: string) =>
      request(town.url)
        .get('/v1/people')
        .set('Authorization', `Bearer ${await town.tokens.token({ sub })}`)
    for (const left of ['2', '1', '0']) {
      const answer = await me('a')
      expect(answer.status).toBe(403)
      expect(answer.headers['ratelimit']).toContain(`r=${left};`)
    }
    const refused = await me('a')
    expect(refused.status).toBe(429)
    expect(refused.body).toMatchObject({ reason: 'LIMITED' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(1)
    expect((await me('b')).status).toBe(403)
  })

  it('a stranger may guess only a few times, by his address', async () => {
    const guess = () => request(town.url).get('/v1/me').set('Authorization', 'Bearer guess')
    for (let count = 0; count < 3; count += 1) expect((await guess()).status).toBe(401)
    expect((await guess()).status).toBe(429)
    expect((await request(town.url).post('/v1/receipts:look').send({})).status).toBe(429)
  })
})
