import type { DomainEvent, Evolve, Meta, Receipt, Scope, Store, Versioned } from '@fengqiao/domain-kit'
import type { DomainError } from '@fengqiao/domain-kit'
import type { Written } from './stirring.ts'

/** A value that an index compares. */
export type Scalar = string | number | bigint | boolean | Date | null

/** Paths inside the state (`status`, `reporter.kind`) and the values they must equal. */
export type Where = Readonly<Record<string, Scalar>>

/** A question the store can answer from an index. Every index is declared before the first document. */
export interface IndexSpec {
  readonly name: string
  /** State paths compared for equality, in order. */
  readonly equal?: readonly string[]
  /** State path that orders the pages, present in every document of the index; the id when absent. */
  readonly sort?: string
  /** Only documents with these values are in the index, so a list of open things stays small. */
  readonly only?: Where
  /**
   * Also kept without `visible_to`, for what a service asks of itself; `only` where no scoped question is asked, or
   * where an array among the paths leaves no room for a second one; `enough` where what is compared leaves so few (a
   * building, a grid) that a scoped question looks at whom each is visible to. Whom a record is visible to is several
   * entries of an index and one that is read whole after a crash, so without is better where it may be.
   */
  readonly unscoped?: boolean | 'only' | 'enough'
}

/** What a page shows. `where` and `sort` name a declared index exactly; another combination is a mistake. */
export interface Query {
  readonly where?: Where
  /** One more indexed path that may have any of these values: one query a value, merged in order. */
  readonly anyOf?: { readonly field: string; readonly values: readonly Scalar[] }
  /** Compared after the index, so only where the index already leaves little. */
  readonly filter?: Where
  /** A territory or person the records must belong to, beside being in scope. */
  readonly within?: string
  readonly sort?: { readonly field: string; readonly direction: 1 | -1 }
  /** Range of the sort field: `from` included, `to` not. */
  readonly from?: Scalar
  readonly to?: Scalar
  /** The `next` of the page before. */
  readonly after?: string
  readonly limit: number
}

/**
 * A question for whoever has any of many values, in no order. The field leads a declared, unscoped index, and only who is
 * in that is found.
 */
export interface Having {
  readonly field: string
  readonly values: readonly Scalar[]
  /** Where the field has many values at once: one of these is among them, too. */
  readonly also?: readonly Scalar[]
  /** What the path that follows in the index is. */
  readonly and?: { readonly field: string; readonly value: Scalar }
  /** With `and` for each value. */
  readonly limit: number
}

export interface Page<S> {
  readonly items: readonly Versioned<S>[]
  readonly next?: string
}

/** A count that stops counting: `more` when there are more than asked for. */
export interface Count {
  readonly count: number
  readonly more: boolean
}

/** One row of bulk work: its own command, its own answer. */
export interface NewRow<E extends DomainEvent> {
  readonly meta: Meta
  readonly decide: (id: string) => readonly E[]
}

export type RowResult = { readonly receipt: Receipt } | { readonly refused: DomainError }

export interface AggregateOptions<S, E extends DomainEvent> {
  /** Kind of the aggregate, such as `Issue`: the same word in the journal and in the event catalogue. */
  readonly kind: string
  readonly collection: string
  readonly evolve: Evolve<S, E>
  /** The territory codes it belongs to now and the ids of those who take part. */
  readonly visibleTo: (state: S) => readonly string[]
  /** Whether a contract event follows from this fact. */
  readonly isPublished: (event: E) => boolean
  readonly indexes: readonly IndexSpec[]
  /**
   * What of a fact the journal keeps, where that is not all: a blind index shapes the state, which can be written
   * anew, and never enters the journal, which cannot.
   */
  readonly journaled?: (event: E) => DomainEvent
  /**
   * Whether a fact follows from another service's event, under an id that follows from it too: it shapes the state, is
   * not counted as a version and is not journaled. Whoever lost it makes it anew from that event; made again, it is
   * there already.
   */
  readonly isDerived?: (event: E) => boolean
  /** Schema number that this release writes; older documents and facts pass through the upcasts. */
  readonly schema: number
  readonly upcastState?: (state: unknown, schema: number) => S
  readonly upcastEvent?: (event: unknown, schema: number) => E
  /** A natural id, where there is one (a grid's code); otherwise the id follows from the command id. */
  readonly idOf?: (meta: Meta) => string
  /** Reason of the refusal when a natural id is taken by another command. */
  readonly takenReason?: string
  /** When the document next needs a sweep, in milliseconds since the epoch; see `due`. */
  readonly dueAt?: (state: S) => number | undefined
  /**
   * The schema since which an index finds documents as they are asked for, or by the day they are due: those of before
   * are written anew at a start.
   */
  readonly renewedSince?: number
  /**
   * When the document goes by itself, within a minute or so. What is journaled of it stays in the journal: only for
   * what nobody replays.
   */
  readonly endsAt?: (state: S) => number
  /** Throws when new facts cannot be taken now; asked after repeated commands were answered. */
  readonly admit?: () => void
  /** Called with the kind and what was written, after every commit; give it the relay's `wake`. */
  readonly wake: (kind: string, written: readonly Written[]) => void
}

/** A `Store` with what queries and sweeps need. */
export interface AggregateStore<S, E extends DomainEvent> extends Store<S, E> {
  readonly kind: string
  readonly collection: string
  /** Creates the indexes. Call before the first document; a `prepared` part does. */
  readonly prepare: () => Promise<void>
  /** The id `create` will give, for what must be sealed or stored under it first. */
  readonly idFor: (meta: Meta) => string
  /** `load` without the refusal. */
  readonly look: (scope: Scope, id: string) => Promise<Versioned<S> | undefined>
  /** Those of the ids that exist and are in scope, in the order of the ids. */
  readonly lookMany: (scope: Scope, ids: readonly string[]) => Promise<readonly Versioned<S>[]>
  /** Bulk creation: one result a row, in the order of the rows. */
  readonly createMany: (rows: readonly NewRow<E>[]) => Promise<readonly RowResult[]>
  readonly find: (scope: Scope, query: Query) => Promise<Page<S>>
  /** One question however many values there are, of the system's own; whom it shows, the caller's scope decides. */
  readonly having: (asked: Having) => Promise<readonly Versioned<S>[]>
  readonly count: (scope: Scope, query: Omit<Query, 'after' | 'limit'>, atMost: number) => Promise<Count>
  /** Everything kept, so many at a time, in no order; what is written meanwhile may be missed. */
  readonly every: (size: number) => AsyncIterable<readonly Versioned<S>[]>
  /** Documents whose `dueAt` has come, the longest due first. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<S>[]>
  /** Facts as this release speaks of them; the journal's reader uses it. */
  readonly upcastEvent: (event: unknown, schema: number) => E
}
