import { errandsIn, metaOf, opening } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const day = 86_400_000
const connection = await freshDatabase()()
afterAll(() => connection.close())

it('has the engine take away what ends, on the day its state says', async () => {
  const errands = errandsIn(connection, { endsAt: ({ openedAt }) => openedAt.getTime() + 90 * day })
  await errands.prepare()
  const { id } = await errands.create(metaOf(), opening({ at: new Date('2026-03-01T08:00:00Z') }))
  const kept = connection.collection<{ _id: string; ends_at?: Date }>('errands')
  expect(await kept.findOne({ _id: id })).toMatchObject({ ends_at: new Date('2026-05-30T08:00:00Z') })
  expect(await kept.indexes()).toContainEqual(
    expect.objectContaining({
      ...{ key: { ends_at: 1 }, expireAfterSeconds: 0 },
      partialFilterExpression: { ends_at: { $exists: true } },
    }),
  )
})

it('keeps an index that was made anew as the engine describes it, as a restore does', async () => {
  const errands = errandsIn(connection, { endsAt: ({ openedAt }) => openedAt.getTime() })
  await errands.prepare()
  const kept = connection.collection('errands')
  const described = await kept.indexes()
  await kept.drop()
  const indexes = described.filter(({ name }) => name !== '_id_').map(({ v: _version, ...index }) => index)
  await connection.db.command({ createIndexes: 'errands', indexes })
  await expect(errands.prepare()).resolves.toBeUndefined()
})
