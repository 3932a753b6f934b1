import { scopeOf } from '@fengqiao/domain-kit'
import { aggregates, prepareStore } from '../src/index.ts'
import { metaOf } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

interface Said {
  readonly type: 'Said'
  readonly to: readonly string[]
}

const kept = async () => {
  const connection = await freshDatabase()()
  const notes = aggregates<Omit<Said, 'type'>, Said>(connection, {
    kind: 'Note',
    collection: 'notes',
    evolve: (_before, { to }) => ({ to }),
    visibleTo: ({ to }) => to,
    isPublished: () => true,
    indexes: [{ name: 'all' }],
    schema: 1,
    wake: () => undefined,
  })
  await prepareStore(connection, [notes])
  const collection = connection.collection<{ _id: string; visible_to: string | readonly string[] }>('notes')
  return {
    notes,
    collection,
    seenBy: async (who: string) =>
      (await notes.find(scopeOf([who]), { limit: 10 })).items.map(({ id }) => id).toSorted(),
    sightOf: async (id: string) => (await collection.findOne({ _id: id }))?.visible_to,
    stop: async () => {
      await connection.db.dropDatabase()
      await connection.close()
    },
  }
}

it('keeps whom a record is visible to as itself where it is one alone, and still finds those of before', async () => {
  const { notes, collection, seenBy, sightOf, stop } = await kept()
  const say = async (...to: readonly string[]) =>
    (await notes.create(metaOf(), () => [{ type: 'Said', to }])).id
  const [alone, both, before] = [await say('ann'), await say('ann', 'bob'), await say('ann')]
  await collection.updateOne({ _id: before }, { $set: { visible_to: ['ann'] } })
  expect([await sightOf(alone), await sightOf(both)]).toEqual(['ann', ['ann', 'bob']])
  expect([await seenBy('ann'), await seenBy('bob')]).toEqual([[alone, both, before].toSorted(), [both]])
  for (const id of [alone, before]) {
    await expect(notes.load(scopeOf(['bob']), id)).rejects.toMatchObject({ kind: 'not-found' })
    await notes.change({ scope: scopeOf(['ann']), id }, metaOf(), () => [{ type: 'Said', to: ['bob'] }])
    expect(await sightOf(id)).toBe('bob')
  }
  expect(await seenBy('bob')).toEqual([alone, both, before].toSorted())
  await stop()
})
