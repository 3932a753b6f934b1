import { randomUUID } from 'node:crypto'
import type { Collection } from 'mongodb'
import type { StoreConnection } from './connection.ts'
import type { AggregateDocument, PendingFact } from './documents.ts'
import { batchesCollection, unhurried } from './documents.ts'

/**
 * The first facts of many records that were made at once, until the relay has journaled them. It is written before the
 * records, which name it: a record that stands there and names it has happened, and its facts here are true; what is
 * told here of one that stands there otherwise, or not at all, is not. So a record need not be written a second time
 * only to take its facts off it.
 */
export interface BatchDocument {
  readonly _id: string
  readonly kind: string
  /** How many facts it began with. */
  readonly size: number
  readonly facts: readonly BatchFact[]
}

export type BatchFact = PendingFact & { readonly aggregate_id: string }

export type Batches = Collection<BatchDocument>

/** As it will stand in the journal: beside the record's name, not with it. */
export const factOf = ({ aggregate_id: _, ...fact }: BatchFact): PendingFact => fact

export const batchesIn = (store: StoreConnection): Batches => store.collection(batchesCollection)

/** Facts of a record that wait in one place: in its own document, or in a batch. */
export interface Piece {
  readonly facts: readonly PendingFact[]
  readonly batch?: string
}

export const factsOf = (pieces: readonly Piece[]): readonly PendingFact[] =>
  pieces.flatMap(({ facts }) => facts)

/** What is read of a record to know what waits of it. */
export type Waiting = Pick<AggregateDocument, '_id' | 'pending' | 'batch'>

export const waitingColumns = { pending: 1, batch: 1 } as const

const fewest = 8
/** Characters of all bodies: an engine takes no document above 16 MiB. */
const largest = 4_000_000

const isWorthIt = (documents: readonly AggregateDocument[]): boolean => {
  const bodies = documents.flatMap(({ pending }) => pending.map(({ body }) => body.length))
  return documents.length >= fewest && bodies.reduce((sum, length) => sum + length, 0) <= largest
}

/** Documents to insert, each in the place of one that was given, and the batch that comes before them. */
export interface Drafted {
  readonly documents: readonly AggregateDocument[]
  readonly batch?: BatchDocument
}

/** Of records that are named twice, the first is in the batch: the second may only be refused. */
export const inBatch = (kind: string, documents: readonly AggregateDocument[]): Drafted => {
  if (!isWorthIt(documents)) return { documents }
  const first = new Map(documents.toReversed().map((document) => [document._id, document]))
  const batch = randomUUID()
  const facts = [...first.values()].flatMap(({ _id, pending }) =>
    pending.map((fact) => ({ ...fact, aggregate_id: _id })),
  )
  const slim = ({ unrelayed: _, ...document }: AggregateDocument) => ({ ...document, pending: [], batch })
  return {
    documents: documents.map((one) => (first.get(one._id) === one ? slim(one) : one)),
    batch: { _id: batch, kind, size: facts.length, facts },
  }
}

/** All that waits of these records, each in the order of its versions: what is in a batch came first. */
export const piecesOf = async (
  batches: Batches,
  documents: readonly Waiting[],
): Promise<ReadonlyMap<string, readonly Piece[]>> => {
  const named = new Map(documents.flatMap(({ _id, batch }) => (batch === undefined ? [] : [[_id, batch]])))
  const stages = [
    { $match: { _id: { $in: [...new Set(named.values())] } } },
    { $unwind: '$facts' },
    { $match: { 'facts.aggregate_id': { $in: [...named.keys()] } } },
  ]
  type Unwound = { readonly _id: string; readonly facts: BatchFact }
  const found = named.size === 0 ? [] : await batches.aggregate<Unwound>(stages).toArray()
  const own = found.filter(({ _id, facts }) => named.get(facts.aggregate_id) === _id)
  const first = Map.groupBy(own, ({ facts }) => facts.aggregate_id)
  return new Map(
    documents.map(({ _id, pending, batch }): [string, readonly Piece[]] => {
      const facts = (first.get(_id) ?? []).map(({ facts: fact }) => factOf(fact))
      return [_id, batch === undefined ? [{ facts: pending }] : [{ facts, batch }, { facts: pending }]]
    }),
  )
}

/** Takes these facts off a batch, and the batch away with the last of them. */
export const takeOff = async (batches: Batches, batch: string, ids: readonly string[]): Promise<void> => {
  // Mostly all of it goes at once, and none of its facts need be looked at.
  const { deletedCount } = await batches.deleteOne({ _id: batch, size: new Set(ids).size }, unhurried)
  if (deletedCount > 0) return
  await batches.updateOne({ _id: batch }, { $pull: { facts: { id: { $in: [...ids] } } } }, unhurried)
  await batches.deleteOne({ _id: batch, facts: { $size: 0 } }, unhurried)
}
