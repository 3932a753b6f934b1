import { durably, isAway } from '@fengqiao/database'
import { gatheredOrAlone } from '@fengqiao/domain-kit'
import {
  MongoClientBulkWriteError,
  type ClientBulkWriteModel,
  type ClientBulkWriteResult,
  type Collection,
  type Document,
  type Filter,
  type OptionalUnlessRequiredId,
  type UpdateFilter,
  type WithoutId,
} from 'mongodb'
import type { StoreConnection } from './connection.ts'

/** One document made, or changed on a condition. */
export type Write<D extends Document> =
  | { readonly insertOne: D }
  | { readonly updateOne: Filter<D>; readonly update: UpdateFilter<D> }
  | { readonly replaceOne: Filter<D>; readonly replacement: WithoutId<D> }

/** True where the write applied, false where its condition did not hold; throws what the driver throws. */
export type Writing<D extends Document> = (write: Write<D>) => Promise<boolean>

const writesAtOnce = 64

const alone = async <D extends Document>(collection: Collection<D>, write: Write<D>): Promise<boolean> => {
  if ('insertOne' in write) {
    await collection.insertOne(write.insertOne as OptionalUnlessRequiredId<D>)
    return true
  }
  const { matchedCount } =
    'updateOne' in write
      ? await collection.updateOne(write.updateOne, write.update)
      : await collection.replaceOne(write.replaceOne, write.replacement)
  return matchedCount === 1
}

type Model = ClientBulkWriteModel

const modelOf = <D extends Document>(namespace: string, write: Write<D>): Model => {
  // A bulk may write many collections, so the driver's types know no document; `Write` has checked this one's.
  if ('insertOne' in write) return { namespace, name: 'insertOne', document: write.insertOne }
  return (
    'updateOne' in write
      ? { namespace, name: 'updateOne', filter: write.updateOne, update: write.update }
      : { namespace, name: 'replaceOne', filter: write.replaceOne, replacement: write.replacement }
  ) as Model
}

type Results = Pick<ClientBulkWriteResult, 'insertResults' | 'updateResults'>

/** Where the engine refused some of them, it still tells of the others. */
const resultsIn = (error: unknown): { readonly results?: Results; readonly refused: ReadonlySet<number> } => {
  if (isAway(error)) throw error
  if (!(error instanceof MongoClientBulkWriteError)) return { refused: new Set() }
  const { partialResult, writeErrors } = error
  return { ...(partialResult ? { results: partialResult } : {}), refused: new Set(writeErrors.keys()) }
}

/** One command: for each write whether it applied, nothing for those that were not answered for. */
const inOneCommand = async <D extends Document>(
  store: StoreConnection,
  collection: Collection<D>,
  writes: readonly Write<D>[],
): Promise<readonly (boolean | undefined)[]> => {
  const { results, refused } = await store.db.client
    .bulkWrite(
      writes.map((write) => modelOf(collection.namespace, write)),
      { ordered: false, verboseResults: true, ignoreUndefined: true, writeConcern: durably },
    )
    .then((whole) => ({ results: whole, refused: new Set<number>() }), resultsIn)
  const applied = (index: number): boolean =>
    results?.insertResults?.has(index) === true || results?.updateResults?.get(index)?.matchedCount === 1
  return writes.map((_, index) => (results === undefined || refused.has(index) ? undefined : applied(index)))
}

/**
 * Writes that come while others are under way share the next command. An engine commits a collection's writes one
 * after the other, so under load the ways to it and back are what bounds it. What was refused, or not heard of, is tried
 * again as if it had come alone: every write here is of a kind that can tell its own work from another's.
 */
export const writingTo = <D extends Document>(
  store: StoreConnection,
  collection: Collection<D>,
): Writing<D> =>
  gatheredOrAlone(
    {
      together: (writes: readonly Write<D>[]) => inOneCommand(store, collection, writes),
      alone: (write) => alone(collection, write),
      isOfAll: isAway,
    },
    writesAtOnce,
  )
