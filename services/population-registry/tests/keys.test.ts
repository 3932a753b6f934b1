import { randomBytes } from 'node:crypto'
import { connectStore, type StoreConnection } from '@fengqiao/aggregate-store'
import { eventually, testServers } from '@fengqiao/testing'
import { missedBy, rounds } from './rounds.ts'
import { quiet, settle, startTown, type Town } from './town.ts'

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
  const ids = await store.connection.collection('data_keys').distinct('key_id')
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
    const { entered, wrong, next, end } = await rounds(town, town.keys)
    await expect(town.replica({ ...town.keys, INDEX_KEY: [2] })).rejects.toThrow('INDEX_KEY')
    await next({ INDEX_KEY: [1, 2] })
    // One that is stopped half-way leaves the rest to the next.
    await (await town.replica({ ...town.keys, INDEX_KEY: [2, 1] })).stop()
    await next({ INDEX_KEY: [2, 1] })
    await eventually(async () => (await finding()).join() === '2')
    await next({ INDEX_KEY: [2] })
    const last = await end()
    expect(wrong).toEqual([])
    expect(await missedBy(town, last, entered)).toEqual([])
    // The journal says that it was done, and holds no token.
    const told = await inJournal('FoundAnew')
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((body) => body.includes('blind'))).toEqual([])
    await last.stop()
  })
})

describe('the master key, while people are entered, looked for and shown', () => {
  it('is another one, replica by replica', async () => {
    const [old] = town.keys.MASTER_KEY
    const fresh = randomBytes(32)
    const { entered, wrong, next, end } = await rounds(town, { ...town.keys, INDEX_KEY: [2] })
    await next({ INDEX_KEY: [2], MASTER_KEY: [old, fresh] })
    await next({ INDEX_KEY: [2], MASTER_KEY: [fresh, old] })
    await eventually(async () => (await wrapping()).length === 1)
    await next({ INDEX_KEY: [2], MASTER_KEY: [fresh] })
    const last = await end()
    expect(wrong).toEqual([])
    expect(await missedBy(town, last, entered)).toEqual([])
    await last.stop()
  })
})
