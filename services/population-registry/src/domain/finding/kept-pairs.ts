import type { DuplicatePair } from './pair.ts'

/** How far the pairs follow the journal, and who is at it. */
export interface PairsTurn {
  readonly position: number
  /** Of another journal than the present one, or of none: everything is to be found anew. */
  readonly epoch: string
}

/** A page of pairs by id, in the order of the list. */
export interface PairPage {
  readonly ids: readonly (readonly [one: string, other: string])[]
  readonly next?: string
}

/** Pairs of records that may be of one person: an effect of the journal, made anew from it whenever one likes. */
export interface DuplicatePairs {
  /** For the process that asks first, for a while; nothing while another is at it. */
  readonly takeTurn: (worker: string, now: Date) => Promise<PairsTurn | undefined>
  readonly advance: (worker: string, turn: PairsTurn) => Promise<void>
  /** These are the pairs of a record from now on, as found up to a place in the journal. */
  readonly replaceOf: (residentId: string, pairs: readonly DuplicatePair[], at: number) => Promise<void>
  readonly put: (pairs: readonly DuplicatePair[], at: number) => Promise<void>
  /** What was not found again since a place in the journal goes. */
  readonly dropBefore: (at: number) => Promise<void>
  /** Pairs that any of these sights holds, the likeliest first. */
  readonly list: (
    sights: readonly string[],
    page: { readonly after?: string; readonly limit: number },
  ) => Promise<PairPage>
  /** How many there are, at most so many. */
  readonly count: (sights: readonly string[], most: number) => Promise<number>
}
