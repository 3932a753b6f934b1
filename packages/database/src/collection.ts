import type { Collection, CollectionOptions, Db, Document } from 'mongodb'

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

/** A collection of a database; `options` go before what keeps it safely. */
export const collectionIn = <D extends Document>(
  db: Db,
  name: string,
  options: CollectionOptions = {},
): Collection<D> => db.collection<D>(name, { ...safely, ...options })
