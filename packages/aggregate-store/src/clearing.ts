import type { Collection } from 'mongodb'
import { takeOff, type Batches } from './batches.ts'
import { unhurried, type AggregateDocument } from './documents.ts'
import type { Moving } from './tail.ts'

/** The version that each record's last fact brought it to. */
const reachedBy = (facts: readonly Moving[]): ReadonlyMap<string, number> => {
  const reached = new Map<string, number>()
  for (const { aggregateId, fact } of facts)
    reached.set(aggregateId, Math.max(reached.get(aggregateId) ?? 0, fact.version))
  return reached
}

type Records = Collection<AggregateDocument>

/**
 * Takes exactly what was journaled, and the flag where nothing newer waits. Mostly nothing does: whatever still stands
 * at the version that its last fact brought it to is cleared by one plain write.
 */
const clearRecords = async (collection: Records, facts: readonly Moving[]): Promise<void> => {
  const reached = reachedBy(facts)
  const byVersion = Map.groupBy(reached.keys(), (id) => reached.get(id))
  const plain = [...byVersion].map(([version, ids]) => ({
    updateMany: {
      filter: { _id: { $in: ids }, version },
      // Of a batch it was read before: what waited there was journaled before this.
      update: { $set: { pending: [] }, $unset: { unrelayed: '', batch: '' } },
    },
  }))
  const { matchedCount } = await collection.bulkWrite(plain as never, { ordered: false, ...unhurried })
  if (matchedCount < reached.size) {
    const journaled = facts.map(({ fact }) => fact.id)
    // Those that were cleared just now are not written once more.
    await collection.updateMany(
      { _id: { $in: [...reached.keys()] }, unrelayed: true },
      { $pull: { pending: { id: { $in: journaled } } } },
      unhurried,
    )
  }
}

export interface Places {
  readonly aggregates: Records
  readonly batches: Batches
}

/** Takes journaled facts off where they waited. */
export const clear = async ({ aggregates, batches }: Places, facts: readonly Moving[]): Promise<void> => {
  for (const [batch, own] of Map.groupBy(facts, (one) => one.batch)) {
    if (batch === undefined) await clearRecords(aggregates, own)
    else
      await takeOff(
        batches,
        batch,
        own.map(({ fact }) => fact.id),
      )
  }
}
