import { eventually } from '@fengqiao/testing'
import type { AggregateDocument } from '../src/documents.ts'
import { relay, type Relay } from '../src/relay.ts'
import { scopeOf } from '@fengqiao/domain-kit'
import { deciding, metaOf, opening, quiet, replicasOver } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase(true))
afterAll(() => replicas.close())

type Replica = Awaited<ReturnType<typeof replicas.replica>>

const rounds = 10
const atOnce = 20

/** Questions about the journal that two relays ask of the engine while both move the same facts. */
const asking = ({ connection }: Replica) => {
  const seen: unknown[] = []
  connection.db.client.on('commandStarted', ({ commandName, command }) => {
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

const note = ({ errands }: Replica, id: string) =>
  errands.change({ scope: scopeOf(['town']), id }, metaOf(), deciding({ type: 'Noted', words: '' }))

const isJournaled = async ({ connection }: Replica, id: string): Promise<boolean> =>
  (await connection.collection('journal').countDocuments({ kind: 'Errand', aggregate_id: id })) > 0

const sources = [{ kind: 'Errand', collection: 'errands' }]

it('goes on where an engine died before one of two relays had taken off what it moved', async () => {
  const one = await replicas.replica()
  const errands = one.connection.collection<{ _id: string; pending: readonly object[] }>('errands')
  const pendingOf = async (id: string) => (await errands.findOne({ _id: id }))?.pending ?? []
  const { id } = await one.errands.create(metaOf(), opening())
  const first = await pendingOf(id)
  await note(one, id)
  await one.relay.flush()
  await note(one, id)
  await errands.updateOne({ _id: id }, { $set: { pending: [...first, ...(await pendingOf(id))] } })
  await one.relay.flush()
  expect(await pendingOf(id)).toEqual([])
  expect((await one.journal.ofAggregate('Errand', id)).map(({ version }) => version)).toEqual([1, 2, 3])
})

it('finds what was moved and not taken off by a question for all of it, not for each', async () => {
  const one = await replicas.replica()
  const stored = one.connection.collection<AggregateDocument>('errands')
  const make = () => Promise.all(Array.from({ length: 50 }, () => one.errands.create(metaOf(), opening())))
  const moved = (await make()).map(({ id }) => id)
  const before = await stored.find({ _id: { $in: moved } }).toArray()
  await one.relay.flush()
  for (const { _id, pending } of before)
    await stored.updateOne({ _id }, { $set: { pending, unrelayed: true } })
  const late = (await make()).map(({ id }) => id)
  const seen = asking(one)
  await one.relay.flush()
  expect(seen.length).toBeLessThan(20)
  for (const id of [...moved, ...late]) expect(await versionsOf(one, id)).toEqual([1])
  expect(await stored.countDocuments({ unrelayed: true })).toBe(0)
})

it('leaves a record alone of which the journal holds other facts, says so, and moves everybody else’s', async () => {
  const one = await replicas.replica()
  const { connection, errands, journal } = one
  const said: object[] = []
  const log = { ...quiet, error: (fields: object) => void said.push(fields) }
  const moving = relay({ connection, sources, log })
  const [strange, before] = [
    await errands.create(metaOf(), opening()),
    await errands.create(metaOf(), opening()),
  ]
  await moving.flush()
  const unrelayed = { unrelayed: true, 'pending.0': { $exists: true } }
  await note(one, strange.id)
  await connection
    .collection<{ _id: bigint }>('journal')
    .updateOne(
      { _id: BigInt((await journal.ofAggregate('Errand', strange.id))[0]!.position) },
      { $set: { version: 2, event_id: 'of another copy' } },
    )
  const after = await errands.create(metaOf(), opening())
  await note(one, before.id)
  await moving.flush()
  for (const id of [before.id, after.id]) expect(await isJournaled(one, id)).toBe(true)
  expect((await journal.ofAggregate('Errand', before.id)).map(({ version }) => version)).toEqual([1, 2])
  expect(await connection.collection('errands').countDocuments(unrelayed)).toBe(1)
  expect(moving.differing()).toBe(1)
  await note(one, strange.id)
  await moving.flush()
  expect(said).toEqual([{ kind: 'Errand', aggregateId: strange.id }])
})

/** A replica whose relay runs, and looks at everything so often. */
const running = async (idle: number) => {
  const relays: Relay[] = []
  const replica = await replicas.replica({ wake: (kind, written) => relays[0]?.wake(kind, written) })
  const moving = relay({ connection: replica.connection, sources, log: quiet, idle })
  const looks: unknown[] = []
  replica.connection.db.client.on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find' && command['find'] === 'errands' && command['projection'])
      looks.push(command['filter'])
  })
  await moving.start()
  // Whatever was there before was looked for once.
  await eventually(() => looks.length > 0)
  relays.push(moving)
  return { ...replica, relay: moving, looks }
}

/** What the journal itself holds of a record, in its order. */
const versionsOf = async ({ connection }: Replica, id: string): Promise<readonly number[]> => {
  const entries = connection.collection<{ _id: bigint; version: number }>('journal')
  const own = await entries.find({ kind: 'Errand', aggregate_id: id }, { sort: { _id: 1 } }).toArray()
  return own.map(({ version }) => version)
}

const isMoved = async ({ connection }: Replica, id: string): Promise<boolean> =>
  (await connection.collection<{ _id: string }>('errands').findOne({ _id: id, pending: [] })) !== null

it('moves what its own process wrote without a look, and leaves what another wrote to that', async () => {
  const [one, two] = await Promise.all([running(60_000), running(60_000)])
  const own = await one.errands.create(metaOf(), opening())
  await note(one, own.id)
  await note(one, own.id)
  await one.errands.createMany([{ meta: metaOf(), decide: opening() }])
  const other = await two.errands.create(metaOf(), opening())
  await eventually(async () => (await isMoved(one, own.id)) && isMoved(one, other.id))
  expect([await versionsOf(one, own.id), await versionsOf(one, other.id)]).toEqual([[1, 2, 3], [1]])
  expect([one.looks.slice(1), two.looks.slice(1)]).toEqual([[], []])
  await Promise.all([one.relay.stop(), two.relay.stop()])
})

it('looks at a record that another process wrote before: that one may not live to move it', async () => {
  const dead = await replicas.replica()
  const alive = await running(60_000)
  const { id } = await dead.errands.create(metaOf(), opening())
  await note(alive, id)
  await note(alive, id)
  await eventually(async () => (await versionsOf(alive, id)).length === 3)
  expect(await versionsOf(alive, id)).toEqual([1, 2, 3])
  expect(alive.looks.slice(1)).toEqual([{ _id: { $in: [id] } }])
  await alive.relay.stop()
})

it('finds what another process did not live to move, also while it always has something of its own', async () => {
  const dead = await replicas.replica()
  const alive = await running(50)
  const left = await dead.errands.create(metaOf(), opening())
  await eventually(async () => {
    await alive.errands.create(metaOf(), opening())
    return isJournaled(alive, left.id)
  })
  await alive.relay.stop()
})

it('moves all that was left before, however much its own process writes meanwhile', async () => {
  const [dead, alive] = await Promise.all([replicas.replica(), replicas.replica()])
  const left = await Promise.all(Array.from({ length: 5 }, () => dead.errands.create(metaOf(), opening())))
  const moving = relay({
    ...{ connection: alive.connection, sources, log: quiet, idle: 60_000, batch: 2 },
    onJournaled: () => moving.wake('Errand', [{ id: 'written meanwhile' }]),
  })
  await moving.flush()
  expect(await Promise.all(left.map(({ id }) => isJournaled(alive, id)))).not.toContain(false)
})
