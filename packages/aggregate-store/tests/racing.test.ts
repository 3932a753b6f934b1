import { metaOf, opening, replicasOver } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase(true))
afterAll(() => replicas.close())

type Replica = Awaited<ReturnType<typeof replicas.replica>>

const rounds = 10
const atOnce = 20

/** Questions about the journal that two relays ask of the engine while both move the same facts. */
const asking = ({ connection }: Replica) => {
  const seen: unknown[] = []
  connection.connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find' && command['find'] === 'journal') seen.push(command['filter'])
  })
  return seen
}

it('costs the relay that comes second one look, not one for every fact, and leaves nothing behind', async () => {
  const [one, two] = await Promise.all([replicas.replica(), replicas.replica()])
  const seen = [asking(one), asking(two)]
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(Array.from({ length: atOnce }, () => one.errands.create(metaOf(), opening())))
    await Promise.all([one.relay.flush(), two.relay.flush()])
  }
  expect(seen.flat().length).toBeLessThan((rounds * atOnce) / 2)
  const journaled = await one.journal.read(0, rounds * atOnce * 2)
  expect(journaled.map(({ position }) => position)).toEqual(
    Array.from({ length: rounds * atOnce }, (_, index) => index + 1),
  )
  expect(new Set(journaled.map(({ aggregateId }) => aggregateId)).size).toBe(rounds * atOnce)
  await Promise.all([one.relay.flush(), two.relay.flush()])
  const left = await one.connection.collection('errands').countDocuments({ unrelayed: true })
  expect(left).toBe(0)
})
