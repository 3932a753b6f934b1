/** Milliseconds since the epoch: facts are kept as JSON, where a date would come back as a string. */
export type Instant = number

/** Who acts, and when. */
export interface Act {
  readonly by: string
  readonly at: Instant
}
