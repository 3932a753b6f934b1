import { randomUUID } from 'node:crypto'
import { systemScope } from '@fengqiao/domain-kit'
import { aggregates, journalOf, prepareStore, relay } from '../src/index.ts'
import { metaOf, quiet } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

interface Noted {
  readonly type: 'Noted'
  readonly words: string
  readonly index?: string
}

it('keeps of a fact in the journal only what is said to be kept; the state has it all', async () => {
  const connection = await freshDatabase()()
  const notes = aggregates<Omit<Noted, 'type'>, Noted>(connection, {
    kind: 'Note',
    collection: 'notes',
    evolve: (_before, { type: _type, ...note }) => note,
    visibleTo: () => [],
    isPublished: () => true,
    journaled: ({ index: _index, ...fact }) => fact,
    indexes: [{ name: 'index', equal: ['index'], unscoped: 'only' }],
    schema: 1,
    wake: () => undefined,
  })
  await prepareStore(connection, [notes])
  const index = randomUUID()
  const { id } = await notes.create(metaOf(), () => [{ type: 'Noted', words: 'said', index }])
  const { items } = await notes.find(systemScope, { where: { index }, limit: 1 })
  expect(items.map((one) => one.id)).toEqual([id])
  await relay({ connection, sources: [notes], log: quiet }).flush()
  const [entry] = await journalOf(connection, [notes]).ofAggregate('Note', id)
  expect(entry?.event).toEqual({ type: 'Noted', words: 'said' })
  const document = await connection.collection<{ _id: string }>('notes').findOne({ _id: id })
  expect(document).toMatchObject({ state: { index }, pending: [] })
  await connection.db.dropDatabase()
  await connection.close()
})
