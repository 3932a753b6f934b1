import type { Scope } from './callers.ts'
import type { Decided, DomainEvent, JournalEntry, Made, Meta, Receipt, Versioned } from './facts.ts'

/** Where aggregates of one kind are kept. A command loads, decides and commits through it. */
export interface Store<S, E extends DomainEvent> {
  /** Refuses with `not-found` what is absent or out of scope. */
  readonly load: (scope: Scope, id: string) => Promise<Versioned<S>>
  /** A new aggregate; its id follows from the command id, so that a repeated command finds it. */
  readonly create: (meta: Meta, decide: (id: string) => Decided<E>) => Promise<Made<S>>
  /** A change: decides on the present state, in scope and not stale; again when another write came first. */
  readonly change: (target: Target, meta: Meta, decide: (state: S) => Decided<E>) => Promise<Receipt>
}

/** The aggregate a change is for, and the scope it must be in. */
export interface Target {
  readonly scope: Scope
  readonly id: string
}

/** Reading a service's journal, in order. */
export interface Journal {
  /** Entries after `position`, at most `limit`, oldest first. */
  readonly read: (after: number, limit: number) => Promise<readonly JournalEntry[]>
  /** All entries of one aggregate, oldest first. */
  readonly ofAggregate: (kind: string, id: string) => Promise<readonly JournalEntry[]>
  /** The same of several, by one question; of one that has none, an empty list. */
  readonly ofAggregates: (
    kind: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly JournalEntry[]>>
  readonly head: () => Promise<JournalHead>
  /** Named at the journal's birth and at each restore from a backup. */
  readonly epoch: () => Promise<string>
  /** The same, and when it began: what is older than a restore came back with it. One look, so the two belong together. */
  readonly era: () => Promise<{ readonly epoch: string; readonly since: Date }>
  /**
   * How far whoever listens for these types of events may go on from a position, for none of them was published since:
   * he need not read what lies between. Nothing where that is not known.
   */
  readonly silentUntil: (
    after: number,
    asked: { readonly epoch: string; readonly types: ReadonlySet<string> },
  ) => Promise<number | undefined>
}

export interface JournalHead {
  readonly epoch: string
  readonly position: number
  readonly hash: string
}

/** A contract event on its way out: CloudEvents attributes beside proto3 JSON. Ids and codes only. */
export interface EventMessage {
  readonly id: string
  /** The contract event's full name, such as `fengqiao.grid_management.v1.IssueRegistered`. */
  readonly type: string
  /** The producing service. */
  readonly source: string
  readonly kind: string
  readonly aggregateId: string
  readonly version: number
  readonly previous: number
  readonly epoch: string
  readonly position: number
  readonly at: Date
  readonly actor: string
  readonly cause?: string
  readonly trace?: string
  readonly visibleTo: readonly string[]
  /** Hash of the journal's head when this was sent, so that subscribers witness a cut tail. */
  readonly head: string
  readonly data: unknown
}

/** Sends events in order; resolves when all are confirmed by the broker. */
export type Publish = (messages: readonly EventMessage[]) => Promise<void>

/** Wake-ups between processes that share a name. A whisper may be lost; nothing may depend on one. */
export interface Whispers {
  readonly say: () => void
  readonly hear: (listener: () => void) => void
}

/** Reads a producer's published events from its own service. */
export interface Feed {
  /** A page of so many positions; of these types alone where some are named. */
  readonly read: (after: number, limit: number, types?: readonly string[]) => Promise<FeedPage>
  readonly ofAggregate: (kind: string, id: string, afterVersion: number) => Promise<readonly EventMessage[]>
}

export interface FeedPage {
  readonly epoch: string
  readonly events: readonly EventMessage[]
  /** Position to read after next time. */
  readonly next: number
  /** True when nothing is left to read. */
  readonly atHead: boolean
  /** When the epoch began; absent where the producer's release does not say. */
  readonly since?: Date
}

declare const sealedBrand: unique symbol

/** A personal value as it is stored: only the seal can read it. */
export type Sealed = string & { readonly [sealedBrand]: true }

/** Seals personal values under their subject's own key; destroying the key erases them everywhere. */
export interface Seal {
  readonly seal: (subject: string, values: readonly string[]) => Promise<readonly Sealed[]>
  /** `undefined` for a value whose subject was erased. */
  readonly open: (subject: string, values: readonly Sealed[]) => Promise<readonly (string | undefined)[]>
  readonly erase: (subject: string) => Promise<void>
}

/** A part of a process with a life: started in order, stopped in reverse. */
export interface Part {
  readonly name: string
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Structured lines; fields are ids, codes and numbers, never personal. */
export interface Log {
  readonly info: (fields: Record<string, unknown>, message: string) => void
  readonly warn: (fields: Record<string, unknown>, message: string) => void
  readonly error: (fields: Record<string, unknown>, message: string) => void
}
