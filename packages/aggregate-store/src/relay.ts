import type { Log } from '@fengqiao/domain-kit'
import type { mongo } from 'mongoose'
import type { StoreConnection } from './connection.ts'
import type { AggregateDocument, JournalDocument } from './documents.ts'
import type { Appending } from './appending.ts'
import type { Moving } from './tail.ts'
import type { Wakeable } from './wakeable.ts'
import { append } from './appending.ts'
import { differing } from './differing.ts'
import { journalCollection, unhurried } from './documents.ts'
import { stirring, type Source, type Stirred, type Written } from './stirring.ts'
import { wakeable } from './wakeable.ts'

export interface RelayOptions {
  readonly connection: StoreConnection
  readonly sources: readonly Source[]
  readonly log: Log
  /** Called when the journal has grown; give it the publisher's `wake`. */
  readonly onJournaled?: () => void
  /** Milliseconds between looks when no write wakes it. */
  readonly idle?: number
  /** Aggregates moved at once. */
  readonly batch?: number
}

/** So many batches are known at most: of more than that each is read. */
const passes = 4

type Timed = Moving & { readonly at: number }

interface Relaying extends Appending {
  readonly store: StoreConnection
  readonly batch: number
  readonly onJournaled: () => void
}

type Waiting = Pick<AggregateDocument, '_id' | 'pending'>

/** By time across aggregates, so that a cause mostly precedes its effect; by version within one, always. */
const inOrder = (kind: string, documents: readonly Waiting[]): readonly Timed[] =>
  documents.flatMap(({ _id, pending }) => {
    let latest = 0
    return pending
      .toSorted((a, b) => a.version - b.version)
      .map((fact) => {
        latest = Math.max(latest, fact.at.getTime())
        return { kind, aggregateId: _id, fact, at: latest }
      })
  })

/** The version that each record's last fact brought it to. */
const reachedBy = (facts: readonly Moving[]): ReadonlyMap<string, number> => {
  const reached = new Map<string, number>()
  for (const { aggregateId, fact } of facts)
    reached.set(aggregateId, Math.max(reached.get(aggregateId) ?? 0, fact.version))
  return reached
}

/**
 * Takes exactly what was journaled, and the flag where nothing newer waits. Mostly nothing does: whatever still stands
 * at the version that its last fact brought it to is cleared by one plain write.
 */
const clear = async (
  collection: mongo.Collection<AggregateDocument>,
  facts: readonly Moving[],
): Promise<void> => {
  const reached = reachedBy(facts)
  const byVersion = Map.groupBy(reached.keys(), (id) => reached.get(id))
  const plain = [...byVersion].map(([version, ids]) => ({
    updateMany: {
      filter: { _id: { $in: ids }, version },
      update: { $set: { pending: [] }, $unset: { unrelayed: '' } },
    },
  }))
  const { matchedCount } = await collection.bulkWrite(plain as never, { ordered: false, ...unhurried })
  if (matchedCount < reached.size) {
    const journaled = facts.map(({ fact }) => fact.id)
    // Those that were cleared just now are not written once more.
    await collection.updateMany(
      { _id: { $in: [...reached.keys()] }, unrelayed: true },
      { $pull: { pending: { id: { $in: journaled } } } },
      unhurried,
    )
  }
}

const collect = async (relaying: Relaying, { kind, collection, written }: Stirred) => {
  const aggregates = relaying.store.collection<AggregateDocument>(collection)
  const find = (filter: mongo.Filter<AggregateDocument>, limit = 0) =>
    aggregates.find(filter, { projection: { pending: 1 }, limit }).toArray()
  const moving = (waiting: readonly Waiting[]) =>
    inOrder(kind, waiting).filter((one) => !relaying.differing.has(one))
  if (written === undefined) {
    const documents = await find({ unrelayed: true }, relaying.batch)
    return { aggregates, facts: moving(documents), full: documents.length === relaying.batch }
  }
  const known = [...written].flatMap(([_id, pending]) => (pending === undefined ? [] : [{ _id, pending }]))
  const asked = [...written.keys()].filter((id) => written.get(id) === undefined)
  const read = asked.length === 0 ? [] : await find({ _id: { $in: asked } })
  return { aggregates, facts: moving([...known, ...read]), full: false }
}

const pass = async (relaying: Relaying, sources: readonly Stirred[]): Promise<boolean> => {
  const collected = await Promise.all(sources.map((source) => collect(relaying, source)))
  const facts = collected.flatMap((one) => one.facts).toSorted((a, b) => a.at - b.at)
  if (facts.length === 0) return false
  const own = new Set(await append(relaying, facts))
  relaying.onJournaled()
  const moved = collected
    .map((one) => ({ ...one, facts: one.facts.filter((fact) => own.has(fact)) }))
    .filter((one) => one.facts.length > 0)
  await Promise.all(moved.map((one) => clear(one.aggregates, one.facts)))
  return collected.some(({ full }) => full)
}

export interface Relay extends Omit<Wakeable, 'wake'> {
  /** These were written by this process: returns at once. */
  readonly wake: (kind: string, written: readonly Written[]) => void
  /** How many records wait because the journal holds other facts of them, as this replica knows. */
  readonly differing: () => number
}

/**
 * Moves committed facts into the service's journal. Run one in every replica: they may race. Give its `wake` to
 * the stores.
 */
export const relay = (options: RelayOptions): Relay => {
  const { log, sources, onJournaled = () => undefined, idle = 2_000 } = options
  const relaying: Relaying = {
    store: options.connection,
    journal: options.connection.collection<JournalDocument>(journalCollection),
    batch: options.batch ?? 500,
    tail: undefined,
    seen: 0,
    differing: differing(log),
    onJournaled,
  }
  const { stir, stirAll, next } = stirring(sources, { most: passes * relaying.batch, idle })
  const work = wakeable({
    name: 'relay',
    pass: async () => {
      const { own, isAllDue } = next()
      let more = true
      try {
        await pass(relaying, own)
        more = isAllDue && (await pass(relaying, sources))
      } finally {
        // What a pass left, or failed at, need not be this process's own.
        if (more) stirAll()
      }
      return more
    },
    idle,
    log,
  })
  const wake: Relay['wake'] = (kind, written) => {
    stir(kind, written)
    work.wake()
  }
  const all = (then: () => Promise<void>) => (): Promise<void> => {
    stirAll()
    return then()
  }
  const { flush, stop } = work
  return { ...work, wake, differing: relaying.differing.count, flush: all(flush), stop: all(stop) }
}
