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
  const note = () => connection.collection<{ _id: string; schema: number }>('renewed').findOne()
  expect(await note()).toBeNull()
  await present.prepare()
  expect(await note()).toEqual({ _id: 'errands', schema: 2 })
})
