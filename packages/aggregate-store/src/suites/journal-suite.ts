import { scopeOf, systemScope } from '@fengqiao/domain-kit'
import type { JournalDocument } from '../documents.ts'
import type { StoreConnection } from '../connection.ts'
import type { Connect, Replica, Replicas } from './harness.ts'
import { genesisHash, linkHash } from '../chain.ts'
import { renewEpoch } from '../journal.ts'
import { relay } from '../relay.ts'
import { deciding, errandsIn, metaOf, opening, quiet } from './errands.ts'
import { replicasOver } from './harness.ts'

const town = scopeOf(['town'])

/** Everything a sound journal is: gap-free, each fact once and in order, every link in place. Returns its length. */
export const expectSoundJournal = async (connection: StoreConnection): Promise<number> => {
  const entries = await connection
    .collection<JournalDocument>('journal')
    .find({}, { sort: { _id: 1 } })
    .toArray()
  const versions = new Map<string, number>()
  let previousHash = genesisHash
  entries.forEach((entry, at) => {
    const { aggregate_id: aggregateId, version } = entry
    expect(Number(entry._id)).toBe(at + 1)
    expect(version).toBe((versions.get(aggregateId) ?? 0) + 1)
    versions.set(aggregateId, version)
    expect(entry.hash).toBe(linkHash(previousHash, entry))
    previousHash = entry.hash
  })
  return entries.length
}

const write = async ({ errands }: Replica): Promise<string> => {
  const { id } = await errands.create(metaOf(), opening())
  await errands.change(
    { scope: town, id },
    metaOf(),
    deciding({ type: 'Noted', words: '' }, { type: 'Charged', cents: 5n }),
  )
  return id
}

/** What every journal and relay must do. */
export const journalSuite = (name: string, connect: () => Connect): void => {
  describe(`${name}: journal`, () => {
    let replicas: Replicas
    beforeEach(() => {
      replicas = replicasOver(connect())
    })
    afterEach(() => replicas.close())

    it('shows a fact at once, and with its place after the relay', async () => {
      const { errands, journal, relay } = await replicas.replica()
      const meta = metaOf({ cause: 'event-1', trace: '00-trace-01' })
      const { id } = await errands.create(meta, opening())
      const [waiting] = await journal.ofAggregate('Errand', id)
      expect(waiting).toMatchObject({ position: 0, version: 1, event: { type: 'Opened', place: 'east' } })
      await relay.flush()
      const [entry] = await journal.ofAggregate('Errand', id)
      const { actor, commandId, cause, trace, at } = meta
      expect(entry).toMatchObject({
        position: 1,
        kind: 'Errand',
        aggregateId: id,
        actor,
        commandId,
        cause,
        trace,
        at,
      })
      expect(entry?.visibleTo).toEqual(['town', 'east', 'runner'])
      expect(entry?.event).toEqual({ ...opening()()[0] })
      expect(await journal.read(0, 10)).toEqual([entry])
      expect(await journal.head()).toEqual({ epoch: await journal.epoch(), position: 1, hash: entry?.hash })
    })

    it('links each published fact to the one published before it', async () => {
      const one = await replicas.replica()
      const id = await write(one)
      await one.errands.change(
        { scope: town, id },
        metaOf(),
        deciding({ type: 'Noted', words: '' }, { type: 'Done' }),
      )
      await one.relay.flush()
      const entries = await one.journal.ofAggregate('Errand', id)
      expect(entries.map(({ version, published, previous }) => [version, published, previous])).toEqual([
        [1, true, 0],
        [2, false, 1],
        [3, true, 1],
        [4, false, 3],
        [5, true, 3],
      ])
    })

    it('leaves nothing behind in the aggregates', async () => {
      const one = await replicas.replica()
      const id = await write(one)
      await one.relay.flush()
      const document = await one.connection.collection<{ _id: string }>('errands').findOne({ _id: id })
      expect(document).toMatchObject({ pending: [], version: 3 })
      expect(document).not.toHaveProperty('unrelayed')
    })

    it('stays sound while relays race and replicas write', async () => {
      const all = await Promise.all([replicas.replica(), replicas.replica(), replicas.replica()])
      const moving = () => Promise.all(all.map(({ relay }) => relay.flush()))
      for (let round = 0; round < 4; round += 1) {
        const written = Array.from({ length: 12 }, (_, at) => write(all[at % 3] as Replica))
        await Promise.all([...written, moving(), moving()])
      }
      await moving()
      const [first] = all
      expect(await expectSoundJournal(first.connection)).toBe(4 * 12 * 3)
    })

    it('moves what was committed before the relay ever ran', async () => {
      const dead = await replicas.replica()
      const id = await write(dead)
      const heir = await replicas.replica()
      await heir.relay.start()
      await heir.relay.stop()
      expect(await heir.journal.ofAggregate('Errand', id)).toHaveLength(3)
      expect(await expectSoundJournal(heir.connection)).toBe(3)
    })

    it('mends a relay that died between the journal and the clearing', async () => {
      const one = await replicas.replica()
      const id = await write(one)
      const errands = one.connection.collection<{ _id: string }>('errands')
      const before = await errands.findOne({ _id: id })
      await one.relay.flush()
      await errands.replaceOne({ _id: id }, before ?? {})
      const heir = await replicas.replica()
      await heir.relay.flush()
      expect(await expectSoundJournal(one.connection)).toBe(3)
      expect(await errands.findOne({ _id: id })).toMatchObject({ pending: [] })
    })

    it('waits rather than drop a fact that the journal holds another for', async () => {
      const one = await replicas.replica()
      const { id } = await one.errands.create(metaOf(), opening())
      const errands = one.connection.collection<{ _id: string }>('errands')
      const backup = await errands.findOne({ _id: id })
      await one.errands.change({ scope: town, id }, metaOf(), deciding({ type: 'Noted', words: '' }))
      await one.relay.flush()
      await errands.replaceOne({ _id: id }, { ...backup, pending: [] })
      await one.errands.change({ scope: town, id }, metaOf(), deciding({ type: 'Done' }))
      await one.relay.flush()
      expect(one.relay.differing()).toBe(1)
      expect(await errands.findOne({ _id: id })).toMatchObject({ pending: [{ version: 2 }] })
    })

    it('keeps two kinds apart that share an id', async () => {
      const one = await replicas.replica({ idOf: () => 'the-same' })
      const other = errandsIn(one.connection, { kind: 'Chore', collection: 'chores', idOf: () => 'the-same' })
      await other.prepare()
      await Promise.all([one.errands.create(metaOf(), opening()), other.create(metaOf(), opening())])
      const sources = [one.errands, other]
      await relay({ connection: one.connection, sources, log: quiet }).flush()
      const entries = await one.journal.read(0, 10)
      expect(entries.map(({ kind }) => kind).toSorted()).toEqual(['Chore', 'Errand'])
      expect(await one.journal.ofAggregate('Chore', 'the-same')).toHaveLength(1)
    })

    it('has one epoch for all, and another after a restore', async () => {
      const [one, two] = await Promise.all([replicas.replica(), replicas.replica()])
      const { epoch, since: born } = await one.journal.era()
      expect(await one.journal.epoch()).toBe(epoch)
      expect(await two.journal.epoch()).toBe(epoch)
      const renewed = await renewEpoch(one.connection)
      expect(renewed).not.toBe(epoch)
      expect((await two.journal.head()).epoch).toBe(renewed)
      expect((await one.journal.era()).since.getTime()).toBeGreaterThan(born.getTime())
    })

    it('reads in pages that are bounded on both sides', async () => {
      const one = await replicas.replica()
      for (let count = 0; count < 4; count += 1) await write(one)
      await one.relay.flush()
      const positions = (await one.journal.read(5, 4)).map(({ position }) => position)
      expect(positions).toEqual([6, 7, 8, 9])
      expect(await one.journal.read(12, 4)).toEqual([])
    })

    it('keeps a refused fact out of it', async () => {
      const one = await replicas.replica()
      const { id } = await one.errands.create(metaOf(), opening())
      await one.errands.change({ scope: systemScope, id }, metaOf(), deciding({ type: 'Done' }))
      await one.errands
        .change({ scope: systemScope, id }, metaOf(), deciding({ type: 'Done' }))
        .catch(() => undefined)
      await one.relay.flush()
      expect(await one.journal.read(0, 10)).toHaveLength(2)
    })
  })
}
