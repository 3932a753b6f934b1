import type { Log } from '@fengqiao/domain-kit'
import type { mongo } from 'mongoose'
import type { StoreConnection } from './connection.ts'
import type { AggregateDocument, JournalDocument } from './documents.ts'
import type { Appending } from './appending.ts'
import type { Moving } from './tail.ts'
import type { Wakeable } from './wakeable.ts'
import { append } from './appending.ts'
import { journalCollection, unhurried } from './documents.ts'
import { wakeable } from './wakeable.ts'

/** Where a kind's facts wait. */
export interface Source {
  readonly kind: string
  readonly collection: string
}

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

type Timed = Moving & { readonly at: number }

interface Relaying extends Appending {
  readonly store: StoreConnection
  readonly batch: number
}

/** By time across aggregates, so that a cause mostly precedes its effect; by version within one, always. */
const inOrder = (kind: string, documents: readonly AggregateDocument[]): readonly Timed[] =>
  documents.flatMap(({ _id, pending }) => {
    let latest = 0
    return pending
      .toSorted((a, b) => a.version - b.version)
      .map((fact) => {
        latest = Math.max(latest, fact.at.getTime())
        return { kind, aggregateId: _id, fact, at: latest }
      })
  })

/** Takes exactly what was journaled, and the flag where nothing newer waits. Mostly nothing does: that is one plain write. */
const clear = async (
  collection: mongo.Collection<AggregateDocument>,
  facts: readonly Moving[],
): Promise<void> => {
  const journaled = facts.map(({ fact }) => fact.id)
  const moved = { $in: [...new Set(facts.map(({ aggregateId }) => aggregateId))] }
  const { matchedCount } = await collection.updateMany(
    { _id: moved, pending: { $not: { $elemMatch: { id: { $nin: journaled } } } } },
    { $set: { pending: [] }, $unset: { unrelayed: '' } },
    unhurried,
  )
  if (matchedCount < moved.$in.length) {
    // Those that were cleared just now are not written once more.
    await collection.updateMany(
      { _id: moved, unrelayed: true },
      { $pull: { pending: { id: { $in: journaled } } } },
      unhurried,
    )
  }
}

const collect = async (relaying: Relaying, { kind, collection }: Source) => {
  const aggregates = relaying.store.collection<AggregateDocument>(collection)
  const documents = await aggregates
    .find({ unrelayed: true }, { projection: { pending: 1 }, limit: relaying.batch })
    .toArray()
  return { aggregates, facts: inOrder(kind, documents), full: documents.length === relaying.batch }
}

const pass = async (
  relaying: Relaying,
  { sources, onJournaled }: Pick<RelayOptions, 'sources' | 'onJournaled'>,
): Promise<boolean> => {
  const collected = await Promise.all(sources.map((source) => collect(relaying, source)))
  const facts = collected.flatMap((one) => one.facts).toSorted((a, b) => a.at - b.at)
  if (facts.length === 0) return false
  const own = new Set(await append(relaying, facts))
  onJournaled?.()
  const moved = collected
    .map((one) => ({ ...one, facts: one.facts.filter((fact) => own.has(fact)) }))
    .filter((one) => one.facts.length > 0)
  await Promise.all(moved.map((one) => clear(one.aggregates, one.facts)))
  return collected.some(({ full }) => full)
}

/** A relay may be told which kind has new facts, so that it looks at no other; told nothing, it looks at all. */
export interface Relay extends Wakeable {
  readonly wake: (kind?: string) => void
}

/** Which sources the next pass looks at: those that were stirred, or all when none was or everything is asked for. */
const stirring = (sources: readonly Source[]) => {
  let stirred: Set<string> | 'all' = 'all'
  return {
    stir: (kind: string | undefined) => {
      if (kind === undefined) stirred = 'all'
      else if (stirred !== 'all') stirred.add(kind)
    },
    next: (): readonly Source[] => {
      const kinds = stirred
      stirred = new Set()
      return kinds === 'all' || kinds.size === 0 ? sources : sources.filter(({ kind }) => kinds.has(kind))
    },
  }
}

/**
 * Moves committed facts into the service's journal. Run one in every replica: they may race. Give its `wake` to
 * the stores.
 */
export const relay = (options: RelayOptions): Relay => {
  const relaying: Relaying = {
    store: options.connection,
    journal: options.connection.collection<JournalDocument>(journalCollection),
    batch: options.batch ?? 500,
    tail: undefined,
    seen: 0,
  }
  const { log, sources, idle = 2_000 } = options
  const { stir, next } = stirring(sources)
  const work = wakeable({
    name: 'relay',
    pass: () => pass(relaying, { ...options, sources: next() }),
    idle,
    log,
  })
  const all = (then: () => Promise<void>) => (): Promise<void> => {
    stir(undefined)
    return then()
  }
  return {
    ...work,
    wake: (kind) => {
      stir(kind)
      work.wake()
    },
    flush: all(work.flush),
    stop: all(work.stop),
  }
}
