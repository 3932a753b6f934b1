import { randomUUID } from 'node:crypto'
import { hearing } from '@fengqiao/database'
import type { DomainEvent, Journal, JournalEntry, JournalHead } from '@fengqiao/domain-kit'
import type { mongo } from 'mongoose'
import type { StoreConnection } from './connection.ts'
import type { AggregateDocument, JournalDocument, PendingFact } from './documents.ts'
import type { AggregateStore } from './types.ts'
import { batchesIn, piecesOf, waitingColumns } from './batches.ts'
import { decodeBody } from './body.ts'
import { journalCollection, metaCollection } from './documents.ts'
import { endTurns, readTold } from './lease.ts'
import { readTail } from './tail.ts'
import { silentUntil } from './told.ts'

/** What the journal has to know of a kind: how to read its older facts, and where its newest wait. */
export type JournaledKind = Pick<AggregateStore<unknown, DomainEvent>, 'kind' | 'collection' | 'upcastEvent'>

interface EpochDocument {
  readonly _id: string
  readonly epoch: string
  readonly since: Date
}

const epochs = (store: StoreConnection): mongo.Collection<EpochDocument> => store.collection(metaCollection)

/** Creates the journal's indexes and gives it its first epoch. */
export const prepareJournal = async (store: StoreConnection): Promise<void> => {
  await store.collection<JournalDocument>(journalCollection).createIndexes([
    { name: 'aggregate', key: { kind: 1, aggregate_id: 1, version: 1 }, unique: true },
    { name: 'command', key: { command_id: 1, aggregate_id: 1 } },
  ])
  await epochs(store).updateOne(
    { _id: 'epoch' },
    { $setOnInsert: { epoch: randomUUID(), since: new Date() } },
    { upsert: true },
  )
}

/** Enough that everyone who listens hears one of them. */
const toldAgain = 500

/**
 * Call once after a restore from a backup, before serving: positions may repeat with other facts, so everyone who
 * follows this journal has to begin anew. They hear of it by what is published next; where nothing new happens, that
 * is what was published last, once more and under the new epoch.
 */
export const renewEpoch = async (store: StoreConnection): Promise<string> => {
  const epoch = randomUUID()
  await epochs(store).updateOne({ _id: 'epoch' }, { $set: { epoch, since: new Date() } }, { upsert: true })
  // Whoever publishes knows the epoch of his turn.
  await endTurns(store, toldAgain)
  return epoch
}

const entryOf = (
  fact: Omit<PendingFact, 'id'>,
  place: Place,
  upcast: JournaledKind['upcastEvent'] | undefined,
) => {
  const event = decodeBody(fact.body)
  const entry: JournalEntry = {
    ...place,
    version: fact.version,
    previous: fact.previous,
    published: fact.published,
    at: fact.at,
    actor: fact.actor,
    commandId: fact.command_id,
    ...(fact.cause === undefined ? {} : { cause: fact.cause }),
    ...(fact.trace === undefined ? {} : { trace: fact.trace }),
    visibleTo: fact.visible_to,
    event: upcast === undefined ? (event as DomainEvent) : upcast(event, fact.schema),
  }
  return entry
}

type Place = Pick<JournalEntry, 'position' | 'id' | 'kind' | 'aggregateId' | 'hash'>

/** What an entry says, as this release understands it. */
export const journaledBy = (aggregates: readonly JournaledKind[]) => {
  const kinds = new Map(aggregates.map((one) => [one.kind, one]))
  return (document: JournalDocument): JournalEntry => journaled(document, kinds)
}

const journaled = (document: JournalDocument, kinds: ReadonlyMap<string, JournaledKind>): JournalEntry => {
  const { event_id: id, kind, aggregate_id: aggregateId, hash } = document
  return entryOf(
    document,
    { position: Number(document._id), id, kind, aggregateId, hash },
    kinds.get(kind)?.upcastEvent,
  )
}

/** Facts the relay has not moved yet: readable at once, without a position and a hash so far. */
const waiting = async (
  store: StoreConnection,
  kind: JournaledKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly JournalEntry[]>> => {
  const documents = await store
    .collection<AggregateDocument>(kind.collection)
    .find({ _id: { $in: [...ids] } }, { projection: waitingColumns })
    .toArray()
  const pieces = await piecesOf(batchesIn(store), documents)
  const place = { position: 0, kind: kind.kind, hash: '' }
  return new Map(
    [...pieces].map(([aggregateId, waits]) => [
      aggregateId,
      waits
        .flatMap(({ facts }) => facts)
        .map((fact) => entryOf(fact, { ...place, id: fact.id, aggregateId }, kind.upcastEvent)),
    ]),
  )
}

/** The end as stored, looked for from where this journal last saw it. */
const headOf = (store: StoreConnection) => {
  const journal = store.collection<JournalDocument>(journalCollection)
  let seen = 0
  return async (): Promise<JournalHead> => {
    const tail = await readTail(journal, seen)
    seen = tail.position
    return { epoch: await epochOf(store), ...tail }
  }
}

const joined = (
  moved: readonly JournalEntry[] = [],
  late: readonly JournalEntry[] = [],
): readonly JournalEntry[] => {
  const known = moved.at(-1)?.version ?? 0
  return [...moved, ...late.filter(({ version }) => version > known)]
}

/** The journal's epoch now. Readers ask each time: a restore renews it under a running service. */
const epochOf = async (store: StoreConnection): Promise<string> => (await epochIn(store)).epoch

const epochIn = async (store: StoreConnection): Promise<EpochDocument> => {
  const document = await epochs(store).findOne({ _id: 'epoch' })
  if (document === null)
    throw new Error('the journal has no epoch: call prepareJournal before anything is read')
  return document
}

/**
 * Use for feeds, histories and whatever replays facts. Positions have no gaps, so a page is a range bounded on
 * both sides. What is asked of aggregates also shows facts that wait for the relay, at position 0.
 */
export const journalOf = (store: StoreConnection, aggregates: readonly JournaledKind[] = []): Journal => {
  const kinds = new Map(aggregates.map((one) => [one.kind, one]))
  const journal = store.collection<JournalDocument>(journalCollection)
  const head = headOf(store)
  const ofAggregates = async (kind: string, ids: readonly string[]) => {
    const own = kinds.get(kind)
    // The waiting are read first: one that is journaled in between is then seen twice, not missed.
    const late = own === undefined ? undefined : await waiting(store, own, ids)
    const documents = await journal
      .find({ kind, aggregate_id: { $in: [...ids] } }, { sort: { aggregate_id: 1, version: 1 } })
      .toArray()
    const moved = Map.groupBy(
      documents.map((one) => journaled(one, kinds)),
      ({ aggregateId }) => aggregateId,
    )
    return new Map(ids.map((id) => [id, joined(moved.get(id), late?.get(id))]))
  }
  const read = async (after: number, limit: number) => {
    const range = { $gt: BigInt(after), $lte: BigInt(after + limit) }
    const documents = await journal.find({ _id: range }, { sort: { _id: 1 }, batchSize: limit }).toArray()
    return documents.map((one) => journaled(one, kinds))
  }
  return hearing<Journal>({
    read,
    ofAggregate: async (kind, id) => (await ofAggregates(kind, [id])).get(id) ?? [],
    ofAggregates,
    head,
    epoch: () => epochOf(store),
    era: () => epochIn(store),
    silentUntil: async (after, asked) => silentUntil(await readTold(store), after, asked),
  })
}
