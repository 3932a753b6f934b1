import { isDeepStrictEqual } from 'node:util'
import type { StoreConnection } from '@fengqiao/aggregate-store'
import { isDuplicate } from '@fengqiao/database'
import type { FoundAnew } from '../domain/turn.ts'

/** A document that follows from the journal and is found anew whenever one likes. */
export interface FoundDocument {
  readonly _id: string
  /** The place in the journal up to which it was last found. */
  readonly run: number
}

type Collection<D extends FoundDocument> = ReturnType<typeof collectionOf<D>>

const collectionOf = <D extends FoundDocument>(store: StoreConnection, name: string) =>
  store.collection<D>(name)

/** A filter of a document type that is not known yet. */
const by = (filter: object) => filter as never

const idsOf = (documents: readonly FoundDocument[]): readonly string[] => documents.map(({ _id }) => _id)

/** What was found further on in the journal stands. */
const change = async <D extends FoundDocument>(
  collection: Collection<D>,
  found: readonly D[],
): Promise<void> => {
  if (found.length === 0) return
  const written = found.map((one) => ({
    replaceOne: { filter: by({ _id: one._id, run: { $gte: 0, $lte: one.run } }), replacement: one },
  }))
  await collection.bulkWrite(written, { ordered: false })
}

const enter = async <D extends FoundDocument>(
  collection: Collection<D>,
  found: readonly D[],
): Promise<void> => {
  if (found.length === 0) return
  try {
    await collection.insertMany(found as never, { ordered: false })
  } catch (error) {
    // Somebody else found some of them at the same time.
    if (!isDuplicate(error)) throw error
    await change(collection, found)
  }
}

/** What stands as it was found stays, only that it was found again. */
const goOn = async <D extends FoundDocument>(
  collection: Collection<D>,
  ids: readonly string[],
  run: number,
): Promise<void> => {
  if (ids.length === 0) return
  await collection.updateMany(by({ _id: { $in: ids }, run: { $gte: 0, $lt: run } }), by({ $set: { run } }))
}

/** New ones are entered together, which takes the engine a fraction of what replacing them would. */
const write = async <D extends FoundDocument>(
  collection: Collection<D>,
  found: readonly D[],
  standing: readonly D[],
): Promise<void> => {
  const before = new Map(standing.map((one) => [one._id, one]))
  const fresh = found.filter(({ _id }) => !before.has(_id))
  const others = found.filter(({ _id }) => before.has(_id))
  const isSame = (one: D): boolean => isDeepStrictEqual({ ...before.get(one._id), run: one.run }, one)
  const [same, changed] = [others.filter(isSame), others.filter((one) => !isSame(one))]
  const [{ run } = { run: 0 }] = same
  const older = same.filter(({ _id }) => (before.get(_id)?.run ?? 0) < run)
  await enter(collection, fresh)
  await change(collection, changed)
  await goOn(collection, idsOf(older), run)
}

/** The documents of an effect of the journal, in a collection of their own. */
export const foundIn = <D extends FoundDocument>(store: StoreConnection, name: string) => {
  const collection = collectionOf<D>(store, name)
  const standing = (filter: object) => collection.find(by(filter)).toArray() as Promise<D[]>
  return {
    collection,
    index: { name: 'run', key: { run: 1 } },
    /** Beside whatever else stands. */
    put: async (found: readonly D[]): Promise<void> => {
      if (found.length > 0) await write(collection, found, await standing({ _id: { $in: idsOf(found) } }))
    },
    /** In the place of those that the filter has; all of them are among these. */
    replace: async (filter: object, found: readonly D[]): Promise<void> => {
      const before = await standing(filter)
      await write(collection, found, before)
      const kept = new Set(idsOf(found))
      const gone = idsOf(before).filter((id) => !kept.has(id))
      if (gone.length > 0) await collection.deleteMany(by({ _id: { $in: gone } }))
    },
    rewind: async (at) => {
      await collection.updateMany(by({ run: { $gt: at } }), by({ $set: { run: 0 } }))
    },
    dropBefore: async (at) => {
      await collection.deleteMany(by({ run: { $gte: 0, $lt: at } }))
    },
  } satisfies FoundAnew & Record<string, unknown>
}
