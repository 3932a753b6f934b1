import type { Db } from 'mongodb'
import { randomBytes, randomUUID } from 'node:crypto'
import { uniqueName } from '@fengqiao/testing'
import type { Log } from '@fengqiao/domain-kit'
import { sealer } from '../src/index.ts'
import { openTo } from './database.ts'

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const masterKey = randomBytes(32)
const held = { most: 100, milliseconds: 60_000 }
let databases: readonly [Db, Db]

const replica = (at: 0 | 1) => sealer({ db: databases[at], masterKeys: [masterKey], log, held })
const subject = () => randomUUID()

beforeAll(async () => {
  const database = uniqueName('sealer')
  databases = [await openTo(database), await openTo(database)]
  await replica(0).prepare()
})
afterAll(async () => {
  await databases[0].dropDatabase()
  await Promise.all(databases.map(({ client }) => client.close()))
})

it('makes the keys of many new subjects in one write, and leaves keys and tombstones that are there', async () => {
  const [fresh, known, gone] = [subject(), subject(), subject()]
  const one = replica(0)
  const before = await replica(1).seal(known, ['李四'])
  await replica(1).erase(gone)
  await one.make([fresh, known, gone, fresh])
  const sealed = await one.seal(fresh, ['张三'])
  expect(await replica(1).open(fresh, sealed)).toEqual(['张三'])
  expect(await one.open(known, before)).toEqual(['李四'])
  await expect(one.seal(gone, ['王五'])).rejects.toMatchObject({ reason: 'SUBJECT_ERASED' })
})

it('agrees with a replica that makes the same keys at the same time', async () => {
  const subjects = Array.from({ length: 20 }, subject)
  const [here, there] = [replica(0), replica(1)]
  await Promise.all([here.make(subjects), there.make(subjects.toReversed())])
  for (const one of subjects) expect(await there.open(one, await here.seal(one, ['张三']))).toEqual(['张三'])
})

it('destroys the keys of many at once, also of those without one and of those destroyed before', async () => {
  const [known, bare, gone, ...many] = Array.from({ length: 20 }, subject) as [string, string, string]
  const first = new Date('2026-01-01T00:00:00Z')
  const keys = databases[0].collection<{ _id: string; erased_at?: Date }>('data_keys')
  const before = await replica(1).seal(known, ['李四'])
  await sealer({ db: databases[1], masterKeys: [masterKey], log, held, clock: () => first }).erase(gone)
  const all = [known, bare, gone, ...many]
  const [here, there] = [replica(0), replica(1)]
  await Promise.all([...all, known].flatMap((one) => [here.erase(one), there.erase(one)]))
  expect(await replica(0).open(known, before)).toEqual([undefined])
  const found = await keys.find({ _id: { $in: all } }).toArray()
  expect(found.map((one) => Object.keys(one))).toEqual(all.map(() => ['_id', 'erased_at']))
  expect(found.find(({ _id }) => _id === gone)?.erased_at).toEqual(first)
})
