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

/** How far an aggregate's events have taken effect. */
export interface SeenMark {
  readonly version: number
  readonly held: boolean
}
