import { isDuplicate, isOutcomeUnknown } from '@fengqiao/database'
import type { Collection } from 'mongodb'
import type { JournalDocument } from './documents.ts'
import type { Differing } from './differing.ts'
import type { Lately } from './lately.ts'
import type { Moving, Tail } from './tail.ts'
import { entriesAfter, journaledSince, readTail } from './tail.ts'

/** A journal as one relay knows it. */
export interface Appending {
  readonly journal: Collection<JournalDocument>
  /** The end as last written by this relay; another relay may have moved it. */
  tail: Tail | undefined
  /** The last position it knew of, where the search for the end begins. */
  seen: number
  readonly differing: Differing
  readonly lately: Lately | undefined
}

/**
 * Those not in the journal yet. Where one stands there under another id, its record is left alone: better to wait and
 * say so than to drop a fact. What stands between them may be another relay's, taken off already.
 */
const notJournaled = async (
  { journal, differing }: Appending,
  facts: readonly Moving[],
): Promise<readonly Moving[]> => {
  const known = new Set<string>()
  for (const [kind, ofKind] of Map.groupBy(facts, (moving) => moving.kind)) {
    const byRecord = Map.groupBy(ofKind, ({ aggregateId }) => aggregateId)
    const versions = ofKind.map(({ fact }) => fact.version)
    const range = { $gte: Math.min(...versions), $lte: Math.max(...versions) }
    const filter = { kind, aggregate_id: { $in: [...byRecord.keys()] }, version: range }
    const projection = { aggregate_id: 1, event_id: 1, version: 1 }
    for await (const { aggregate_id: aggregateId, event_id: id, version } of journal.find(filter, {
      projection,
    })) {
      known.add(id)
      const own = byRecord.get(aggregateId)?.find(({ fact }) => fact.version === version)
      if (own !== undefined && own.fact.id !== id) differing.note({ kind, aggregateId })
    }
  }
  return facts.filter((moving) => !known.has(moving.fact.id) && !differing.has(moving))
}

/** All of it; none, because another relay stood there; or nobody knows. */
type Outcome = 'all' | 'none' | 'unknown'

const insert = async (appending: Appending, tail: Tail, facts: readonly Moving[]): Promise<Outcome> => {
  const entries = entriesAfter(tail, facts)
  appending.tail = undefined
  try {
    await appending.journal.insertMany(entries, { ordered: true })
  } catch (error) {
    if (isOutcomeUnknown(error)) return 'unknown'
    if (!isDuplicate(error)) throw error
    return (error as { readonly insertedCount?: number }).insertedCount === 0 ? 'none' : 'unknown'
  }
  const last = entries.at(-1)
  appending.tail = last && { position: Number(last._id), hash: last.hash }
  appending.lately?.keep(entries)
  return 'all'
}

const refused = async (
  appending: Appending,
  facts: readonly Moving[],
  known: Tail | undefined,
): Promise<{ readonly left: readonly Moving[]; readonly since?: ReadonlySet<string> }> => {
  const since = known && (await journaledSince(appending.journal, known))
  // Where the end is by now is asked for at once: whoever asked with the next facts in hand would ask too late again.
  appending.tail = since?.tail ?? (await readTail(appending.journal, appending.seen))
  if (since === undefined) return { left: await notJournaled(appending, facts) }
  return { left: facts.filter(({ fact }) => !since.eventIds.has(fact.id)), since: since.eventIds }
}

/**
 * Appends in order. Where another relay was first, or the engine was not heard, it looks at what the journal holds:
 * mostly the very same facts stand right behind the end that was known, so that one look tells them and the end that is
 * now. What stands before it, as after a crash, is looked for record by record.
 *
 * Answers what is left to clear: what another relay journaled just now, that one is about to; and what the journal
 * holds otherwise stays.
 */
export const append = async (appending: Appending, facts: readonly Moving[]): Promise<readonly Moving[]> => {
  const others = new Set<string>()
  let [left, quick] = [facts, true]
  while (left.length > 0) {
    const tail = appending.tail ?? (await readTail(appending.journal, appending.seen))
    appending.seen = tail.position
    const outcome = await insert(appending, tail, left)
    if (outcome === 'all') break
    const after = await refused(appending, left, quick ? tail : undefined)
    left = after.left
    // Not twice in a row: what is refused again may stand before the end that was known.
    quick = after.since === undefined
    if (outcome === 'none') after.since?.forEach((id) => others.add(id))
  }
  return facts.filter((moving) => !others.has(moving.fact.id) && !appending.differing.has(moving))
}
