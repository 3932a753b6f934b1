import { systemScope } from '@fengqiao/domain-kit'
import { deciding, errandsIn, metaOf, opening } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const connection = await freshDatabase()()
afterAll(() => connection.close())

const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour))
const idsDue = async (store: ReturnType<typeof errandsIn>) =>
  (await store.due(at(12), 10)).map(({ id }) => id).toSorted()

it('finds due what an earlier release kept without a day, and leaves what is over or has one', async () => {
  const earlier = errandsIn(connection, { dueAt: () => undefined })
  await earlier.prepare()
  const open = async (hour: number) => (await earlier.create(metaOf(), opening({ dueAt: at(hour) }))).id
  const [first, second, later, over] = [await open(9), await open(10), await open(13), await open(9)]
  await earlier.change({ scope: systemScope, id: over }, metaOf(), deciding({ type: 'Done' }))
  const present = errandsIn(connection, { schema: 2, dueSince: 2 })
  const own = (await present.create(metaOf(), opening({ dueAt: at(11) }))).id
  expect(await idsDue(present)).toEqual([own])
  await present.prepare()
  await present.prepare()
  expect(await idsDue(present)).toEqual([first, second, own].toSorted())
  const versions = await present.lookMany(systemScope, [first, later, over])
  expect(versions.map(({ version }) => version)).toEqual([1, 1, 2])
})
