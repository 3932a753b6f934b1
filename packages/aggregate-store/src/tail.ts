import type { Collection } from 'mongodb'
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
  /** The batch that it waits in; without one it waits in its record. */
  readonly batch?: string
}

/** Names the record that a fact is of, among all kinds. */
export const recordOf = ({ kind, aggregateId }: Pick<Moving, 'kind' | 'aggregateId'>): string =>
  JSON.stringify([kind, aggregateId])

type Entries = Collection<JournalDocument>

const entryAt = (journal: Entries, position: number) =>
  journal.findOne({ _id: BigInt(position) }, { projection: { hash: 1 } })

/** How many of these positions there are. Positions have no gaps, so it is the first ones. */
const countThere = async (journal: Entries, positions: readonly number[]): Promise<number> => {
  const found = journal.find({ _id: { $in: positions.map(BigInt) } }, { projection: { _id: 1 } })
  return (await found.toArray()).length
}

const doubling = Array.from({ length: 24 }, (_, power) => 2 ** power)

/** Distances that part a gap in sixteen. */
const parting = (gap: number): readonly number[] => {
  const step = Math.ceil(gap / 16)
  return Array.from({ length: Math.ceil(gap / step) - 1 }, (_, nth) => (nth + 1) * step)
}

/** The last position there is, given one that is there (or 0): in doubling distances, then ever closer. */
const lastFrom = async (journal: Entries, known: number): Promise<number> => {
  let low = known
  for (let ahead: readonly number[] = doubling; ahead.length > 0;) {
    const there = await countThere(
      journal,
      ahead.map((distance) => low + distance),
    )
    const [reached = 0, beyond] = [ahead[there - 1], ahead[there]]
    low += reached
    ahead = beyond === undefined ? doubling : parting(beyond - reached)
  }
  return low
}

/**
 * The journal's end as stored. Positions have no gaps, so it is found by asking for some of them, from where it was
 * last seen: sorting an open range would have the engine walk the whole journal each time. A journal restored from a
 * backup may end before what was seen; then the search begins anew.
 */
export const readTail = async (journal: Entries, seen = 0): Promise<Tail> => {
  const known = seen > 0 && (await entryAt(journal, seen)) !== null ? seen : 0
  const position = await lastFrom(journal, known)
  const last = position === 0 ? null : await entryAt(journal, position)
  return last === null ? { position: 0, hash: genesisHash } : { position, hash: last.hash }
}

/** Who is further behind searches the end instead. */
const mostBehind = 1_000

/** What somebody else journaled behind an end that was known, and the end now; nothing where nobody did. */
export const journaledSince = async (
  journal: Entries,
  known: Tail,
): Promise<{ readonly eventIds: ReadonlySet<string>; readonly tail: Tail } | undefined> => {
  const range = { $gt: BigInt(known.position), $lte: BigInt(known.position + mostBehind) }
  const entries = await journal.find({ _id: range }, { sort: { _id: 1 }, batchSize: mostBehind }).toArray()
  const last = entries.at(-1)
  if (last === undefined || entries.length === mostBehind) return undefined
  const eventIds = new Set(entries.map(({ event_id: id }) => id))
  return { eventIds, tail: { position: Number(last._id), hash: last.hash } }
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
