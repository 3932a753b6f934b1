import { systemScope } from '@fengqiao/domain-kit'
import { deciding, errandsIn, metaOf, opening } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const connection = await freshDatabase()()
afterAll(() => connection.close())

it('finds by what is said of it now what an earlier release kept otherwise', async () => {
  const earlier = errandsIn(connection, { upcastState: (state) => state as never })
  await earlier.prepare()
  const open = async (place: string) => (await earlier.create(metaOf(), opening({ place }))).id
  const [one, other] = [await open('east'), await open('east')]
  await earlier.change({ scope: systemScope, id: other }, metaOf(), deciding({ type: 'Noted', words: '' }))
  const present = errandsIn(connection, {
    ...{ schema: 2, renewedSince: 2 },
    upcastState: (state) => ({ ...(state as object), runner: 'renamed' }) as never,
  })
  const asked = {
    where: { runner: 'renamed', open: true },
    sort: { field: 'openedAt', direction: 1 },
    limit: 5,
  } as const
  const found = async () =>
    new Map((await present.find(systemScope, asked)).items.map(({ id, version }) => [id, version]))
  expect(await found()).toEqual(new Map())
  await Promise.all([present.prepare(), present.prepare()])
  expect(await found()).toEqual(
    new Map([
      [one, 1],
      [other, 2],
    ]),
  )
  // A replica of the earlier release, before it is replaced.
  const third = await open('east')
  await present.prepare()
  expect([...(await found()).keys()]).toContain(third)
})

it('looks until it found nothing twice, a day apart: until then an earlier release may still be writing', async () => {
  const store = await freshDatabase()()
  const earlier = errandsIn(store, { upcastState: (state) => state as never })
  const present = errandsIn(store, { schema: 2, renewedSince: 2 })
  const notes = store.collection<{ _id: string; since: Date; settled: boolean }>('renewed')
  const settled = async () => (await notes.findOne())?.settled
  const late = async () => (await earlier.create(metaOf(), opening())).id
  const schemaOf = async (_id: string) =>
    (await store.collection<{ _id: string; schema: number }>('errands').findOne({ _id }))?.schema
  const aDayPasses = () =>
    notes.updateOne({ _id: 'errands' }, { $set: { since: new Date(Date.now() - 90_000_000) } })

  await present.prepare()
  expect(await settled()).toBe(false)
  const first = await late()
  await aDayPasses()
  await present.prepare()
  expect([await schemaOf(first), await settled()]).toEqual([2, undefined])
  await present.prepare()
  await aDayPasses()
  await present.prepare()
  expect(await settled()).toBe(true)
  const never = await late()
  await present.prepare()
  expect(await schemaOf(never)).toBe(1)
  await store.close()
})

const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour))

it('finds due what an earlier release kept without a day, and leaves what is over or has one', async () => {
  const days = await freshDatabase()()
  const earlier = errandsIn(days, { dueAt: () => undefined })
  await earlier.prepare()
  const open = async (hour: number) => (await earlier.create(metaOf(), opening({ dueAt: at(hour) }))).id
  const [first, second, later, over] = [await open(9), await open(10), await open(13), await open(9)]
  await earlier.change({ scope: systemScope, id: over }, metaOf(), deciding({ type: 'Done' }))
  const present = errandsIn(days, { schema: 2, renewedSince: 2 })
  const own = (await present.create(metaOf(), opening({ dueAt: at(11) }))).id
  const idsDue = async () => (await present.due(at(12), 10)).map(({ id }) => id).toSorted()
  expect(await idsDue()).toEqual([own])
  await present.prepare()
  await present.prepare()
  expect(await idsDue()).toEqual([first, second, own].toSorted())
  const versions = await present.lookMany(systemScope, [first, later, over])
  expect(versions.map(({ version }) => version)).toEqual([1, 1, 2])
  await days.close()
})
