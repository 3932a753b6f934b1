import type { Collection, Db, Document, IndexDescription } from 'mongodb'
import { Refusal } from '../local/progress.ts'
import { digester, isSame } from './digest.ts'
import type { CollectionCopy, IndexCopy } from './manifest.ts'
import { asStored, storedIn } from './stored.ts'
import { copiedIn } from './verify.ts'

const most = { documents: 1_000, bytes: 8 * 1024 * 1024 }

/** Several documents at a time, few enough that memory does not grow with the copy. */
async function* inBatches(documents: AsyncIterable<Buffer>): AsyncGenerator<Document[]> {
  let [batch, bytes] = [[] as Document[], 0]
  for await (const document of documents) {
    batch.push(asStored(document))
    bytes += document.length
    if (batch.length < most.documents && bytes < most.bytes) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

const isOfTime = ({ expireAfterSeconds }: IndexCopy): boolean => expireAfterSeconds !== undefined

const build = async (collection: Collection, indexes: readonly IndexCopy[]): Promise<void> => {
  const wanted = indexes.map(({ v: _version, ns: _namespace, ...index }) => index)
  if (wanted.length > 0) await collection.createIndexes(wanted as unknown as IndexDescription[])
}

const requireEqual = async (collection: Collection, copy: CollectionCopy): Promise<void> => {
  const digest = digester()
  for await (const bytes of storedIn(collection)) digest.take(bytes)
  const found = digest.end()
  if (!isSame(found, copy))
    throw new Refusal(
      `${collection.namespace} is not what was copied: ${String(found.documents)} documents instead of ` +
        `${String(copy.documents)}, or other ones. Nothing was opened; run the restore again.`,
    )
}

/**
 * Fills a collection from its copy and reads it back. Indexes come before the documents, but for those by which the
 * engine takes documents away when their time is over: until they are compared, all must be there.
 */
export const loadCollection = async (database: Db, folder: string, copy: CollectionCopy): Promise<void> => {
  const collection = await database.createCollection(copy.name)
  await build(
    collection,
    copy.indexes.filter((index) => !isOfTime(index)),
  )
  for await (const batch of inBatches(copiedIn(folder, copy)))
    await collection.insertMany(batch, { writeConcern: { w: 1 } })
  await requireEqual(collection, copy)
  await build(collection, copy.indexes.filter(isOfTime))
}
