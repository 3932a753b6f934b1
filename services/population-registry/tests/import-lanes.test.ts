import { ImportStatus } from '@fengqiao/contracts/population-registry/v1'
import type { Deps } from '../src/ports.ts'
import { aRow, csv, importing, titles } from './a-sheet.ts'
import { settle, startTown, type Town } from './town.ts'

let town: Town
/** What happens once, when a page was read and nobody knows of it yet. */
let reading: (() => Promise<void>) | undefined

const holding = (deps: Deps): Deps => ({
  ...deps,
  leftRows: {
    ...deps.leftRows,
    replace: async (...page) => {
      const now = reading
      reading = undefined
      await now?.()
      return deps.leftRows.replace(...page)
    },
  },
})

beforeAll(async () => {
  town = await startTown(holding)
  await settle(town)
})
afterAll(() => town.stop())

/** Of a few people, with a column that nobody reads. */
const aLargeSheet = (): Buffer =>
  csv([[...titles, '备注'], ...Array.from({ length: 40 }, () => [...aRow(), 'x'.repeat(8_000)])])

const aSmallSheet = (): Buffer => csv([titles, aRow()])

/** Holds the work on the sheet that comes next until it is let go. */
const held = () => {
  const [at, on] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  reading = () => {
    at.resolve(undefined)
    return on.promise
  }
  return { isHeld: at.promise, letGo: () => on.resolve(undefined) }
}

describe('sheets that are there at the same time', () => {
  it('do not keep a small one waiting behind a large one, and large ones are worked on one by one', async () => {
    const sheets = importing(town)
    const { isHeld, letGo } = held()
    const large = await sheets.begin(aLargeSheet())
    await isHeld
    const another = await sheets.begin(aLargeSheet())
    const small = await sheets.begin(aSmallSheet())
    await sheets.becomes(small, 'READ')
    expect((await sheets.load(small)).loaded?.entered).toBe(1)
    expect(await sheets.get(another)).toMatchObject({ status: ImportStatus.READING, rowsDone: 0 })
    expect((await sheets.get(large)).status).toBe(ImportStatus.READING)
    letGo()
    for (const one of [large, another])
      expect((await sheets.becomes(one, 'READ')).found).toMatchObject({ rows: 40, entered: 40 })
  })
})
