import { randomUUID } from 'node:crypto'
import { systemScope } from '@fengqiao/domain-kit'
import { aggregates, journalOf, prepareStore, relay, type StoreConnection } from '../src/index.ts'
import { metaOf, quiet } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

/** A notice follows from somebody else's event; that it was read is a fact. */
type NoticeEvent =
  { readonly type: 'Followed'; readonly words: string } | { readonly type: 'Read'; readonly at: number }

interface Notice {
  readonly words: string
  readonly read?: number
}

const noticesIn = (connection: StoreConnection) =>
  aggregates<Notice, NoticeEvent>(connection, {
    kind: 'Notice',
    collection: 'notices',
    evolve: (before, event) =>
      event.type === 'Followed' ? { words: event.words } : { words: '', ...before, read: event.at },
    visibleTo: () => [],
    isPublished: () => true,
    isDerived: ({ type }) => type === 'Followed',
    indexes: [],
    schema: 1,
    idOf: ({ naturalId = '' }) => naturalId,
    wake: () => undefined,
  })

let connection: StoreConnection
let notices: ReturnType<typeof noticesIn>

beforeAll(async () => {
  connection = await freshDatabase()()
  notices = noticesIn(connection)
  await prepareStore(connection, [notices])
})
afterAll(async () => {
  await connection.db.dropDatabase()
  await connection.close()
})

const followed = (naturalId: string, words = 'said') => ({
  meta: { ...metaOf(), naturalId, commandId: naturalId, requestHash: naturalId },
  decide: () => [{ type: 'Followed' as const, words }],
})

const journaled = async (id: string) => {
  await relay({ connection, sources: [notices], log: quiet }).flush()
  return journalOf(connection, [notices]).ofAggregate('Notice', id)
}

describe('what follows from an event of others', () => {
  it('is kept, is no version yet, and waits for no relay', async () => {
    const id = randomUUID()
    const [row] = await notices.createMany([followed(id)])
    expect(row).toMatchObject({ receipt: { id, version: 0 } })
    expect(await notices.load(systemScope, id)).toEqual({ id, version: 0, state: { words: 'said' } })
    const stored = await connection.collection<{ _id: string }>('notices').findOne({ _id: id })
    expect(stored).not.toHaveProperty('unrelayed')
    expect(await journaled(id)).toEqual([])
  })

  it('made again it is there already, whatever became of it meanwhile', async () => {
    const id = randomUUID()
    await notices.createMany([followed(id)])
    await notices.change({ scope: systemScope, id }, metaOf(), () => [{ type: 'Read', at: 7 }])
    const rows = await notices.createMany([followed(id), followed(randomUUID())])
    expect(rows.map((row) => 'receipt' in row)).toEqual([true, true])
    expect((await notices.load(systemScope, id)).state).toEqual({ words: 'said', read: 7 })
  })

  it('is followed by facts that are counted from one, journaled and told', async () => {
    const id = randomUUID()
    await notices.createMany([followed(id)])
    const read = () => notices.change({ scope: systemScope, id }, metaOf(), () => [{ type: 'Read', at: 7 }])
    expect([(await read()).version, (await read()).version]).toEqual([1, 2])
    const entries = await journaled(id)
    expect(entries.map(({ version, previous, published }) => [version, previous, published])).toEqual([
      [1, 0, true],
      [2, 1, true],
    ])
  })
})
