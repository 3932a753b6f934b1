import { randomBytes } from 'node:crypto'
import { connectStore, type StoreConnection } from '@fengqiao/aggregate-store'
import { masterKeyName } from '@fengqiao/personal-data'
import { testServers, uniqueName } from '@fengqiao/testing'
import { Redis } from 'ioredis'
import { attemptsIn } from '../src/outbound/attempts.ts'
import { credentialsIn } from '../src/outbound/credentials.ts'
import { handedPasswords } from '../src/outbound/handed-password.ts'
import { oidcRecordsIn } from '../src/outbound/oidc-records.ts'
import { sessionsOf } from '../src/outbound/sessions.ts'
import { signingKeysIn } from '../src/outbound/signing-keys.ts'
import { usernamesIn } from '../src/outbound/usernames.ts'
import { isStrong } from '../src/domain/password.ts'
import { silent } from './running.ts'

let store: StoreConnection
let redis: Redis

beforeAll(async () => {
  const { mongodbUrl, redisUrl } = testServers()
  store = await connectStore({ url: mongodbUrl, database: uniqueName('identity'), log: silent })
  redis = new Redis(redisUrl)
})

afterAll(async () => {
  redis.disconnect()
  await store.close()
})

describe('names', () => {
  it('whose maker died are given to the next, at the same account', async () => {
    const names = usernamesIn(store)
    await names.prepare()
    expect(await names.claim('li.na', 'first')).toBe('first')
    expect(await names.claim('li.na', 'second')).toBe('first')
    expect(await names.find('li.na')).toBe('first')
  })

  it('claimed by many at once belong to one account', async () => {
    const names = usernamesIn(store)
    const ids = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => names.claim('wang.qiang', id)))
    expect(new Set(ids).size).toBe(1)
  })
})

describe('passwords', () => {
  it('are replaced by a later version of the account only', async () => {
    const passwords = credentialsIn(store)
    await passwords.set('p1', { password: 'First-2026-x', mustChange: true, version: 2 })
    await passwords.set('p1', { password: 'Second-2026-x', mustChange: false, version: 3 })
    await passwords.set('p1', { password: 'First-2026-x', mustChange: true, version: 2 })
    expect(await passwords.check('p1', 'Second-2026-x')).toEqual({ right: true, mustChange: false })
    expect(await passwords.check('p1', 'First-2026-x')).toEqual({ right: false, mustChange: false })
    expect((await passwords.check(undefined, 'First-2026-x')).right).toBe(false)
  })

  it('are kept as argon2id', async () => {
    const kept = await store.collection<{ _id: string; hash: string }>('credentials').findOne({ _id: 'p1' })
    expect(kept?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('to hand over are strong, and differ by account and command', () => {
    const make = handedPasswords(randomBytes(32))
    const one = make({ actor: 'a', commandId: 'k' }, 'p1')
    expect(make({ actor: 'a', commandId: 'k' }, 'p1')).toBe(one)
    expect(make({ actor: 'a', commandId: 'k2' }, 'p1')).not.toBe(one)
    expect(make({ actor: 'a', commandId: 'k' }, 'p2')).not.toBe(one)
    expect(isStrong(one, 'li.na')).toBe(true)
  })
})

describe('signing keys', () => {
  const key = randomBytes(32)
  const middle = new Date('2026-06-10T00:00:00Z')

  it('are one for all replicas, and sealed', async () => {
    const replicas = [signingKeysIn(store, [key]), signingKeysIn(store, [key])]
    const found = await Promise.all(replicas.map((keys) => keys.at(middle)))
    expect(found[0]).toEqual(found[1])
    expect(found[0]?.[0]).toMatchObject({ alg: 'ES256', use: 'sig' })
    const [kept] = await store.collection('signing_keys').find().toArray()
    expect(JSON.stringify(kept)).not.toContain(found[0]?.[0]?.d)
    const other = signingKeysIn(store, [randomBytes(32)]).at(middle)
    await expect(other).rejects.toThrow(`sealed by a key ${masterKeyName(key)}`)
  })

  it('are sealed by another key, replica by replica, and stay the same', async () => {
    const fresh = randomBytes(32)
    const [old, both, turned] = [[key], [key, fresh], [fresh, key]] as const
    const before = await signingKeysIn(store, old).at(middle)
    expect(await signingKeysIn(store, both).at(middle)).toEqual(before)
    const replicas = [signingKeysIn(store, turned), signingKeysIn(store, turned)]
    await Promise.all(replicas.map(({ reseal }) => reseal()))
    expect(await replicas[0]?.reseal()).toBe(0)
    // One that is still in the first round opens what the next one sealed.
    expect(await signingKeysIn(store, both).at(middle)).toEqual(before)
    expect(await signingKeysIn(store, [fresh]).at(middle)).toEqual(before)
    await expect(signingKeysIn(store, old).at(middle)).rejects.toThrow('KEY_ENCRYPTION_KEY')
    await signingKeysIn(store, [key, fresh]).reseal()
  })

  it('sign in turn, and the one before still verifies', async () => {
    const keys = signingKeysIn(store, [key])
    const [before] = await keys.at(middle)
    const turn = 30 * 86_400_000
    const next = new Date(Math.ceil(middle.getTime() / turn) * turn)
    const announced = await keys.at(new Date(next.getTime() - 1_000))
    const after = await keys.at(next)
    expect(announced.map(({ kid }) => kid)).toEqual([before?.kid, after[0]?.kid])
    expect(after.map(({ kid }) => kid)).toEqual([after[0]?.kid, before?.kid])
  })
})

describe('the provider’s records', () => {
  it('open nothing to whoever reads them, and are used once', async () => {
    const records = oidcRecordsIn(store)
    await records.prepare()
    const tokens = records.adapter('RefreshToken')
    const now = Math.floor(Date.now() / 1_000)
    await tokens.upsert(
      'the-secret',
      { accountId: 'p1', grantId: 'g1', iiat: now - 10, jti: 'the-secret' },
      60,
    )
    const [kept] = await store.collection('oidc_refresh_tokens').find().toArray()
    expect(JSON.stringify(kept)).not.toContain('the-secret')
    expect(await tokens.find('the-secret')).toMatchObject({ accountId: 'p1', jti: 'the-secret' })
    const uses = await Promise.allSettled([tokens.consume('the-secret'), tokens.consume('the-secret')])
    expect(uses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await tokens.find('the-secret')).toHaveProperty('consumed')
  })

  it('end with the sign-ins of their person that began before', async () => {
    const records = oidcRecordsIn(store)
    const sessions = records.adapter('Session')
    const ended = new Date()
    const at = Math.floor(ended.getTime() / 1_000)
    await sessions.upsert('old', { accountId: 'p2', uid: 'u1', loginTs: at - 60 }, 600)
    await sessions.upsert('new', { accountId: 'p2', uid: 'u2', loginTs: at + 1 }, 600)
    await sessionsOf({ redis, records, keyOf: (id) => id, log: silent }).end('p2', ended.toISOString())
    expect(await sessions.find('old')).toBeUndefined()
    expect(await sessions.findByUid('u2')).toMatchObject({ accountId: 'p2' })
    await sessions.upsert('gone', { accountId: 'p2', uid: 'u3' }, 0)
    expect(await sessions.find('gone')).toBeUndefined()
  })
})

describe('epochs', () => {
  it('only rise', async () => {
    const key = uniqueName('epoch')
    const sessions = sessionsOf({ redis, records: oidcRecordsIn(store), keyOf: () => key, log: silent })
    await sessions.raiseEpoch('p1', 3)
    await sessions.raiseEpoch('p1', 2)
    expect(await redis.get(key)).toBe('3')
    expect(await redis.ttl(key)).toBeGreaterThan(300)
  })
})

describe('tries at a password', () => {
  const who = (id: string, username = 'li.na') => ({ username, from: { kind: 'network', id } as const })

  it.each(['with Redis', 'without Redis'])('are slowed down %s', async (how) => {
    const away = new Redis({ lazyConnect: true, enableOfflineQueue: false, maxRetriesPerRequest: 0, port: 1 })
    away.on('error', () => undefined)
    const attempts = attemptsIn(how === 'with Redis' ? redis : away, silent, uniqueName('test'))
    const waits: number[] = []
    for (let at = 0; at < 6; at += 1) waits.push((await attempts.take(who('1'))).wait)
    expect(waits).toEqual([0, 0, 0, 0, 0, 2])
    expect(await attempts.take(who('2'))).toEqual({ wait: 0, nextWait: 0 })
    await attempts.forgive(who('1'))
    expect((await attempts.take(who('1'))).wait).toBe(0)
    away.disconnect()
  })

  it('from many networks slow each other, but leave a known device alone', async () => {
    const attempts = attemptsIn(redis, silent, uniqueName('test'))
    for (let at = 0; at < 25; at += 1) await attempts.take(who(String(at)))
    expect((await attempts.take(who('another'))).nextWait).toBe(60)
    const device = { username: 'li.na', from: { kind: 'device', id: 'd1' } as const }
    expect(await attempts.take(device)).toEqual({ wait: 0, nextWait: 0 })
    expect((await attempts.take(who('1', 'wang.qiang'))).nextWait).toBe(0)
  })
})
