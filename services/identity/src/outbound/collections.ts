import type { StoreConnection } from '@fengqiao/aggregate-store'
import type { mongo } from 'mongoose'

/** What a collection beside the aggregates offers its own module: the driver's collection and when to make indexes. */
export type Collection<D extends mongo.BSON.Document> = mongo.Collection<D>

/** Use for a collection that is not an aggregate's. */
export const collectionOf = <D extends mongo.BSON.Document>(
  store: StoreConnection,
  name: string,
): Collection<D> => store.collection<D>(name)

const duplicateKey = 11_000

/** Somebody else was first; which key it was the error may not say. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === duplicateKey
