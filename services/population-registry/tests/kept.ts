import { connectStore, genesisHash, linkHash, type Link } from '@fengqiao/aggregate-store'
import { testServers } from '@fengqiao/testing'
import { quiet } from './town.ts'

/** Every document of a database as text, by collection. */
export const everythingIn = async (database: string): Promise<Readonly<Record<string, string>>> => {
  const store = await connectStore({ url: testServers().mongodbUrl, database, log: quiet })
  const names = (await store.db.listCollections().toArray()).map(({ name }) => name)
  const texts = await Promise.all(
    names.map(async (name) => {
      const documents = await store.collection(name).find({}).toArray()
      return [
        name,
        JSON.stringify(documents, (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      ] as const
    }),
  )
  await store.close()
  return Object.fromEntries(texts)
}

/** Makes a request about data what a release kept that did not say yet when one is due. */
export const keptUndated = async (database: string, dataRequestId: string): Promise<void> => {
  const store = await connectStore({ url: testServers().mongodbUrl, database, log: quiet })
  const kept = store.collection<{ readonly _id: string }>('data_requests')
  await kept.updateOne({ _id: dataRequestId }, { $set: { schema: 1 }, $unset: { due_at: '' } })
  await store.close()
}

interface KeptResident {
  readonly _id: string
  readonly state: { readonly blind: { readonly words: readonly string[] } }
}

/** Makes a person what a release kept whose search tokens did not begin with the community. */
export const keptScattered = async (database: string, residentId: string): Promise<void> => {
  const store = await connectStore({ url: testServers().mongodbUrl, database, log: quiet })
  const kept = store.collection<KeptResident>('residents')
  const words = (await kept.findOne({ _id: residentId }))?.state.blind.words ?? []
  const before = { schema: 2, 'state.blind.words': words.map((word) => word.slice(3)) }
  await kept.updateOne({ _id: residentId }, { $set: before })
  await store.collection<{ readonly _id: string }>('renewed').deleteMany({})
  await store.close()
}

type Entry = Link & { readonly hash: string }

/** How many links of the journal's chain hold, and how many there are. */
export const chainOf = async (database: string): Promise<readonly [holding: number, all: number]> => {
  const store = await connectStore({ url: testServers().mongodbUrl, database, log: quiet })
  const entries = (await store
    .collection('journal')
    .find({})
    .sort({ _id: 1 })
    .toArray()) as unknown as Entry[]
  await store.close()
  const holding = entries.filter(
    (entry, index) => entry.hash === linkHash(entries[index - 1]?.hash ?? genesisHash, entry),
  )
  return [holding.length, entries.length]
}
