import type { DomainEvent } from '@fengqiao/domain-kit'
import type { mongo } from 'mongoose'
import type { StoreConnection } from './connection.ts'
import type { AggregateDocument } from './documents.ts'
import { unhurried } from './documents.ts'
import { stateOf, type Kept } from './kept.ts'

interface RenewedDocument {
  readonly _id: string
  /** Nothing is kept under a schema before this. */
  readonly schema: number
}

const atOnce = 500

/**
 * Writes anew what an earlier release kept otherwise, where an index has to find it by what is said of it now. A record
 * stays at its version, for nothing happened to it. Replicas of that release may still be writing: only a start that
 * finds nothing is the last that looks.
 */
export const renewing = async <S, E extends DomainEvent>(
  store: StoreConnection,
  kept: Kept<S, E>,
): Promise<void> => {
  const { collection, renewedSince, schema } = kept.options
  if (renewedSince === undefined) return
  const notes = store.collection<RenewedDocument>('renewed')
  if (((await notes.findOne({ _id: collection }))?.schema ?? 0) >= renewedSince) return
  const anew = (document: AggregateDocument): mongo.AnyBulkWriteOperation<AggregateDocument> => {
    const { _id, version, schema: before } = document
    const update = { $set: { state: stateOf(kept, document), schema } }
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
  if (found === 0)
    await notes.updateOne({ _id: collection }, { $set: { schema: renewedSince } }, { upsert: true })
}
