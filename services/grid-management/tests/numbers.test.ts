import { connectStore, type StoreConnection } from '@fengqiao/aggregate-store'
import { testServers, uniqueName } from '@fengqiao/testing'
import { dailyNumbers } from '../src/outbound/numbers.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const days = Array.from({ length: 20 }, (_, day) => Date.UTC(2026, 10, 1 + day, 4))

describe('the numbers of a day', () => {
  let store: StoreConnection

  beforeAll(async () => {
    store = await connectStore({ url: testServers().mongodbUrl, database: uniqueName('numbers'), log })
  })

  afterAll(async () => {
    await store.db.dropDatabase()
    await store.close()
  })

  it('are nobody else’s, also where several begin the day at once', async () => {
    const next = dailyNumbers(store)
    for (const at of days) {
      const numbers = await Promise.all(Array.from({ length: 8 }, () => next(at)))
      expect(new Set(numbers).size).toBe(8)
    }
  })

  it('are unavailable while the engine is away, so that the caller tries again', async () => {
    const cut = () => Promise.reject(Object.assign(new Error('cut'), { name: 'MongoNetworkError' }))
    const away = { ...store, collection: () => ({ findOneAndUpdate: cut }) } as unknown as StoreConnection
    await expect(dailyNumbers(away)(days[0]!)).rejects.toMatchObject({ kind: 'unavailable' })
  })
})
