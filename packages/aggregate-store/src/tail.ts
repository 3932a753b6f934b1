import type { mongo } from 'mongoose'
import type { JournalDocument, PendingFact } from './documents.ts'
import { genesisHash, linkHash } from './chain.ts'

/** Where the next journal entry goes, and what it is chained to. */
export interface Tail {
  readonly position: number
  readonly hash: string
}

/** A fact on its way from its aggregate into the journal. */
export interface Moving {
  readonly kind: string
  readonly aggregateId: string
  readonly fact: PendingFact
}

/** The journal's end as stored. */
export const readTail = async (journal: mongo.Collection<JournalDocument>): Promise<Tail> => {
  const [last] = await journal.find({}, { sort: { _id: -1 }, limit: 1, projection: { hash: 1 } }).toArray()
  return last === undefined
    ? { position: 0, hash: genesisHash }
    : { position: Number(last._id), hash: last.hash }
}

const entryAfter = (tail: Tail, { kind, aggregateId, fact }: Moving): JournalDocument => {
  const { id, ...rest } = fact
  const position = tail.position + 1
  const hash = linkHash(tail.hash, { ...rest, position, kind, aggregateId })
  return { _id: BigInt(position), kind, aggregate_id: aggregateId, event_id: id, ...rest, hash }
}

/** The entries that follow the tail, each chained to the one before. */
export const entriesAfter = (tail: Tail, facts: readonly Moving[]): readonly JournalDocument[] => {
  const entries: JournalDocument[] = []
  let end = tail
  for (const moving of facts) {
    const entry = entryAfter(end, moving)
    entries.push(entry)
    end = { position: end.position + 1, hash: entry.hash }
  }
  return entries
}
