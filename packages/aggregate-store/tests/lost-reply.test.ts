import { heard } from '@fengqiao/database'
import { scopeOf } from '@fengqiao/domain-kit'
import { MongoBulkWriteError, MongoNetworkError } from 'mongodb'
import { deciding, expectSoundJournal, metaOf, opening, replicasOver, through } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase())
afterAll(() => replicas.close())

const town = scopeOf(['town'])
type Loss = 'before' | 'after'

/** As the driver tells it: of many at once it tells an error of the whole, in which no single write has failed. */
const cutAs = (method: string): Error => {
  const error = new MongoNetworkError('connection cut')
  return method === 'insertMany' ? new MongoBulkWriteError(error, {} as never) : error
}

/** A connection whose next `times` calls of the named writes are cut, before or after they applied. */
const losing = (method: string, loss: Loss, times = 1) => {
  let left = times
  return through(method, (write) => async (...given) => {
    if (left === 0) return write(...given)
    left -= 1
    if (loss === 'after') await write(...given)
    throw cutAs(method)
  })
}

describe.each<Loss>(['before', 'after'])('a reply lost %s the write applied', (loss) => {
  it('creates once', async () => {
    const { errands, journal } = await replicas.replica({}, losing('insertOne', loss))
    const meta = metaOf()
    const receipt = await errands.create(meta, opening())
    expect(receipt).toMatchObject({ id: errands.idFor(meta), version: 1, at: meta.at })
    expect(await journal.ofAggregate('Errand', receipt.id)).toHaveLength(1)
  })

  it('creates a batch once', async () => {
    const { errands } = await replicas.replica({}, losing('insertMany', loss))
    const rows = [metaOf(), metaOf()].map((meta) => ({ meta, decide: opening() }))
    const results = await errands.createMany(rows)
    expect(results).toEqual(
      rows.map(({ meta }) => ({ receipt: { id: errands.idFor(meta), version: 1, at: meta.at } })),
    )
    const ids = rows.map(({ meta }) => errands.idFor(meta))
    expect((await errands.lookMany(town, ids)).map(({ id, version }) => [id, version])).toEqual(
      ids.map((id) => [id, 1]),
    )
  })

  it('changes once', async () => {
    const { errands, journal } = await replicas.replica({}, losing('updateOne', loss))
    const { id } = await errands.create(metaOf(), opening())
    const meta = metaOf({ expectedVersion: 1 })
    const receipt = await errands.change({ scope: town, id }, meta, deciding({ type: 'Charged', cents: 5n }))
    expect(receipt).toEqual({ id, version: 2, at: meta.at })
    expect((await errands.load(town, id)).state.cents).toBe(5n)
    expect(await journal.ofAggregate('Errand', id)).toHaveLength(2)
  })
})

it('calls the store away when many writes at once were cut', async () => {
  const cut = heard(() => Promise.reject(cutAs('insertMany')))
  await expect(cut).rejects.toMatchObject({ kind: 'unavailable', reason: 'UNAVAILABLE' })
})

it('says that the store is away when it stays unheard, and answers the repeat', async () => {
  const deaf = await replicas.replica({}, losing('updateOne', 'before', 50))
  const { id } = await deaf.errands.create(metaOf(), opening())
  const meta = metaOf()
  const lost = deaf.errands.change({ scope: town, id }, meta, deciding({ type: 'Done' }))
  await expect(lost).rejects.toMatchObject({ kind: 'unavailable', reason: 'UNAVAILABLE' })
  const healthy = await replicas.replica()
  expect((await healthy.errands.change({ scope: town, id }, meta, deciding({ type: 'Done' }))).version).toBe(
    2,
  )
  await healthy.relay.flush()
  await expectSoundJournal(healthy.connection)
})
