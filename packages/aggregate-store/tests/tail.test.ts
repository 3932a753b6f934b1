import type { JournalDocument } from '../src/documents.ts'
import type { StoreConnection } from '../src/index.ts'
import { genesisHash } from '../src/index.ts'
import { readTail } from '../src/tail.ts'
import { freshDatabase } from './database.ts'

let store: StoreConnection

beforeAll(async () => {
  store = await freshDatabase()()
})
afterAll(() => store.close())

const journalOf = async (length: number) => {
  const journal = store.collection<JournalDocument>(`journal_${String(length)}`)
  const entries = Array.from({ length }, (_, index) => ({
    _id: BigInt(index + 1),
    hash: `hash ${String(index + 1)}`,
  }))
  if (length > 0) await journal.insertMany(entries as unknown as JournalDocument[])
  return journal
}

it.each([1, 2, 3, 4, 7, 8, 9, 100])(
  'finds the end of a journal of %i, wherever the search begins',
  async (length) => {
    const journal = await journalOf(length)
    const end = { position: length, hash: `hash ${String(length)}` }
    for (const seen of [0, 1, Math.ceil(length / 2), length])
      expect(await readTail(journal, seen)).toEqual(end)
  },
)

it('finds the end of a restored journal, which ends before what was seen', async () => {
  expect(await readTail(await journalOf(5), 50)).toEqual({ position: 5, hash: 'hash 5' })
})

it('begins an empty journal at its genesis', async () => {
  expect(await readTail(await journalOf(0), 7)).toEqual({ position: 0, hash: genesisHash })
})
