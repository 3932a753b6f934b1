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

type Entries = mongo.Collection<JournalDocument>

const entryAt = (journal: Entries, position: number) =>
  journal.findOne({ _id: BigInt(position) }, { projection: { hash: 1 } })

/** The last position there is, given one that is there (or 0): forward in doubling steps, then halving. */
const lastFrom = async (journal: Entries, known: number): Promise<number> => {
  let [low, step] = [known, 1]
  for (; (await entryAt(journal, low + step)) !== null; step *= 2) low += step
  for (let high = low + step; high - low > 1;) {
    const middle = Math.floor((low + high) / 2)
    if ((await entryAt(journal, middle)) === null) high = middle
    else low = middle
  }
  return low
}

/**
 * The journal's end as stored. Positions have no gaps, so it is found by asking for single ones, from where it was
 * last seen: sorting an open range would have the engine walk the whole journal each time. A journal restored from a
 * backup may end before what was seen; then the search begins anew.
 */
export const readTail = async (journal: Entries, seen = 0): Promise<Tail> => {
  const known = seen > 0 && (await entryAt(journal, seen)) !== null ? seen : 0
  const position = await lastFrom(journal, known)
  const last = position === 0 ? null : await entryAt(journal, position)
  return last === null ? { position: 0, hash: genesisHash } : { position, hash: last.hash }
}

const entryAfter = (tail: Tail, { kind, aggregateId, fact }: Moving): JournalDocument => {
  const { id, ...rest } = fact
  const position = tail.position + 1
  const link = { _id: BigInt(position), kind, aggregate_id: aggregateId, event_id: id, ...rest }
  return { ...link, hash: linkHash(tail.hash, link) }
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
