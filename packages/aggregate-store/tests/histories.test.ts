import { journalOf } from '../src/index.ts'
import { metaOf, opening, replicasOver, through } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase())
afterAll(() => replicas.close())

const many = 20

/** A replica that made many records at once, whose facts wait in one batch. */
const made = async () => {
  const one = await replicas.replica()
  const rows = Array.from({ length: many }, () => ({ meta: metaOf(), decide: opening() }))
  await one.errands.createMany(rows)
  return { ...one, ids: rows.map(({ meta }) => one.errands.idFor(meta)) }
}

describe('what happened to records that were made at once', () => {
  it('is told before it is journaled', async () => {
    const {
      journal,
      ids: [id = ''],
    } = await made()
    const [fact] = await journal.ofAggregate('Errand', id)
    expect(fact).toMatchObject({ position: 0, version: 1, aggregateId: id, event: { type: 'Opened' } })
    expect(fact).not.toHaveProperty('aggregate_id')
  })

  it('is not missed where it is journaled between two looks', async () => {
    const { connection, errands, relay, ids } = await made()
    const late = through<object>('aggregate', (ask) => (...given) => ({
      toArray: async () => {
        await relay.flush()
        return (ask(...given) as { toArray: () => Promise<unknown> }).toArray()
      },
    }))
    const told = await journalOf(late(connection), [errands]).ofAggregates('Errand', ids)
    expect([...told.values()].map((facts) => facts.map(({ version }) => version))).toEqual(ids.map(() => [1]))
  })

  it('is told by the journal alone once it is there', async () => {
    const { connection, errands, relay, ids } = await made()
    await relay.flush()
    const asked: string[] = []
    const watched = through<object>('aggregate', (ask, collection) => (...given) => {
      asked.push(collection)
      return ask(...given)
    })
    const told = await journalOf(watched(connection), [errands]).ofAggregates('Errand', ids)
    expect([...told.values()].map((facts) => facts.length)).toEqual(ids.map(() => 1))
    expect(asked).toEqual([])
  })
})

describe('what happened to one record, asked for by many at once', () => {
  /** The journal of a replica, and what was asked of the collections behind it. */
  const watching = async () => {
    const { connection, errands, relay, ids } = await made()
    await relay.flush()
    const asked: string[] = []
    const watched = through<object>('find', (ask, collection) => (...given) => {
      asked.push(collection)
      if (asked.length === failing) throw new Error('not this time')
      return ask(...given)
    })
    let failing = 0
    const fail = (nth: number): void => void (failing = nth)
    return { journal: journalOf(watched(connection), [errands]), asked, ids, fail }
  }

  it('is told to each by the same questions', async () => {
    const { journal, asked, ids } = await watching()
    const told = await Promise.all([...ids, 'nobody'].map((id) => journal.ofAggregate('Errand', id)))
    expect(told.map(([fact]) => fact?.aggregateId)).toEqual([...ids, undefined])
    expect(asked).toEqual(['errands', 'journal'])
  })

  it('is asked for each where all together failed', async () => {
    const { journal, asked, ids, fail } = await watching()
    fail(1)
    const told = await Promise.all(ids.map((id) => journal.ofAggregate('Errand', id)))
    expect(told.map(([fact]) => fact?.aggregateId)).toEqual(ids)
    expect(asked).toHaveLength(1 + 2 * many)
  })
})
