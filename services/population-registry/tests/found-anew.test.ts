import { connectStore, type StoreConnection } from '@fengqiao/aggregate-store'
import { testServers, uniqueName } from '@fengqiao/testing'
import fc from 'fast-check'
import { foundIn, type FoundDocument } from '../src/outbound/found-anew.ts'
import { quiet } from './town.ts'

interface Seen extends FoundDocument {
  readonly of: string
  readonly says: string
}

let store: StoreConnection

beforeAll(async () => {
  store = await connectStore({ url: testServers().mongodbUrl, database: uniqueName('anew'), log: quiet })
})
afterAll(() => store.close())

const effect = async () => {
  const found = foundIn<Seen>(store, uniqueName('seen'))
  await found.collection.createIndexes([found.index])
  return { ...found, all: () => found.collection.find({}, { sort: { _id: 1 } }).toArray() }
}

const seen = (id: string, says: string, run: number): Seen => ({ _id: id, of: id.slice(0, 1), says, run })

/** What some record says, by the id of what is found of it. */
const finding = fc.dictionary(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1'), fc.constantFrom('this', 'that'))

const documents = (all: Readonly<Record<string, string>>, run: number): readonly Seen[] =>
  Object.entries(all)
    .map(([id, says]) => seen(id, says, run))
    .toSorted((a, b) => (a._id < b._id ? -1 : 1))

describe('what is found anew', () => {
  it('stands as it was found last, whatever stood before, and nothing beside it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(finding, { minLength: 1, maxLength: 4 }), async (runs) => {
        const { put, rewind, dropBefore, all } = await effect()
        for (const [run, found] of runs.entries()) {
          await rewind(run)
          await put(documents(found, run))
          await dropBefore(run)
          expect(await all()).toEqual(documents(found, run))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('takes the place of what stood of the same record, and of nothing else', async () => {
    const { put, replace, all } = await effect()
    await put([seen('a1', 'this', 1), seen('a2', 'this', 1), seen('b1', 'this', 1)])
    await replace({ of: 'a' }, [seen('a2', 'that', 2), seen('a3', 'this', 2)])
    expect(await all()).toEqual([seen('a2', 'that', 2), seen('a3', 'this', 2), seen('b1', 'this', 1)])
    await replace({ of: 'a' }, [])
    expect(await all()).toEqual([seen('b1', 'this', 1)])
  })

  it('is not undone by one who was held up since an earlier place', async () => {
    const { put, dropBefore, all } = await effect()
    await put([seen('a1', 'late', 7), seen('b1', 'late', 7)])
    await put([seen('a1', 'early', 3), seen('b1', 'late', 3)])
    await dropBefore(7)
    expect(await all()).toEqual([seen('a1', 'late', 7), seen('b1', 'late', 7)])
  })

  it('is found by two at the same time as by one', async () => {
    const { put, all } = await effect()
    const ids = Array.from({ length: 300 }, (_one, index) => `a${String(index).padStart(3, '0')}`)
    const found = (run: number) => ids.map((id) => seen(id, 'this', run))
    await Promise.all([put(found(4)), put(found(5)), put(found(5))])
    expect(await all()).toEqual(found(5))
  })

  it('counts for nothing where a journal that is gone was further', async () => {
    const { put, rewind, dropBefore, all } = await effect()
    await put([seen('a1', 'of the other journal', 90), seen('b1', 'this', 90)])
    await rewind(40)
    await put([seen('b1', 'that', 40)])
    await dropBefore(40)
    expect(await all()).toEqual([seen('b1', 'that', 40)])
  })
})
