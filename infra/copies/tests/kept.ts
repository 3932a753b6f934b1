import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { genesisHash, linkHash, type Link } from '@fengqiao/aggregate-store'
import { testServers, uniqueName } from '@fengqiao/testing'
import { Binary, Long, MongoClient, type Db } from 'mongodb'
import type { CollectionCopy } from '../manifest.ts'
import { takeCopy } from '../take.ts'

/** The name of the master key in `masterKey`. */
export const keyName = '6f6e65206b65'

type Entry = Link & { readonly hash: string }

/** Entries that follow from each other, as a service's relay writes them. */
export const entriesOf = (count: number): readonly Entry[] => {
  let last = genesisHash
  return Array.from({ length: count }, (_, index) => {
    const link = {
      ...{ _id: BigInt(index + 1), kind: 'Errand', aggregate_id: `errand-${String(index)}`, version: 1 },
      ...{ at: new Date(1_790_000_000_000 + index), actor: 'someone', event_id: `event-${String(index)}` },
      ...{ command_id: `command-${String(index)}`, request_hash: 'r', previous: 0, published: true },
      ...{ visible_to: ['621202100'], schema: 1, body: '{"type":"opened"}' },
    }
    last = linkHash(last, link)
    return { ...link, hash: last }
  })
}

/** Something of every type that is stored. */
const errands = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ _id: `errand-${String(index).padStart(6, '0')}`, version: 1, schema: 2, pending: [] },
    state: {
      ...{ whole: index, half: index + 0.5, round: 3.0, large: Long.fromNumber(2 ** 40 + index) },
      ...{ at: new Date(index), sealed: new Binary(Buffer.alloc(300, index)), nothing: null, yes: true },
      nested: { words: ['一', 'two'], text: `words of ${String(index)}` },
    },
  }))

const fillFirst = async (database: Db, documents: number): Promise<void> => {
  await database.collection('errands').createIndexes([
    { name: 'text', key: { 'state.nested.text': 1 }, unique: true },
    { name: 'unrelayed', key: { unrelayed: 1 }, partialFilterExpression: { unrelayed: true } },
  ])
  await database.collection<Entry>('journal').insertMany([...entriesOf(documents)])
  const meta = database.collection<{ _id: string }>('journal_meta')
  await meta.insertMany([
    { _id: 'epoch', epoch: 'first', since: new Date(0) },
    { _id: 'publisher', holder: '', token: 4, until: new Date(0), position: BigInt(documents) },
  ] as never)
  await database.collection<{ _id: string }>('errands').insertMany(errands(documents))
}

const fillSecond = async (database: Db): Promise<void> => {
  await database
    .collection('oidc')
    .createIndexes([{ name: 'expiry', key: { expires_at: 1 }, expireAfterSeconds: 0 }])
  await database
    .collection<{ _id: string }>('oidc')
    .insertOne({ _id: 'over', expires_at: new Date(0) } as never)
  await database
    .collection<{ _id: string }>('data_keys')
    .insertOne({ _id: 'secret:one', key_id: keyName, wrapped: new Binary(Buffer.alloc(60)) } as never)
  await database.createCollection('empty')
}

/** Two services' databases with something of everything in them, and a folder for copies. */
export const keptTown = async (documents = 2_500) => {
  const url = testServers().mongodbUrl
  const client = await new MongoClient(url).connect()
  const names = [uniqueName('first'), uniqueName('second')] as const
  const home = mkdtempSync(join(tmpdir(), 'copies-'))
  const back = (name: string): string => `${name}-back`
  await fillFirst(client.db(names[0]), documents)
  await fillSecond(client.db(names[1]))
  const sources = [
    { service: 'grid-management', database: names[0] },
    { service: 'identity', database: names[1] },
  ]
  return {
    ...{ client, url, names, home, sources, back },
    folder: join(home, 'copy'),
    take: (folder = join(home, 'copy')) => takeCopy({ client, sources, folder, release: '1.2.3' }),
    emptyTarget: async () => {
      for (const name of names) await client.db(back(name)).dropDatabase()
    },
    close: async () => {
      for (const name of names.flatMap((one) => [one, back(one)])) await client.db(name).dropDatabase()
      await client.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

export type KeptTown = Awaited<ReturnType<typeof keptTown>>

/** What two copies must have in common for their collections to be the same. */
export const gist = ({ name, documents, sha256, indexes }: CollectionCopy) => ({
  ...{ name, documents, sha256 },
  indexes: indexes.map((one) => one.name).toSorted(),
})
