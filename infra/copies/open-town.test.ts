import { genesisHash, linkHash } from '@fengqiao/aggregate-store'
import { eventually } from '@fengqiao/testing'
import type { Db } from 'mongodb'
import { bringBack } from './bring-back.ts'
import { takeCopy } from './take.ts'
import { entriesOf, keptTown, type KeptTown } from './tests/kept.ts'

interface Counter {
  readonly _id: string
  readonly version: number
}

/** Writes as a town does: an aggregate, then its journal, then what another service makes of it. */
const writer = ({ client, names: [first, second] }: KeptTown) => {
  const counters = client.db(first).collection<Counter>('counters')
  const journal = client.db(first).collection<{ _id: bigint }>('journal')
  const heard = client.db(second).collection<Counter>('heard')
  const one = entriesOf(1)[0]
  let [going, written, last] = [true, 0, genesisHash]
  const work = async (): Promise<void> => {
    while (going) {
      written += 1
      await counters.updateOne({ _id: 'one' }, { $set: { version: written } }, { upsert: true })
      const { hash: _hash, ...link } = { ...one, _id: BigInt(written), version: written }
      last = linkHash(last, link as never)
      await journal.insertOne({ ...link, hash: last } as never)
      await heard.updateOne({ _id: 'one' }, { $set: { version: written } }, { upsert: true })
    }
  }
  const done = work()
  return {
    written: () => written,
    stop: async () => {
      going = false
      await done
    },
  }
}

const versionIn = async (database: Db, name: string): Promise<number> =>
  (await database.collection<Counter>(name).findOne({ _id: 'one' }))?.version ?? 0

describe('a copy of an open town', () => {
  let town: KeptTown

  beforeAll(async () => {
    town = await keptTown(1_500)
    const [first, second] = town.names.map((name) => town.client.db(name))
    await first?.collection('journal').deleteMany({})
    await first?.createCollection('counters')
    await second?.createCollection('heard')
  }, 30_000)

  afterAll(() => town.close())

  it('is of one moment: no fact is missing in a journal, and nobody heard what was not said', async () => {
    const writing = writer(town)
    await eventually(() => writing.written() > 20)
    await town.take()
    const during = writing.written()
    await eventually(() => writing.written() > during)
    await writing.stop()
    await bringBack({
      ...{ client: town.client, url: town.url, folder: town.folder, databaseFor: town.back },
    })
    const [first, second] = town.names.map((name) => town.client.db(town.back(name)))
    if (first === undefined || second === undefined) throw new Error('two databases were brought back')
    const [stated, heard] = [await versionIn(first, 'counters'), await versionIn(second, 'heard')]
    const entries = await first.collection('journal').countDocuments()
    // The writer may stand between two of its three writes at any moment, never further apart.
    expect([stated - entries, entries - heard].filter((apart) => apart !== 0 && apart !== 1)).toEqual([])
    expect(stated).toBeGreaterThan(20)
    expect(stated).toBeLessThan(during)
  }, 60_000)

  it('is refused when a collection goes while it is taken, and not when one comes', async () => {
    const [first, second] = town.names.map((name) => town.client.db(name))
    await second?.createCollection('going')
    const { client, sources, home } = town
    const taking = (name: string, tell: () => void) =>
      takeCopy({ client, sources, folder: `${home}/${name}`, release: '1', tell })
    const changes: Promise<unknown>[] = []
    await taking(
      'coming',
      () => void changes.push(Promise.resolve(first?.createCollection(`coming-${changes.length}`))),
    )
    await Promise.all(changes)
    let dropped: Promise<unknown> | undefined
    const refused = taking('going', () => void (dropped ??= second?.collection('going').drop()))
    await expect(refused).rejects.toThrow('going meanwhile: take the copy again')
    await dropped
  }, 60_000)
})
