import type { Db } from 'mongodb'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Log } from '@fengqiao/domain-kit'
import { uniqueName } from '@fengqiao/testing'
import { sealer, type SealerOptions } from '../src/index.ts'
import { openTo } from './database.ts'

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const [masterKey, newMaster] = [randomBytes(32), randomBytes(32)]
let db: Db

const replica = (keys: string, ...masterKeys: SealerOptions['masterKeys']) =>
  sealer({ db, masterKeys, log, keys, held: { most: 10, milliseconds: 0 } })

beforeAll(async () => {
  db = await openTo(uniqueName('master_keys'))
})
afterAll(async () => {
  await db.dropDatabase()
  await db.client.close()
})

it('wraps the keys by a new master key, and leaves the values as they are', async () => {
  const keys = 'rotated_keys'
  const [ling, wei, gone] = [randomUUID(), randomUUID(), randomUUID()]
  const old = replica(keys, masterKey)
  const sealed = await old.seal(ling, ['张三'])
  const changing = replica(keys, newMaster, masterKey)
  const late = await changing.seal(wei, ['李四'])
  await old.seal(gone, ['王五'])
  await old.erase(gone)
  expect(await changing.rewrap()).toBe(1)
  expect(await changing.rewrap()).toBe(0)
  const fresh = replica(keys, newMaster)
  expect(await fresh.open(ling, sealed)).toEqual(['张三'])
  expect(await fresh.open(wei, late)).toEqual(['李四'])
  await expect(old.open(ling, sealed)).rejects.toThrow('which was not given')
})

it('keeps a secret of its own for every replica and under every master key', async () => {
  const keys = 'kept_secrets'
  const first = () => randomBytes(32)
  const both = await Promise.all([1, 2].map(() => replica(keys, masterKey).secret('index', first())))
  expect(both[0]).toEqual(both[1])
  const changing = replica(keys, newMaster, masterKey)
  expect(await changing.rewrap()).toBe(1)
  const fresh = replica(keys, newMaster)
  expect(await fresh.secret('index', first())).toEqual(both[0])
  expect(await fresh.secret('another', first())).not.toEqual(both[0])
})

it('says once that the other master keys are needed no more', async () => {
  const told: object[] = []
  const telling: Log = { ...log, info: (facts) => told.push(facts) }
  const changing = sealer({ db, masterKeys: [newMaster, masterKey], log: telling, keys: 'told' })
  await replica('told', masterKey).seal(randomUUID(), ['张三'])
  expect([await changing.rewrap(), told.length]).toEqual([1, 0])
  expect([await changing.rewrap(), await changing.rewrap(), told.length]).toEqual([0, 0, 1])
})
