import { isDuplicate } from '@fengqiao/database'
import { MongoNetworkError, type Collection } from 'mongodb'
import { writingTo, type StoreConnection } from '../src/index.ts'
import { freshDatabase } from './database.ts'

interface Tally {
  readonly _id: string
  readonly version: number
}

const open = freshDatabase()
let store: StoreConnection
let tallies: Collection<Tally>

beforeAll(async () => {
  store = await open()
})
beforeEach(async () => {
  tallies = store.collection<Tally>('tallies')
  await tallies.deleteMany({})
  await tallies.insertMany(['a', 'b', 'c'].map((_id) => ({ _id, version: 1 })))
})
afterAll(() => store.close())

const raise = (_id: string, version: number) => ({
  updateOne: { _id, version },
  update: { $set: { version: version + 1 } },
})

const versions = async () =>
  Object.fromEntries((await tallies.find({}).toArray()).map(({ _id, version }) => [_id, version]))

/** The bulk commands that went to the engine, and one that may be cut on its way. */
const watching = (cut?: 'before' | 'after') => {
  const bulks: number[] = []
  const { client } = store.db
  const bulkWrite: typeof client.bulkWrite = async (models, options) => {
    bulks.push(models.length)
    if (cut === 'before') throw new MongoNetworkError('connection cut')
    const result = await client.bulkWrite(models, options)
    if (cut === 'after') throw new MongoNetworkError('connection cut')
    return result
  }
  const watched = { ...store, db: { client: { bulkWrite } } as never }
  return { bulks, write: writingTo(watched, tallies) }
}

describe('writes of one collection', () => {
  it('go alone where nobody else writes', async () => {
    const { bulks, write } = watching()
    expect(await write(raise('a', 1))).toBe(true)
    expect(await write(raise('a', 1))).toBe(false)
    expect(bulks).toEqual([])
  })

  it('go together when they come at once, and each hears of its own', async () => {
    const { bulks, write } = watching()
    const answers = await Promise.all([
      write(raise('a', 1)),
      write(raise('b', 1)),
      write(raise('c', 7)),
      write({ insertOne: { _id: 'd', version: 1 } }),
      write({ replaceOne: { _id: 'b', version: 2 }, replacement: { version: 9 } }),
    ])
    expect(answers).toEqual([true, true, false, true, true])
    expect(bulks).toEqual([5])
    expect(await versions()).toEqual({ a: 2, b: 9, c: 1, d: 1 })
  })

  it('are not refused because of one that is', async () => {
    const { write } = watching()
    const answers = await Promise.allSettled([
      write(raise('a', 1)),
      write({ insertOne: { _id: 'b', version: 1 } }),
      write({ insertOne: { _id: 'd', version: 1 } }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(isDuplicate((answers[1] as PromiseRejectedResult).reason)).toBe(true)
    expect(await versions()).toEqual({ a: 2, b: 1, c: 1, d: 1 })
  })

  it.each(['before', 'after'] as const)(
    'are tried alone when the answer is lost %s they applied',
    async (cut) => {
      const { write } = watching(cut)
      const answers = await Promise.all(['a', 'b', 'c'].map((one) => write(raise(one, 1))))
      // What had applied already finds its condition gone: whoever wrote it looks for its own work.
      expect(answers).toEqual(Array(3).fill(cut === 'before'))
      expect(await versions()).toEqual({ a: 2, b: 2, c: 2 })
    },
  )
})

it('lets one of two replicas win each version', async () => {
  const other = await open()
  const [mine, theirs] = [writingTo(store, tallies), writingTo(other, other.collection<Tally>('tallies'))]
  const climb = async (write: typeof mine, times: number): Promise<number> => {
    let won = 0
    for (let at = 1; at <= times; at += 1) if (await write(raise('a', at))) won += 1
    return won
  }
  const [ours, others] = await Promise.all([climb(mine, 40), climb(theirs, 40)])
  expect(ours + others).toBeLessThanOrEqual(40)
  expect((await versions())['a']).toBe(ours + others + 1)
  await other.close()
})
