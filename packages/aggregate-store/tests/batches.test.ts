import { DomainError, scopeOf, type Meta } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { relay } from '../src/relay.ts'
import {
  deciding,
  expectSoundJournal,
  metaOf,
  opening,
  quiet,
  replicasOver,
  through,
} from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase(true))
afterAll(async () => {
  const last = await replicas.replica()
  await last.relay.flush()
  await expectSoundJournal(last.connection)
  await replicas.close()
})

type Replica = Awaited<ReturnType<typeof replicas.replica>>

const many = 20
const metas = (): readonly Meta[] => Array.from({ length: many }, () => metaOf())
const rowsOf = (all: readonly Meta[]) => all.map((meta) => ({ meta, decide: opening() }))
const idsOf = ({ errands }: Replica, all: readonly Meta[]) => all.map((meta) => errands.idFor(meta))

const versionsOf = async ({ connection }: Replica, ids: readonly string[]) => {
  const journal = connection.collection<{ _id: bigint; aggregate_id: string; version: number }>('journal')
  const entries = await journal.find({ aggregate_id: { $in: [...ids] } }, { sort: { _id: 1 } }).toArray()
  return ids.map((id) => entries.filter((one) => one.aggregate_id === id).map(({ version }) => version))
}

const batchesLeft = ({ connection }: Replica) => connection.collection('batches').countDocuments()

/** A replica that dies once the records of its next batch are being written, when so many of them stand. */
const dyingAfter = (written: number) => {
  const death = Promise.withResolvers<undefined>()
  const wrap = through('insertMany', (write, collection) => async (documents, ...given) => {
    if (collection !== 'errands') return write(documents, ...given)
    if (written > 0) await write((documents as readonly unknown[]).slice(0, written))
    death.resolve(undefined)
    return new Promise(() => undefined)
  })
  return { wrap, death: death.promise }
}

const dies = async (written: number, all: readonly Meta[]): Promise<void> => {
  const { wrap, death } = dyingAfter(written)
  const dead = await replicas.replica({}, wrap)
  void dead.errands.createMany(rowsOf(all))
  await death
}

const town = scopeOf(['town'])

describe('many records made at once', () => {
  it('are written once: their facts go from one batch into the journal, and the batch goes', async () => {
    const one = await replicas.replica({ wake: (kind, written) => one.relay.wake(kind, written) })
    const updates: unknown[] = []
    one.connection.db.client.on('commandStarted', ({ commandName, command }) => {
      if (commandName === 'update' && command['update'] === 'errands') updates.push(command)
    })
    const all = metas()
    await one.errands.createMany(rowsOf(all))
    await one.relay.flush()
    expect(await versionsOf(one, idsOf(one, all))).toEqual(all.map(() => [1]))
    expect(await batchesLeft(one)).toBe(0)
    expect(updates).toEqual([])
  })

  it('answer a repeat before they are journaled, and refuse another request under the same key', async () => {
    const [one, two] = await Promise.all([replicas.replica(), replicas.replica()])
    const all = metas()
    const first = await one.errands.createMany(rowsOf(all))
    expect(await two.errands.createMany(rowsOf(all))).toEqual(first)
    const [meta = metaOf()] = all
    await expect(two.errands.create({ ...meta, requestHash: 'other' }, opening())).rejects.toMatchObject({
      reason: 'REUSED_KEY',
    })
    await two.relay.flush()
    expect(await versionsOf(one, idsOf(one, all))).toEqual(all.map(() => [1]))
    expect(await batchesLeft(one)).toBe(0)
  })

  it('are made once where a row comes twice', async () => {
    const one = await replicas.replica()
    const all = metas()
    const results = await one.errands.createMany(rowsOf([...all, ...all]))
    expect(results.slice(many)).toEqual(results.slice(0, many))
    await one.relay.flush()
    expect(await versionsOf(one, idsOf(one, all))).toEqual(all.map(() => [1]))
  })

  it('keep their order where another process changes one before they are journaled', async () => {
    const [maker, changer] = await Promise.all([replicas.replica(), replicas.replica()])
    const all = metas()
    await maker.errands.createMany(rowsOf(all))
    const [id = '', ...others] = idsOf(maker, all)
    const noted = deciding({ type: 'Noted', words: '' })
    await changer.errands.change({ scope: town, id }, metaOf(), noted)
    expect((await changer.journal.ofAggregate('Errand', id)).map(({ version }) => version)).toEqual([1, 2])
    await changer.relay.flush()
    expect(await versionsOf(maker, [id, ...others])).toEqual([[1, 2], ...others.map(() => [1])])
    const stored = await maker.connection.collection<{ _id: string }>('errands').findOne({ _id: id })
    expect(stored).toMatchObject({ version: 2, pending: [] })
    expect(stored).not.toHaveProperty('batch')
    expect(await batchesLeft(maker)).toBe(0)
  })
})

describe('a process that dies over many records', () => {
  it('leaves nothing to tell where it wrote none of them, and they can be made again', async () => {
    const alive = await replicas.replica()
    const all = metas()
    await dies(0, all)
    await alive.relay.flush()
    expect(await versionsOf(alive, idsOf(alive, all))).toEqual(all.map(() => []))
    await alive.errands.createMany(rowsOf(all))
    await alive.relay.flush()
    expect(await versionsOf(alive, idsOf(alive, all))).toEqual(all.map(() => [1]))
    expect(await batchesLeft(alive)).toBe(0)
  })

  it('leaves the facts of those that it wrote, and the others can be made again with them', async () => {
    const alive = await replicas.replica()
    const all = metas()
    await dies(7, all)
    await alive.relay.flush()
    const ids = idsOf(alive, all)
    expect(await versionsOf(alive, ids)).toEqual(all.map((_, nth) => (nth < 7 ? [1] : [])))
    const results = await alive.errands.createMany(rowsOf(all))
    expect(results).toEqual(all.map(({ at }, nth) => ({ receipt: { id: ids[nth], version: 1, at } })))
    await alive.relay.flush()
    expect(await versionsOf(alive, ids)).toEqual(all.map(() => [1]))
    expect(await batchesLeft(alive)).toBe(0)
  })

  it('does not tell of a record that another command made meanwhile', async () => {
    const alive = await replicas.replica()
    const all = metas()
    await dies(3, all)
    const taken = all.slice(5, 8).map((meta) => ({ ...meta, requestHash: 'other' }))
    const receipts = await Promise.all(taken.map((meta) => alive.errands.create(meta, opening())))
    await alive.relay.flush()
    const told = await Promise.all(receipts.map(({ id }) => alive.journal.ofAggregate('Errand', id)))
    expect(told.map((facts) => facts.length)).toEqual([1, 1, 1])
    const again = await alive.errands.createMany(rowsOf(all))
    expect(again.filter((row) => 'refused' in row)).toHaveLength(3)
    expect(again[5]).toEqual({ refused: new DomainError('exists', 'REUSED_KEY') })
    await alive.relay.flush()
    expect(await versionsOf(alive, idsOf(alive, all))).toEqual(all.map(() => [1]))
    expect(await batchesLeft(alive)).toBe(0)
  })

  it('is followed by one that looks again by itself, and tells nothing twice', async () => {
    const [dead, alive] = await Promise.all([replicas.replica(), replicas.replica()])
    const moving = relay({
      ...{ connection: alive.connection, sources: [alive.errands], log: quiet, idle: 20 },
    })
    await moving.start()
    const all = metas()
    await dead.errands.createMany(rowsOf(all))
    await eventually(async () => (await batchesLeft(alive)) === 0)
    expect(await versionsOf(alive, idsOf(alive, all))).toEqual(all.map(() => [1]))
    await moving.stop()
  })
})
