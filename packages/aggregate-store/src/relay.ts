import type { Log } from '@fengqiao/domain-kit'
import type { Filter } from 'mongodb'
import type { StoreConnection } from './connection.ts'
import type { AggregateDocument, JournalDocument } from './documents.ts'
import type { Appending } from './appending.ts'
import type { Moving } from './tail.ts'
import type { Wakeable } from './wakeable.ts'
import { append } from './appending.ts'
import { batchesIn, factOf, piecesOf, waitingColumns, type Batches, type Piece } from './batches.ts'
import { clear } from './clearing.ts'
import { differing } from './differing.ts'
import { journalCollection } from './documents.ts'
import type { Lately } from './lately.ts'
import { leftBatches, trueOf } from './left-batches.ts'
import { stirring, type Source, type Stirred, type Written } from './stirring.ts'
import { wakeable } from './wakeable.ts'

export interface RelayOptions {
  readonly connection: StoreConnection
  readonly sources: readonly Source[]
  readonly log: Log
  /** Called when the journal has grown; give it the publisher's `wake`. */
  readonly onJournaled?: () => void
  /** Told of what was journaled. */
  readonly lately?: Lately
  /** Milliseconds between looks when no write wakes it. */
  readonly idle?: number
  /** Aggregates moved at once. */
  readonly batch?: number
}

/** So many batches are known at most: of more than that each is read. */
const passes = 8

type Timed = Moving & { readonly at: number }

interface Relaying extends Appending {
  readonly store: StoreConnection
  readonly batches: Batches
  readonly most: number
  readonly onJournaled: () => void
}

/** By time across aggregates, so that a cause mostly precedes its effect; by version within one, always. */
const inOrder = (kind: string, waiting: Iterable<readonly [string, readonly Piece[]]>): readonly Timed[] =>
  [...waiting].flatMap(([aggregateId, pieces]) => {
    let latest = 0
    return pieces
      .flatMap(({ facts, batch }) =>
        facts.map((fact) => ({ fact, ...(batch === undefined ? {} : { batch }) })),
      )
      .toSorted((a, b) => a.fact.version - b.fact.version)
      .map((one) => {
        latest = Math.max(latest, one.fact.at.getTime())
        return { ...one, kind, aggregateId, at: latest }
      })
  })

const aggregatesOf = (relaying: Relaying, { collection }: Source) =>
  relaying.store.collection<AggregateDocument>(collection)

const collect = async (relaying: Relaying, source: Stirred) => {
  const { kind, written } = source
  const aggregates = aggregatesOf(relaying, source)
  const find = (filter: Filter<AggregateDocument>, limit = 0) =>
    aggregates.find(filter, { projection: waitingColumns, limit }).toArray()
  const moving = (waiting: Iterable<readonly [string, readonly Piece[]]>) =>
    inOrder(kind, waiting).filter((one) => !relaying.differing.has(one))
  if (written === undefined) {
    const documents = await find({ unrelayed: true }, relaying.most)
    const facts = moving(await piecesOf(relaying.batches, documents))
    return { aggregates, facts, full: documents.length === relaying.most }
  }
  const known = [...written].flatMap(([id, pieces]) => (pieces === undefined ? [] : [[id, pieces] as const]))
  const asked = [...written.keys()].filter((id) => written.get(id) === undefined)
  const read = asked.length === 0 ? [] : await find({ _id: { $in: asked } })
  return { aggregates, facts: moving([...known, ...(await piecesOf(relaying.batches, read))]), full: false }
}

type Collected = Omit<Awaited<ReturnType<typeof collect>>, 'full'>

/** Into the journal first, then off where they waited. */
const move = async (relaying: Relaying, collected: readonly Collected[]): Promise<void> => {
  const facts = collected.flatMap((one) => one.facts).toSorted((a, b) => a.at - b.at)
  if (facts.length === 0) return
  const own = new Set(await append(relaying, facts))
  relaying.onJournaled()
  const moved = collected
    .map((one) => ({ ...one, facts: one.facts.filter((fact) => own.has(fact)) }))
    .filter((one) => one.facts.length > 0)
  await Promise.all(
    moved.map(({ aggregates, facts }) => clear({ aggregates, batches: relaying.batches }, facts)),
  )
}

const pass = async (relaying: Relaying, sources: readonly Stirred[]): Promise<boolean> => {
  const collected = await Promise.all(sources.map((source) => collect(relaying, source)))
  await move(relaying, collected)
  return collected.some(({ facts }) => facts.length > 0) && collected.some(({ full }) => full)
}

/** What a process wrote together and did not live to move. */
const moveBatch = async (relaying: Relaying, sources: readonly Source[], batch: string): Promise<void> => {
  const document = await relaying.batches.findOne({ _id: batch })
  const source = sources.find(({ kind }) => kind === document?.kind)
  if (document === null || source === undefined) return
  const aggregates = aggregatesOf(relaying, source)
  const facts = await trueOf(relaying.batches, document, async (ids) => {
    const found = aggregates.find({ _id: { $in: [...ids] } }, { projection: { batch: 1 } })
    return new Map((await found.toArray()).map(({ _id, batch: named }) => [_id, named]))
  })
  const waiting = facts.map((fact) => [fact.aggregate_id, [{ facts: [factOf(fact)], batch }]] as const)
  const moving = inOrder(source.kind, waiting).filter((one) => !relaying.differing.has(one))
  await move(relaying, [{ aggregates, facts: moving }])
}

export interface Relay extends Omit<Wakeable, 'wake'> {
  /** These were written by this process: returns at once. */
  readonly wake: (kind: string, written: readonly Written[]) => void
  /** How many records wait because the journal holds other facts of them, as this replica knows. */
  readonly differing: () => number
}

const relayingFor = ({ connection, log, lately, batch = 500, ...options }: RelayOptions): Relaying => ({
  store: connection,
  journal: connection.collection<JournalDocument>(journalCollection),
  batches: batchesIn(connection),
  most: batch,
  tail: undefined,
  seen: 0,
  differing: differing(log),
  lately,
  onJournaled: options.onJournaled ?? (() => undefined),
})

/** All that waits, whoever wrote it; true where more is waiting. */
const movingAll = (relaying: Relaying, sources: readonly Source[], idle: number) => {
  const left = leftBatches(relaying.batches, idle)
  return async (isThorough: boolean): Promise<boolean> => {
    const more = await pass(relaying, sources)
    for (const batch of await left.due(isThorough)) await moveBatch(relaying, sources, batch)
    return more
  }
}

/**
 * Moves committed facts into the service's journal. Run one in every replica: they may race. Give its `wake` to
 * the stores.
 */
export const relay = (options: RelayOptions): Relay => {
  const { log, sources, idle = 2_000 } = options
  const relaying = relayingFor(options)
  const { stir, stirAll, next } = stirring(sources, { most: passes * relaying.most, idle })
  const moveAll = movingAll(relaying, sources, idle)
  const work = wakeable({
    name: 'relay',
    pass: async () => {
      const { own, isAllDue, isThorough } = next()
      let more = true
      try {
        await pass(relaying, own)
        more = isAllDue && (await moveAll(isThorough))
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
