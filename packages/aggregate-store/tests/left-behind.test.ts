import { eventually } from '@fengqiao/testing'
import { keeping, prepareStore, type StoreConnection } from '../src/index.ts'
import { errandsIn, metaOf, opening, quiet, through } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const open = freshDatabase()
let store: StoreConnection

beforeAll(async () => {
  store = await open()
})
afterAll(async () => {
  await store.db.dropDatabase()
  await store.close()
})

/** A fact that was acknowledged by a process that died before it was journaled. */
const leave = async (): Promise<string> => {
  const errands = errandsIn(store)
  await prepareStore(store, [errands])
  return (await errands.create(metaOf(), opening())).id
}

it('is journaled before a service that starts is ready for anybody', async () => {
  const id = await leave()
  const way = Promise.withResolvers<undefined>()
  let asked = false
  const slowly = through('insertMany', (write) => async (...given) => {
    asked = true
    await way.promise
    return write(...given)
  })
  const { journal, parts } = keeping({
    ...{ connection: slowly(await open()), source: 'errands', log: quiet },
    toContract: () => undefined,
    publish: () => Promise.resolve(),
    aggregates: ({ connection }) => ({ errands: errandsIn(connection) }),
  })
  let ready = false
  const starting = (async () => {
    for (const { start } of parts) await start()
    ready = true
  })()
  await eventually(() => asked)
  expect(ready).toBe(false)
  way.resolve(undefined)
  await starting
  expect(await journal.ofAggregate('Errand', id)).toHaveLength(1)
  for (const { stop } of parts.toReversed()) await stop()
})
