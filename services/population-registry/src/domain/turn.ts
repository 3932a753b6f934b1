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
