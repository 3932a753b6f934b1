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
import { wakeable } from './wakeable.ts'

/** Where a kind's facts wait. */
export interface Source {
  readonly kind: string
  readonly collection: string
}

/** The same in a pass: where `written` is there, nobody else's facts are looked for. */
interface Stirred extends Source {
  readonly written?: ReadonlySet<string>
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

const collect = async (relaying: Relaying, { kind, collection, written }: Stirred) => {
  const aggregates = relaying.store.collection<AggregateDocument>(collection)
  const waiting: mongo.Filter<AggregateDocument> =
    written === undefined ? { unrelayed: true } : { _id: { $in: [...written] } }
  const documents = await aggregates
    .find(waiting, { projection: { pending: 1 }, limit: relaying.batch })
    .toArray()
  const facts = inOrder(kind, documents).filter((moving) => !relaying.differing.has(moving))
  return { aggregates, facts, full: documents.length === relaying.batch }
}

const pass = async (
  relaying: Relaying,
  { sources, onJournaled }: { readonly sources: readonly Stirred[] } & Pick<RelayOptions, 'onJournaled'>,
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

export interface Relay extends Omit<Wakeable, 'wake'> {
  /** These were written by this process: returns at once. */
  readonly wake: (kind: string, ids: readonly string[]) => void
  /** How many records wait because the journal holds other facts of them, as this replica knows. */
  readonly differing: () => number
}

/**
 * What the next pass looks at. Mostly that is what this process wrote: two relays that looked at everything would move
 * the same facts at the same moment. Now and then it is all, for what another process wrote and did not live to move.
 */
const stirring = (
  sources: readonly Source[],
  { batch, idle }: { readonly batch: number; readonly idle: number },
) => {
  let written = new Map<string, Set<string>>()
  let lookedAtAll = -Infinity
  return {
    stir: (kind: string, ids: readonly string[]) => {
      const own = written.get(kind) ?? new Set()
      for (const id of ids) own.add(id)
      written.set(kind, own)
    },
    stirAll: () => {
      lookedAtAll = -Infinity
    },
    next: (): readonly Stirred[] => {
      const [own, now] = [written, performance.now()]
      written = new Map()
      if (own.size > 0 && now - lookedAtAll < idle) {
        return sources.flatMap((source): readonly Stirred[] => {
          const ids = own.get(source.kind)
          if (ids === undefined) return []
          // More than goes in a pass is looked for like everything else.
          return [ids.size < batch ? { ...source, written: ids } : source]
        })
      }
      lookedAtAll = now
      return sources
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
    differing: differing(options.log),
  }
  const { log, sources, idle = 2_000 } = options
  const { stir, stirAll, next } = stirring(sources, { batch: relaying.batch, idle })
  const work = wakeable({
    name: 'relay',
    pass: async () => {
      let more = true
      try {
        more = await pass(relaying, { ...options, sources: next() })
      } finally {
        // What a pass left, or failed at, need not be this process's own.
        if (more) stirAll()
      }
      return more
    },
    idle,
    log,
  })
  const wake: Relay['wake'] = (kind, ids) => {
    stir(kind, ids)
    work.wake()
  }
  const all = (then: () => Promise<void>) => (): Promise<void> => {
    stirAll()
    return then()
  }
  const { flush, stop } = work
  return { ...work, wake, differing: relaying.differing.count, flush: all(flush), stop: all(stop) }
}
