import fc from 'fast-check'
import type { Db } from 'mongodb'
import { randomBytes, randomUUID } from 'node:crypto'
import { uniqueName } from '@fengqiao/testing'
import type { Log, Sealed } from '@fengqiao/domain-kit'
import type { DataKeyDocument } from '../src/data-keys.ts'
import type { SealerOptions } from '../src/index.ts'
import { sealer } from '../src/index.ts'
import { openTo } from './database.ts'

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const masterKey = randomBytes(32)
let databases: readonly [Db, Db]

/** A replica without a memory, unless a test gives it one: every step is seen in the database. */
const replica = (at: 0 | 1 = 0, given: Partial<SealerOptions> = {}) =>
  sealer({
    db: databases[at],
    masterKeys: [masterKey],
    log,
    held: { most: 10, milliseconds: 0 },
    ...given,
  })
const collection = (name = 'data_keys') => databases[0].collection<DataKeyDocument>(name)
const subject = () => randomUUID()
const all = async <T>(list: AsyncIterable<T>): Promise<readonly T[]> => {
  const items: T[] = []
  for await (const one of list) items.push(one)
  return items
}

beforeAll(async () => {
  const database = uniqueName('sealer')
  databases = [await openTo(database), await openTo(database)]
  await Promise.all([replica(0).prepare(), replica(1).prepare()])
})
afterAll(async () => {
  await databases[0].dropDatabase()
  await Promise.all(databases.map(({ client }) => client.close()))
})

it('opens what it sealed, in order, on every replica', async () => {
  const ling = subject()
  const values = ['张三', '', '13800001234', '建设路 12 号 🏠', 'x'.repeat(5000)]
  const sealed = await replica(0).seal(ling, values)
  expect(await replica(1).open(ling, sealed)).toEqual(values)
})

it('gives back any text, and stores nothing that shows it', async () => {
  const one = replica(0, { held: { most: 10, milliseconds: 60_000 } })
  const ling = subject()
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 4 })), async (values) => {
      const sealed = await one.seal(ling, values)
      expect(await one.open(ling, sealed)).toEqual(values)
      expect(sealed.every((text) => /^s1\.[\w-]+$/.test(text))).toBe(true)
      expect(new Set([...sealed, ...(await one.seal(ling, values))]).size).toBe(values.length * 2)
    }),
  )
})

it('opens for its own subject alone, and not when a bit is changed', async () => {
  const [ling, wei] = [subject(), subject()]
  const one = replica()
  const [sealed] = (await one.seal(ling, ['张三'])) as [Sealed]
  await one.seal(wei, ['李四'])
  await expect(one.open(wei, [sealed])).rejects.toThrow('does not open for this subject')
  const flipped = Buffer.from(sealed.slice(3), 'base64url')
  flipped[14] = (flipped[14] ?? 0) ^ 1
  await expect(one.open(ling, [`s1.${flipped.toString('base64url')}` as Sealed])).rejects.toThrow(
    'does not open',
  )
  await expect(one.open(ling, ['张三' as Sealed])).rejects.toThrow('not a sealed value')
})

it('binds a data key to its subject: a swapped key document opens nothing', async () => {
  const [ling, wei] = [subject(), subject()]
  const [sealed] = (await replica().seal(ling, ['张三'])) as [Sealed]
  const document = await collection().findOne({ _id: ling })
  await collection().insertOne({ ...document, _id: wei })
  await expect(replica().open(wei, [sealed])).rejects.toThrow()
})

it('makes one key when replicas meet a new subject at once', async () => {
  const ling = subject()
  const replicas = [replica(0), replica(1), replica(0), replica(1)]
  const sealed = await Promise.all(replicas.map((one) => one.seal(ling, ['张三'])))
  for (const values of sealed) expect(await replica(1).open(ling, values)).toEqual(['张三'])
})

it('erases a subject everywhere, once and for all', async () => {
  const ling = subject()
  const sealed = await replica(0).seal(ling, ['张三', '13800001234'])
  await replica(1).erase(ling)
  expect(await replica(0).open(ling, sealed)).toEqual([undefined, undefined])
  const refused = expect.objectContaining({ kind: 'not-allowed-now', reason: 'SUBJECT_ERASED' }) as Error
  await expect(replica(0).seal(ling, ['张三'])).rejects.toEqual(refused)
  const document = await collection().findOne({ _id: ling })
  expect(Object.keys(document ?? {})).toEqual(['_id', 'erased_at'])
})

it('erases a subject that was never sealed, and keeps the first erasure', async () => {
  const ling = subject()
  const first = new Date('2026-01-01T00:00:00Z')
  await replica(0, { clock: () => first }).erase(ling)
  await Promise.all([replica(0).erase(ling), replica(1).erase(ling)])
  expect(await collection().findOne({ _id: ling })).toEqual({ _id: ling, erased_at: first })
  await expect(replica().seal(ling, ['张三'])).rejects.toMatchObject({ reason: 'SUBJECT_ERASED' })
})

it('forgets its own copy of an erased key at once', async () => {
  const ling = subject()
  const keeping = { held: { most: 10, milliseconds: 60_000 } }
  const one = replica(0, keeping)
  const sealed = await one.seal(ling, ['张三'])
  await one.erase(ling)
  expect(await one.open(ling, sealed)).toEqual([undefined])
})

it('destroys again what a backup brought back', async () => {
  const ling = subject()
  const sealed = await replica().seal(ling, ['张三'])
  const backup = await collection().findOne({ _id: ling })
  const at = new Date('2026-02-01T00:00:00Z')
  await replica(0, { clock: () => at }).erase(ling)
  const list = (await all(replica().erasures())).filter((one) => one.subject === ling)
  expect(list).toEqual([{ subject: ling, at }])
  await collection().replaceOne({ _id: ling }, backup ?? {})
  expect(await replica().open(ling, sealed)).toEqual(['张三'])
  expect(await replica().eraseAgain(list)).toBe(1)
  expect(await replica().open(ling, sealed)).toEqual([undefined])
})

it('opens nothing with another master key, and takes no short one', async () => {
  const ling = subject()
  const sealed = await replica().seal(ling, ['张三'])
  await expect(replica(0, { masterKeys: [randomBytes(32)] }).open(ling, sealed)).rejects.toThrow(
    'which was not given',
  )
  expect(() => replica(0, { masterKeys: [Buffer.from('sample')] })).toThrow('32 bytes')
})

it('says so when keys are missing, instead of showing an erasure that never was', async () => {
  const ling = subject()
  const sealed = await replica().seal(ling, ['张三'])
  await collection().deleteOne({ _id: ling })
  await expect(replica().open(ling, sealed)).rejects.toThrow('no data key')
})

it('fetches the keys of a page in one read', async () => {
  const subjects = [subject(), subject(), subject()]
  const sealed = await Promise.all(subjects.map((one) => replica().seal(one, ['张三'])))
  const reader = replica(1, { held: { most: 10, milliseconds: 60_000 } })
  await reader.fetch(subjects)
  await collection().deleteMany({ _id: { $in: subjects } })
  for (const [at, one] of subjects.entries())
    expect(await reader.open(one, sealed[at] ?? [])).toEqual(['张三'])
})

it('holds no more keys than it may', async () => {
  const few = replica(0, { held: { most: 2, milliseconds: 60_000 } })
  const subjects = [subject(), subject(), subject()]
  const sealed = []
  for (const one of subjects) sealed.push(await few.seal(one, ['张三']))
  await collection().deleteMany({ _id: { $in: subjects } })
  await expect(few.open(subjects[0] ?? '', sealed[0] ?? [])).rejects.toThrow('no data key')
  expect(await few.open(subjects[2] ?? '', sealed[2] ?? [])).toEqual(['张三'])
})

it('makes no key for nothing', async () => {
  const ling = subject()
  expect(await replica().seal(ling, [])).toEqual([])
  expect(await replica().open(ling, [])).toEqual([])
  expect(await collection().findOne({ _id: ling })).toBeNull()
})
