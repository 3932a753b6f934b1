import { BSON, type ClientSession, type Collection, type Db, type Document, type Filter } from 'mongodb'
import type { IndexCopy } from './manifest.ts'

/** A document with every value as it is stored: written back, it is the same to the byte. */
export const asStored = (bytes: Buffer): Document =>
  BSON.deserialize(bytes, { promoteValues: false, promoteBuffers: false, bsonRegExp: true })

/** A document for whoever wants to know what it says. */
export const asRead = (bytes: Buffer): Document => BSON.deserialize(bytes, { useBigInt64: true })

const atOnce = 1_000

/** All documents of a collection as bytes, in the order of their ids. */
export async function* storedIn(
  collection: Collection,
  options: {
    readonly session?: ClientSession
    readonly filter?: Filter<Document>
  } = {},
): AsyncGenerator<Buffer> {
  const { filter = {}, ...rest } = options
  const cursor = collection.find(filter, { sort: { _id: 1 }, batchSize: atOnce, raw: true, ...rest })
  try {
    for await (const document of cursor) yield document as unknown as Buffer
  } finally {
    await cursor.close()
  }
}

/** Names of a database's own collections, in their order. */
export const collectionsOf = async (database: Db): Promise<readonly string[]> => {
  const found = await database.listCollections({}, { nameOnly: true }).toArray()
  return found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .toSorted()
}

/** The indexes of a collection but for the one by id, which every collection has. */
export const indexesOf = async (collection: Collection): Promise<readonly IndexCopy[]> => {
  const found = await collection.listIndexes().toArray()
  return (found as readonly IndexCopy[]).filter(({ name }) => name !== '_id_')
}
