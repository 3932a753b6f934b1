import type { DomainEvent } from '@fengqiao/domain-kit'
import type { AnyBulkWriteOperation } from 'mongodb'
import type { StoreConnection } from './connection.ts'
import type { AggregateDocument } from './documents.ts'
import { unhurried } from './documents.ts'
import { dueOf, stateOf, type Kept } from './kept.ts'

interface RenewedDocument {
  readonly _id: string
  /** Nothing was found under a schema before this. */
  readonly schema: number
  /** When that was found first. */
  readonly since: Date
  /** Found again when nobody of the earlier release was left. */
  readonly settled: boolean
}

/** No town runs two releases side by side for longer. */
const longestUpgrade = 86_400_000

const atOnce = 500

const notedAt = (schema: number, before: Date | undefined): Omit<RenewedDocument, '_id'> => {
  const since = before ?? new Date()
  return { schema, since, settled: Date.now() - since.getTime() > longestUpgrade }
}

/**
 * Writes anew what an earlier release kept otherwise, where an index has to find it by what is said of it now or by the
 * day it is due. A record stays at its version, for nothing happened to it. Replicas of that release may still be
 * writing: the last start that looks is one that finds nothing a day after another found nothing.
 */
export const renewing = async <S, E extends DomainEvent>(
  store: StoreConnection,
  kept: Kept<S, E>,
): Promise<void> => {
  const { collection, renewedSince, schema } = kept.options
  if (renewedSince === undefined) return
  const notes = store.collection<RenewedDocument>('renewed')
  const note = await notes.findOne({ _id: collection, schema: { $gte: renewedSince } })
  if (note?.settled === true) return
  const anew = (document: AggregateDocument): AnyBulkWriteOperation<AggregateDocument> => {
    const { _id, version, schema: before } = document
    const state = stateOf(kept, document)
    const update = { $set: { state, schema, ...dueOf(kept, state) } }
    return { updateOne: { filter: { _id, version, schema: before }, update } }
  }
  let [found, held]: [number, AggregateDocument[]] = [0, []]
  const write = async (): Promise<void> => {
    if (held.length > 0) await kept.aggregates.bulkWrite(held.map(anew), { ordered: false, ...unhurried })
    held = []
  }
  for await (const document of kept.aggregates.find({ schema: { $lt: renewedSince } })) {
    found += 1
    held.push(document)
    if (held.length === atOnce) await write()
  }
  await write()
  if (found > 0) await notes.deleteOne({ _id: collection })
  else await notes.replaceOne({ _id: collection }, notedAt(renewedSince, note?.since), { upsert: true })
}
