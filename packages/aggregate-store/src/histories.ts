import { isAway } from '@fengqiao/database'
import { gatheredOrAlone, type JournalEntry } from '@fengqiao/domain-kit'
import type { Collection } from 'mongodb'
import type { StoreConnection } from './connection.ts'
import type { AggregateDocument, JournalDocument } from './documents.ts'
import { batchesIn, factsOf, piecesOf, waitingColumns, type Waiting } from './batches.ts'
import { journalCollection } from './documents.ts'
import { waitingEntry, type journaledBy, type JournaledKind } from './entries.ts'

/** By record, each in the order of its versions. */
type Histories = ReadonlyMap<string, readonly JournalEntry[]>

type Standing = Waiting & Pick<AggregateDocument, 'version'>

const standingOf = async (
  store: StoreConnection,
  { collection }: JournaledKind,
  ids: readonly string[],
): Promise<readonly Standing[]> => {
  const records: Collection<AggregateDocument> = store.collection(collection)
  const projection = { ...waitingColumns, version: 1 }
  return records.find({ _id: { $in: [...ids] } }, { projection }).toArray()
}

const lastIn = (entries: readonly JournalEntry[] = []): number => entries.at(-1)?.version ?? 0

/** Without the batch, where the journal and the record leave nothing out: once its facts are journaled it goes. */
const waitingBeside =
  (moved: Histories) =>
  ({ batch, version, ...one }: Standing): Waiting => {
    const isMissed = lastIn(moved.get(one._id)) + 1 < (one.pending[0]?.version ?? version + 1)
    return batch === undefined || !isMissed ? one : { ...one, batch }
  }

const joined = (
  moved: readonly JournalEntry[] = [],
  late: readonly JournalEntry[] = [],
): readonly JournalEntry[] => [...moved, ...late.filter(({ version }) => version > lastIn(moved))]

/** All that happened to records, with what the relay has not moved yet. */
export const historiesIn = (
  store: StoreConnection,
  aggregates: readonly JournaledKind[],
  journaled: ReturnType<typeof journaledBy>,
) => {
  const kinds = new Map(aggregates.map((one) => [one.kind, one]))
  const journal = store.collection<JournalDocument>(journalCollection)
  const movedOf = async (kind: string, ids: readonly string[]): Promise<Histories> => {
    const filter = { kind, aggregate_id: { $in: [...ids] } }
    const entries = await journal.find(filter, { sort: { aggregate_id: 1, version: 1 } }).toArray()
    return Map.groupBy(entries.map(journaled), ({ aggregateId }) => aggregateId)
  }
  const lateOf = async (kind: JournaledKind, waiting: readonly Waiting[]): Promise<Histories> => {
    const pieces = [...(await piecesOf(batchesIn(store), waiting))]
    return new Map(pieces.map(([id, own]) => [id, factsOf(own).map((fact) => waitingEntry(kind, id, fact))]))
  }
  return async (kind: string, ids: readonly string[]): Promise<Histories> => {
    const own = kinds.get(kind)
    // Each place is read before the one that its facts go to: one that is moved meanwhile is seen twice, not missed.
    const standing = own === undefined ? [] : await standingOf(store, own, ids)
    const before = await movedOf(kind, ids)
    const waiting = standing.map(waitingBeside(before))
    const late = own && (await lateOf(own, waiting))
    const batched = waiting.filter(({ batch }) => batch !== undefined).map(({ _id }) => _id)
    const after = batched.length === 0 ? before : await movedOf(kind, batched)
    return new Map(ids.map((id) => [id, joined(after.get(id) ?? before.get(id), late?.get(id))]))
  }
}

type HistoriesOf = ReturnType<typeof historiesIn>

interface Asked {
  readonly kind: string
  readonly id: string
}

const askedAtOnce = 50

/**
 * All that happened to one record. Whoever hears of records from their second fact on asks for each, so those asked for at
 * once are found by the same commands; where that fails, each on its own.
 */
export const historyIn = (ofAggregates: HistoriesOf) => {
  const together = async (asked: readonly Asked[]) => {
    const found = new Map<string, Histories>()
    for (const [kind, all] of Map.groupBy(asked, (one) => one.kind)) {
      const ids = all.map(({ id }) => id)
      found.set(kind, await ofAggregates(kind, ids))
    }
    return asked.map(({ kind, id }) => found.get(kind)?.get(id))
  }
  const alone = async ({ kind, id }: Asked) => (await ofAggregates(kind, [id])).get(id) ?? []
  const ask = gatheredOrAlone({ together, alone, isOfAll: isAway }, askedAtOnce)
  return (kind: string, id: string): Promise<readonly JournalEntry[]> => ask({ kind, id })
}
