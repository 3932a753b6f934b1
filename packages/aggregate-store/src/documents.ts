import type { Long } from 'mongodb'

/** A fact from the commit until the relay has journaled it. The body is kept as it will be hashed. */
export interface PendingFact {
  readonly id: string
  readonly version: number
  readonly previous: number
  readonly published: boolean
  readonly at: Date
  readonly actor: string
  readonly command_id: string
  readonly request_hash: string
  readonly cause?: string
  readonly trace?: string
  readonly visible_to: readonly string[]
  readonly schema: number
  readonly body: string
}

/** An aggregate as stored: one document, written by one conditional write. */
export interface AggregateDocument {
  readonly _id: string
  readonly version: number
  readonly schema: number
  readonly state: unknown
  /** A value that stands alone is kept as itself: where no document holds several, an index is none over arrays. */
  readonly visible_to: string | readonly string[]
  /** Version of the last fact that other services hear of; 0 for none. */
  readonly published_version: number
  readonly pending: readonly PendingFact[]
  /** Tags of the last commands that acted here: one that is not among them was never here. */
  readonly commands?: readonly string[]
  /** Where its first facts wait for the relay; once they are moved nothing of that name is there. */
  readonly batch?: string
  /** Present while `pending` is not empty: the relay's partial index holds these alone. */
  readonly unrelayed?: true
  readonly due_at?: Date
  /** The engine takes the document away then. */
  readonly ends_at?: Date
}

/** A journal entry as stored. `_id` is its position; the chain's hash covers all of it, as chain.ts says. */
export interface JournalDocument extends PendingFactOnce {
  readonly _id: Long | bigint
  readonly kind: string
  readonly aggregate_id: string
  readonly event_id: string
  readonly hash: string
}

type PendingFactOnce = Omit<PendingFact, 'id'>

/** The names of the collections that the store itself keeps in a service's database. */
export const journalCollection = 'journal'
export const batchesCollection = 'batches'
export const metaCollection = 'journal_meta'
export const marksCollection = 'seen_marks'
export const cursorsCollection = 'seen_cursors'
export const livesCollection = 'seen_lives'
export const forgottenCollection = 'seen_forgotten'

/** Where a restore notes whether it was finished: no service starts on a database that is not whole. */
export const restoreCollection = 'restores'

/**
 * For writes that only save work: lost with the engine's power, they are done again by whoever finds them undone. They
 * reach the disk with the next write that is acknowledged durably.
 */
export const unhurried = { writeConcern: { w: 1, journal: false } } as const
