import { MongoClient, type Db, type Document } from 'mongodb'
import { topology } from '@fengqiao/infra/topology'
import type { Entry, Kept, Message, Row, Standing } from '../check/observations.ts'
import { entryOf, type JournalDocument } from './entries.ts'

const batchSize = 5_000

/** Entries as they are stored, many at a time. */
export const entriesIn = async function* (database: Db): AsyncGenerator<readonly Entry[]> {
  const cursor = database.collection<JournalDocument>('journal').find({}, { sort: { _id: 1 }, batchSize })
  while (await cursor.hasNext()) yield cursor.readBufferedDocuments().map(entryOf)
}

interface Aggregate {
  readonly version: number
  readonly pending: readonly unknown[]
  readonly batch?: string
}

const isAggregate = (document: Document): boolean =>
  Array.isArray(document['pending']) && typeof document['version'] === 'number'

const own = new Set(['batches', 'journal', 'journal_meta', 'seen_marks', 'seen_cursors', 'seen_lives'])

interface Batch {
  readonly _id: string
  readonly facts: readonly { readonly aggregate_id: string }[]
}

/** How many facts wait in a batch, by the batch and the record that names it. */
const waitingIn = async (database: Db): Promise<(batch: unknown, id: string) => number> => {
  const batches = await database.collection<Batch>('batches').find({}).toArray()
  const facts = new Map(batches.map((batch) => [batch._id, batch.facts]))
  return (batch, id) =>
    (facts.get(String(batch)) ?? []).filter(({ aggregate_id: record }) => record === id).length
}

const standingsIn = async (database: Db, journal: readonly Entry[]): Promise<readonly Standing[]> => {
  const kinds = new Map(journal.map(({ aggregateId, kind }) => [aggregateId, kind]))
  const names = (await database.listCollections().toArray()).map(({ name }) => name)
  const batched = await waitingIn(database)
  const standings: Standing[] = []
  for (const name of names.filter((one) => !own.has(one))) {
    const projection = { version: 1, pending: 1, batch: 1 }
    for await (const document of database.collection(name).find({}, { projection })) {
      if (!isAggregate(document)) continue
      const id = String(document._id)
      const { version, pending, batch } = document as unknown as Aggregate
      const waiting = pending.length + batched(batch, id)
      standings.push({ kind: kinds.get(id) ?? name, id, version, pending: waiting })
    }
  }
  return standings
}

const keptIn = async (client: MongoClient, service: string, name: string): Promise<Kept> => {
  const database = client.db(name)
  // The documents first: a fact that is journaled in between is then seen in the journal, not missed.
  const journal: Entry[] = []
  for await (const entries of entriesIn(database)) journal.push(...entries)
  return { service, journal, aggregates: await standingsIn(database, journal) }
}

/** One message, or two where it says why no e-mail went beside it. */
const messagesOf = ({ _id, state }: Document): readonly Message[] => {
  const { causeEventId, recipient, channel, outcome, claim, noEmail } = state as Record<string, string>
  const { carries } = state as { readonly carries?: readonly string[] }
  const own: Message = {
    ...(claim === undefined ? {} : { claimed: true }),
    ...(carries === undefined ? {} : { carries }),
    id: String(_id),
    cause: causeEventId ?? '',
    recipient: recipient ?? '',
    channel: channel ?? '',
    outcome: outcome ?? '',
  }
  return noEmail === undefined ? [own] : [own, { ...own, channel: 'EMAIL', outcome: 'SUPPRESSED' }]
}

const messagesIn = async (client: MongoClient): Promise<readonly Message[]> => {
  const of = ['causeEventId', 'recipient', 'channel', 'outcome', 'claim', 'carries', 'noEmail']
  const projection = Object.fromEntries(of.map((name) => [`state.${name}`, 1]))
  // One after the other: a long run has nearly a million.
  const found: Message[] = []
  for await (const one of client.db('notifications').collection('messages').find({}, { projection }))
    found.push(...messagesOf(one))
  return found
}

/** A row is written by a handler and by a rebuild: the order of its fields says nothing. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value

const rowsIn = async (client: MongoClient): Promise<readonly Row[]> => {
  const database = client.db('analytics')
  const shown = await database.collection('generations').findOne({})
  const documents = await database
    .collection(String(shown?.['current'] ?? 'rows_first'))
    .find({})
    .toArray()
  return documents.map(({ _id, ...row }) => ({
    issueId: String(_id),
    version: Number(row['version']),
    text: JSON.stringify(row, sorted),
  }))
}

/** Reads everything past every service, as somebody who has the databases. */
export const databasesAt = async (url: string) => {
  const client = await new MongoClient(url, { serverSelectionTimeoutMS: 10_000 }).connect()
  return {
    kept: async (): Promise<readonly Kept[]> => {
      const found: Kept[] = []
      for (const { name, database } of topology)
        if (database !== undefined && name !== 'analytics') found.push(await keptIn(client, name, database))
      return found
    },
    messages: () => messagesIn(client),
    rows: () => rowsIn(client),
    close: () => client.close(),
  }
}

export type Databases = Awaited<ReturnType<typeof databasesAt>>
