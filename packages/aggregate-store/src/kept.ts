import { createHash } from 'node:crypto'
import type { DomainEvent, Meta, Receipt, Versioned } from '@fengqiao/domain-kit'
import type { Collection } from 'mongodb'
import { DomainError, gatheredById } from '@fengqiao/domain-kit'
import type { StoreConnection } from './connection.ts'
import type { AggregateDocument, JournalDocument, PendingFact } from './documents.ts'
import { batchesIn, factsOf, piecesOf, type Batches } from './batches.ts'
import { storable } from './body.ts'
import { journalCollection } from './documents.ts'
import type { Advanced, Standing } from './facts.ts'
import { recentDocuments, type Recent, type RecentDocument } from './recent.ts'
import { writingTo, type Writing } from './writing.ts'
import type { AggregateOptions } from './types.ts'

/** One kind of aggregate with the collections it is kept in: what every part of the store works on. */
export interface Kept<S, E extends DomainEvent> {
  readonly options: AggregateOptions<S, E>
  readonly aggregates: Collection<AggregateDocument>
  readonly journal: Collection<JournalDocument>
  readonly batches: Batches
  readonly recent: Recent
  readonly write: Writing<AggregateDocument>
  /** The document as stored. Those that are asked for while others are looked for share the next question. */
  readonly read: (id: string) => Promise<AggregateDocument | undefined>
}

const readAtOnce = 50

export const keptIn = <S, E extends DomainEvent>(
  store: StoreConnection,
  options: AggregateOptions<S, E>,
): Kept<S, E> => {
  const aggregates = store.collection<AggregateDocument>(options.collection)
  return {
    options,
    aggregates,
    journal: store.collection<JournalDocument>(journalCollection),
    batches: batchesIn(store),
    recent: recentDocuments(),
    write: writingTo(store, aggregates),
    read: gatheredById(
      (ids) => aggregates.find({ _id: { $in: [...ids] } }, paged(ids.length)).toArray(),
      readAtOnce,
    ),
  }
}

/** The state as this release speaks of it. */
export const stateOf = <S, E extends DomainEvent>(
  { options }: Kept<S, E>,
  document: Pick<AggregateDocument, 'state' | 'schema'>,
): S =>
  options.upcastState !== undefined && document.schema < options.schema
    ? options.upcastState(document.state, document.schema)
    : (document.state as S)

export const versionedOf = <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  document: AggregateDocument,
): Versioned<S> => ({ id: document._id, version: document.version, state: stateOf(kept, document) })

export const standingOf = <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  document: RecentDocument,
): Standing<S> => ({
  state: stateOf(kept, document),
  version: document.version,
  publishedVersion: document.published_version,
})

/** So many commands a document remembers; of older ones the journal alone knows. */
const mostRemembered = 64

const tagOf = ({ actor, commandId }: Pick<Meta, 'actor' | 'commandId'>): string =>
  createHash('sha256').update(`${actor}|${commandId}`).digest('base64url').slice(0, 12)

/** False where a command surely left nothing here, so that the journal need not be asked. */
export const mayHaveActed = ({ commands }: Pick<AggregateDocument, 'commands'>, meta: Meta): boolean =>
  commands === undefined || commands.length >= mostRemembered || commands.includes(tagOf(meta))

/** What a commit follows: the command, and the commands that the document remembers. */
export interface Following {
  readonly meta: Meta
  readonly commands?: readonly string[] | undefined
}

/**
 * See `visible_to` of a document: an engine keeps and asks an index over single values at less cost, and one that holds
 * arrays makes some read the whole collection before they first answer from it.
 */
const aloneOrAll = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 && values[0] !== undefined ? values[0] : values

/** When a document is due, as it says so itself. */
export const dueOf = <S, E extends DomainEvent>({ options }: Kept<S, E>, state: S) => {
  const due = options.dueAt?.(state)
  return due === undefined ? {} : { due_at: new Date(due) }
}

/** Everything a commit sets; the facts are pushed, never set. */
export const columnsOf = <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  after: Advanced<S>,
  { meta, commands }: Following,
) => {
  const { options } = kept
  const endsAt = options.endsAt?.(after.state)
  return {
    ...(commands === undefined ? {} : { commands: [...commands, tagOf(meta)].slice(-mostRemembered) }),
    version: after.version,
    schema: options.schema,
    state: storable(after.state),
    visible_to: aloneOrAll([...new Set(options.visibleTo(after.state))]),
    published_version: after.publishedVersion,
    ...(after.facts.length === 0 ? {} : { unrelayed: true as const }),
    ...dueOf(kept, after.state),
    ...(endsAt === undefined ? {} : { ends_at: new Date(endsAt) }),
  }
}

type Trace = Pick<PendingFact, 'version' | 'at' | 'actor' | 'command_id' | 'request_hash'>

const lastOf = (traces: readonly Trace[], meta: Meta): Trace | undefined =>
  traces
    .filter((trace) => trace.command_id === meta.commandId && trace.actor === meta.actor)
    .toSorted((a, b) => b.version - a.version)[0]

/**
 * The last fact this command left on the aggregate. The document was read first: a fact is taken off
 * only after the journal has it, so looking there second misses none.
 */
export const traceOf = async <S, E extends DomainEvent>(
  { options, journal, batches }: Kept<S, E>,
  document: Pick<AggregateDocument, '_id' | 'pending' | 'batch' | 'commands'>,
  meta: Meta,
): Promise<Trace | undefined> => {
  if (!mayHaveActed(document, meta)) return undefined
  const pieces = await piecesOf(batches, [document])
  const waiting = lastOf(factsOf([...pieces.values()].flat()), meta)
  if (waiting !== undefined) return waiting
  const entries = await journal
    .find({ command_id: meta.commandId, aggregate_id: document._id })
    .project<Trace & { kind: string }>({ body: 0 })
    .toArray()
  return lastOf(
    entries.filter(({ kind }) => kind === options.kind),
    meta,
  )
}

/** The first answer again; another request under the same key is refused. */
export const answerAgain = (id: string, trace: Trace, meta: Meta): Receipt => {
  if (trace.request_hash !== meta.requestHash) throw new DomainError('exists', 'REUSED_KEY')
  return { id, version: trace.version, at: trace.at }
}

/**
 * A page comes in one answer: unasked, the engine sends a hundred and is asked for the rest. Documents come whole: the
 * little that waits for the relay is sooner read than left out.
 */
const mostInOneAnswer = 1_000

export const paged = (limit: number) => ({ limit, batchSize: Math.min(limit, mostInOneAnswer) }) as const
