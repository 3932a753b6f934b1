import { connectStore } from '@fengqiao/aggregate-store'
import { deciding, metaOf, opening, quiet, replicasOver } from '@fengqiao/aggregate-store/suites'
import { scopeOf } from '@fengqiao/domain-kit'
import { testServers, uniqueName } from '@fengqiao/testing'
import { MongoClient } from 'mongodb'
import { warmRateOf, type Bench } from './bench.ts'

const times = 1_500
const errandsAtOnce = 24

/** Made and then changed thrice: a document, its facts, their journal, and none of it acknowledged before the disk has it. */
const ours = async (): Promise<number> => {
  const { mongodbUrl } = testServers()
  const database = uniqueName('bench')
  const replicas = replicasOver(() => connectStore({ url: mongodbUrl, database, log: quiet }))
  try {
    const { errands, relay } = await replicas.replica()
    await relay.start()
    const scope = scopeOf(['town'])
    const rate = await warmRateOf({ times, atOnce: errandsAtOnce }, async () => {
      const { id } = await errands.create(metaOf(), opening())
      for (const words of ['one', 'two', 'three'])
        await errands.change({ scope, id }, metaOf(), deciding({ type: 'Noted', words }))
    })
    await relay.flush()
    await relay.stop()
    return rate
  } finally {
    await replicas.close()
  }
}

/** The same four writes by the bare driver: the document alone, with the same durability and as many indexes. */
const bare = async (): Promise<number> => {
  const { mongodbUrl } = testServers()
  const db = (await new MongoClient(mongodbUrl).connect()).db(uniqueName('bench'))
  const durably = { writeConcern: { w: 'majority', journal: true } } as const
  const errands = db.collection<{ _id: string; version: number; notes: number }>('errands')
  const keys = ['place', 'runner', 'openedAt', 'cents', 'notes', 'status']
  await errands.createIndexes(keys.map((key) => ({ key: { [key]: 1, _id: 1 } })))
  try {
    return await warmRateOf({ times, atOnce: errandsAtOnce }, async (index) => {
      const _id = `errand ${index}`
      const state = {
        place: 'town',
        runner: 'runner',
        openedAt: new Date(),
        cents: 0,
        notes: 0,
        status: 'open',
      }
      await errands.insertOne({ _id, version: 1, ...state }, durably)
      for (const version of [1, 2, 3])
        await errands.updateOne(
          { _id, version },
          { $set: { version: version + 1 }, $inc: { notes: 1 } },
          durably,
        )
    })
  } finally {
    await db.dropDatabase()
    await db.client.close()
  }
}

export const commit: Bench = {
  name: 'commit',
  about:
    'an aggregate made and changed thrice, with its journal, beside the bare driver writing the document alone',
  run: async () => [{ what: 'aggregates a second, 24 at once', ours: await ours(), bare: await bare() }],
}
