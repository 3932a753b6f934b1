import type { EventMessage } from '@fengqiao/domain-kit'
import { renewEpoch } from '../src/index.ts'
import { lately } from '../src/lately.ts'
import { publisher } from '../src/publisher.ts'
import { relay } from '../src/relay.ts'
import { metaOf, opening, publisherSuite, quiet, replicasOver } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

publisherSuite('the engine', () => freshDatabase())

describe('beside the relay of its process', () => {
  const replicas = replicasOver(freshDatabase(true))
  afterAll(() => replicas.close())

  const beside = async () => {
    const { connection, errands, ...rest } = await replicas.replica()
    const [known, published, reads] = [lately(), [] as EventMessage[], [] as unknown[]]
    connection.db.client.on('commandStarted', ({ commandName, command }) => {
      if (commandName === 'find' && command['find'] === 'journal' && command['limit'] === undefined)
        reads.push(command['filter'])
    })
    const moving = relay({ connection, sources: [errands], log: quiet, lately: known })
    const publishing = publisher({
      ...{ connection, source: 'errands', log: quiet, aggregates: [errands], lately: known, idle: 60_000 },
      toContract: ({ event }) => ({ type: `test.${event.type}`, data: event }),
      publish: async (messages) => void published.push(...messages),
    })
    const make = async () => (await errands.create(metaOf(), opening())).id
    return { ...rest, connection, make, moving, publishing, published, reads }
  }

  it('publishes what that journaled without reading it back, and says the same as if it had', async () => {
    const { make, moving, publishing, published, reads, journal } = await beside()
    await publishing.flush()
    const first = await make()
    await moving.flush()
    await publishing.flush()
    const asked = reads.length
    const ids = [await make(), await make()]
    await moving.flush()
    const before = reads.length
    await publishing.flush()
    expect(published.map(({ aggregateId }) => aggregateId)).toEqual([first, ...ids])
    expect(reads.slice(before)).not.toContainEqual({ _id: { $gt: 1n, $lte: 501n } })
    expect(asked).toBeGreaterThan(0)
    const stored = await journal.read(0, 10)
    expect(published.map(({ position, at, data }) => ({ position, at, data }))).toEqual(
      stored.map(({ position, at, event }) => ({ position, at, data: event })),
    )
    expect(published.at(-1)?.head).toBe(stored.at(-1)?.hash)
    await publishing.stop()
  })

  it('reads what is stored after a restore, whatever it knew before', async () => {
    const { connection, make, moving, publishing, published, journal } = await beside()
    await publishing.flush()
    const told = published.length
    await make()
    await moving.flush()
    const journaled = connection.collection<{ _id: bigint; actor: string }>('journal')
    await journaled.updateOne(
      { _id: BigInt((await journal.head()).position) },
      { $set: { actor: 'restored' } },
    )
    const epoch = await renewEpoch(connection)
    // Its turn has ended, which it hears when it says how far it is.
    await publishing.flush()
    await publishing.flush()
    expect(published.length).toBeGreaterThan(told)
    expect(published.at(-1)).toMatchObject({ epoch, actor: 'restored' })
    await publishing.stop()
  })
})
