import type { FoundAnew, Turns } from '../turn.ts'
import type { DuplicatePair } from './pair.ts'

/** A page of pairs by id, in the order of the list. */
export interface PairPage {
  readonly ids: readonly (readonly [one: string, other: string])[]
  readonly next?: string
}

/** Pairs of records that may be of one person: an effect of the journal, made anew from it whenever one likes. */
export interface DuplicatePairs extends Turns, FoundAnew {
  /** These are the pairs of some records from now on, as found up to a place in the journal. */
  readonly replaceOf: (
    residentIds: readonly string[],
    pairs: readonly DuplicatePair[],
    at: number,
  ) => Promise<void>
  readonly put: (pairs: readonly DuplicatePair[], at: number) => Promise<void>
  /** Pairs that any of these sights holds, the likeliest first. */
  readonly list: (
    sights: readonly string[],
    page: { readonly after?: string; readonly limit: number },
  ) => Promise<PairPage>
  /** How many there are, at most so many. */
  readonly count: (sights: readonly string[], most: number) => Promise<number>
}
