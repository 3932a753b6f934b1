import { randomBytes } from 'node:crypto'
import { connectStore, type StoreConnection } from '@fengqiao/aggregate-store'
import { MergeSide } from '@fengqiao/contracts/population-registry/v1'
import { eventually, testServers } from '@fengqiao/testing'
import { mergingIn } from './a-merge.ts'
import { missedBy, rounds } from './rounds.ts'
import { aNumber, quiet, refusal, settle, startTown, type Town } from './town.ts'

/** A busy machine gets its time. */
const patiently = { within: 60_000 }

let town: Town
let store: StoreConnection

beforeAll(async () => {
  town = await startTown()
  await settle(town)
  store = await connectStore({ url: testServers().mongodbUrl, database: town.database, log: quiet })
})
afterAll(async () => {
  await store.close()
  await town.stop()
})

/** Which master keys wrap anything. */
const wrapping = async (): Promise<readonly string[]> => {
  const ids = await store.db.collection('data_keys').distinct('key_id')
  return ids.filter((id): id is string => typeof id === 'string')
}

/** Which index keys somebody is found by. */
const finding = async (): Promise<readonly number[]> => {
  const notes = await store.collection<{ _id: number; needed: boolean }>('index_keys').find().toArray()
  return notes.filter(({ needed }) => needed).map(({ _id }) => _id)
}

const inJournal = async (type: string): Promise<readonly string[]> =>
  (await store.collection<{ _id: bigint; body: string }>('journal').find().toArray())
    .map(({ body }) => body)
    .filter((body) => body.includes(type))

describe('the index key, while people are entered, looked for and shown', () => {
  it('is another one, replica by replica: nobody is missed, and no number gets a second holder', async () => {
    // The number that is right came with the record that was merged, and stays its own.
    const numbers = [aNumber(), aNumber()] as const
    const before = mergingIn(() => town)
    const one = await before.registered({ idNumber: numbers[0] })
    const other = await before.registered({ idNumber: numbers[1] })
    await before.merge(one, other, { idNumberOf: MergeSide.MERGED })
    const { entered, wrong, next, end } = await rounds(town, town.keys)
    await expect(town.replica({ ...town.keys, INDEX_KEY: [2] })).rejects.toThrow('INDEX_KEY')
    await next({ INDEX_KEY: [1, 2] })
    // One that is stopped half-way leaves the rest to the next.
    await (await town.replica({ ...town.keys, INDEX_KEY: [2, 1] })).stop()
    await next({ INDEX_KEY: [2, 1] })
    await eventually(async () => (await finding()).join() === '2', patiently)
    await next({ INDEX_KEY: [2] })
    const last = await end()
    expect(wrong).toEqual([])
    expect(await missedBy(town, last, entered)).toEqual([])
    const after = mergingIn(() => ({ ...town, ...last }))
    await after.unmerge(one, other)
    expect([await after.found(numbers[0]), await after.found(numbers[1])]).toEqual([[one], [other]])
    for (const idNumber of numbers)
      expect(await refusal(after.registered({ idNumber }))).toBe('exists ID_NUMBER_TAKEN')
    // The journal says that it was done, and holds no token.
    const told = await inJournal('FoundAnew')
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((body) => body.includes('blind'))).toEqual([])
    await last.stop()
  }, 300_000)
})

describe('the master key, while people are entered, looked for and shown', () => {
  it('is another one, replica by replica', async () => {
    const [old] = town.keys.MASTER_KEY
    const fresh = randomBytes(32)
    const { entered, wrong, next, end } = await rounds(town, { ...town.keys, INDEX_KEY: [2] })
    await next({ INDEX_KEY: [2], MASTER_KEY: [old, fresh] })
    await next({ INDEX_KEY: [2], MASTER_KEY: [fresh, old] })
    // What the round before wrapped while both served is found at the next look: every ten minutes, and at a start.
    const looking = await town.replica({ ...town.keys, INDEX_KEY: [2], MASTER_KEY: [fresh, old] })
    await eventually(async () => (await wrapping()).length === 1, patiently)
    await looking.stop()
    await next({ INDEX_KEY: [2], MASTER_KEY: [fresh] })
    const last = await end()
    expect(wrong).toEqual([])
    expect(await missedBy(town, last, entered)).toEqual([])
    await last.stop()
  }, 300_000)
})
