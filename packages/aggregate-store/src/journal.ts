import { randomUUID } from 'node:crypto'
import { hearing } from '@fengqiao/database'
import { gathered } from '@fengqiao/domain-kit'
import type { Journal, JournalHead } from '@fengqiao/domain-kit'
import type { Collection } from 'mongodb'
import type { StoreConnection } from './connection.ts'
import type { JournalDocument } from './documents.ts'
import { journalCollection, metaCollection } from './documents.ts'
import { journaledBy, type JournaledKind } from './entries.ts'
import { historiesIn, historyIn } from './histories.ts'
import { endTurns, readTold } from './lease.ts'
import { readTail } from './tail.ts'
import { silentUntil } from './told.ts'

interface EpochDocument {
  readonly _id: string
  readonly epoch: string
  readonly since: Date
}

const epochs = (store: StoreConnection): Collection<EpochDocument> => store.collection(metaCollection)

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

const askedAtOnce = 100

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
  const journal = store.collection<JournalDocument>(journalCollection)
  const journaled = journaledBy(aggregates)
  const ofAggregates = historiesIn(store, aggregates, journaled)
  const era = gathered(async (asked: readonly undefined[]) => {
    const one = await epochIn(store)
    return asked.map(() => one)
  }, askedAtOnce)
  const read = async (after: number, limit: number) => {
    const range = { $gt: BigInt(after), $lte: BigInt(after + limit) }
    const documents = await journal.find({ _id: range }, { sort: { _id: 1 }, batchSize: limit }).toArray()
    return documents.map(journaled)
  }
  return hearing<Journal>({
    read,
    ofAggregate: historyIn(ofAggregates),
    ofAggregates,
    head: headOf(store),
    epoch: () => epochOf(store),
    era: () => era(undefined),
    silentUntil: async (after, asked) => silentUntil(await readTold(store), after, asked),
  })
}
