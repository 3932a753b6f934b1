import { metaOf, opening, replicasOver } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase())
afterAll(() => replicas.close())

it('tells the facts of several aggregates by one question, relayed or not, and of none no facts', async () => {
  const { errands, journal, relay } = await replicas.replica()
  const make = async (): Promise<string> => (await errands.create(metaOf(), opening())).id
  const [relayed, other] = [await make(), await make()]
  await relay.flush()
  const late = await make()
  const told = await journal.ofAggregates('Errand', [relayed, late, 'nobody'])
  expect([...told].map(([id, entries]) => [id, entries.map(({ position }) => position)])).toEqual([
    [relayed, [expect.any(Number)]],
    [late, [0]],
    ['nobody', []],
  ])
  for (const id of [relayed, late, other])
    expect((await journal.ofAggregates('Errand', [id, 'nobody'])).get(id)).toEqual(
      await journal.ofAggregate('Errand', id),
    )
  expect((await journal.ofAggregates('Errand', [])).size).toBe(0)
})
