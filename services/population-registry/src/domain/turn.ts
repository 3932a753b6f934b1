/** How far an effect of the journal follows it. */
export interface Turn {
  readonly position: number
  /** Of another journal than the present one, or of none: everything is to be found anew. */
  readonly epoch: string
}

/** Who is at an effect of the journal: one process at a time. */
export interface Turns {
  /** For the process that asks first, for a while; nothing while another is at it. */
  readonly takeTurn: (worker: string, now: Date) => Promise<Turn | undefined>
  /** How far it follows, for whoever only asks. */
  readonly turn: () => Promise<Turn | undefined>
  readonly advance: (worker: string, turn: Turn) => Promise<void>
}

/** What an effect keeps, each with the place in the journal up to which it was last found. */
export interface FoundAnew {
  /** Before everything is found anew up to a place: what was found further on, by a journal that is gone, counts for nothing. */
  readonly rewind: (at: number) => Promise<void>
  /** After it: what was not found again since a place in the journal goes. */
  readonly dropBefore: (at: number) => Promise<void>
}
