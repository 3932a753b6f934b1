import type { Connection, mongo } from 'mongoose'

/** What was acknowledged is durable. */
export const durably = { w: 'majority', journal: true } as const

/** How a collection is kept, unless it says otherwise. */
export const safely = {
  writeConcern: durably,
  // What is read cannot be rolled back.
  readConcern: { level: 'majority' },
  // An absent optional value stays absent instead of becoming null.
  ignoreUndefined: true,
} as const

/** A collection in the database of an open connection; `options` go before what keeps it safely. */
export const collectionIn = <D extends mongo.BSON.Document>(
  { db }: Connection,
  name: string,
  options: mongo.CollectionOptions = {},
): mongo.Collection<D> => {
  if (db === undefined) throw new Error('the database connection is not open yet')
  return db.collection<D>(name, { ...safely, ...options })
}
