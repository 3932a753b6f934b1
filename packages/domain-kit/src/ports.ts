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
  readonly head: () => Promise<JournalHead>
  /** Named at the journal's birth and at each restore from a backup. */
  readonly epoch: () => Promise<string>
  /** When the epoch began: what is older than a restore came back with it. */
  readonly epochSince: () => Promise<Date>
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

/** What a consumer remembers of one producer, kept in the consumer's own database. */
export interface Marks {
  /** Last version whose effect is stored, 0 for none; `held` when a parked event blocks the aggregate. */
  readonly seen: (producer: string, kind: string, aggregateId: string) => Promise<SeenMark>
  readonly advance: (
    producer: string,
    mark: { kind: string; aggregateId: string; version: number },
  ) => Promise<void>
  /** The same as remembered in this process, if it is: costs nothing. */
  readonly known: (producer: string, kind: string, aggregateId: string) => SeenMark | undefined
  /** Remembers, in this process alone, a version that has no effect here. */
  readonly pass: (producer: string, mark: { kind: string; aggregateId: string; version: number }) => void
  readonly hold: (
    producer: string,
    mark: { kind: string; aggregateId: string; held: boolean },
  ) => Promise<void>
  /** Position up to which everything was seen, and the epoch it belongs to. */
  readonly cursor: (producer: string) => Promise<{ epoch: string; position: number } | undefined>
  readonly moveCursor: (producer: string, cursor: { epoch: string; position: number }) => Promise<void>
  /** A new epoch: forget this producer's marks. */
  readonly reset: (producer: string) => Promise<void>
  /** Another replica may have consumed meanwhile: what is remembered in this process alone no longer counts. */
  readonly refresh: () => void
  /** At a new epoch, once all is flushed: these events the producer's journal still has. */
  readonly stillKnown: (producer: string, epoch: string, events: readonly SeenEvent[]) => Promise<void>
  /** At a new epoch: keeps a note of what took effect here and is not still known; answers of how many records. */
  readonly noteForgotten: (producer: string, epoch: string) => Promise<number>
  /** The notes, at most so many, and how many there are in all. */
  readonly forgotten: (limit: number) => Promise<ForgottenList>
  /** Writes what is remembered in this process alone. */
  readonly flush: () => Promise<void>
  /** How the consumer's lives went before this one. */
  readonly lives: () => Promise<Lives | undefined>
  /** Writes them unless another life than `after` wrote last; answers whether it did. */
  readonly keepLives: (lives: Lives, after: string | undefined) => Promise<boolean>
}

/** Which event of which record. */
export interface SeenEvent {
  readonly kind: string
  readonly aggregateId: string
  readonly version: number
}

/** Versions of a record that took effect here and that their producer no longer knows. */
export interface Forgotten {
  readonly source: string
  readonly kind: string
  readonly aggregateId: string
  readonly firstVersion: number
  readonly lastVersion: number
  readonly noticedAt: Date
}

/** What producers no longer know, and of how many records in all. */
export interface ForgottenList {
  readonly records: readonly Forgotten[]
  readonly total: number
}

/** How a consumer's lives went, as far as they could write it down: a life that was killed says nothing. */
export interface Lives {
  /** The life that wrote this. */
  readonly life: string
  /** True once that life ended cleanly. */
  readonly over: boolean
  /** Lives that ended without a word since one went well. */
  readonly deaths: number
  /** The event whose handler runs with no other beside it. */
  readonly alone?: string
  /** Events whose handler ran alone when a life ended, and how often. */
  readonly ended: readonly { readonly event: string; readonly times: number }[]
}

/** A parked event as operators see it: ids, numbers and the cause, never its data. */
export interface ParkedEvent {
  readonly id: string
  readonly type: string
  readonly source: string
  readonly kind: string
  readonly aggregateId: string
  readonly version: number
  readonly cause: string
  readonly attempts: number
  readonly parkedAt: string
}

/** What a consumer set aside for a person, and the way back. */
export interface Parking {
  /** The oldest parked events, at most `limit` (100), and how many there are in all. */
  readonly parked: (
    limit?: number,
  ) => Promise<{ readonly events: readonly ParkedEvent[]; readonly total: number }>
  /** Sends parked events (these ids, or all) to be tried again; answers how many. */
  readonly replayParked: (ids?: readonly string[]) => Promise<number>
  /** What took effect here and its producer no longer knows, since it was restored from an older backup. */
  readonly forgotten: (limit?: number) => Promise<ForgottenList>
}

/** Wake-ups between processes that share a name. A whisper may be lost; nothing may depend on one. */
export interface Whispers {
  readonly say: () => void
  readonly hear: (listener: () => void) => void
}

export interface SeenMark {
  readonly version: number
  readonly held: boolean
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
