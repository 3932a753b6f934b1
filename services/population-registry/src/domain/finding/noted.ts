import type { Someone } from './blocks.ts'

/** What is said of a person, without what his record is seen by. */
export type Said = Omit<Someone, 'sees'>

/** What is said of many people, in a form that takes little room. */
export interface People {
  /** Answers his place. */
  readonly add: (one: Said) => number
  readonly at: (place: number) => Said
  /** The places of those who are there by now, by the ids of their records. */
  readonly byId: () => (id: string) => number | undefined
}

/** What was said of people when their records were made. */
export interface EnteredLately {
  /** Whose records were made just now. */
  readonly note: (entered: readonly Said[]) => void
  /** All that is noted, for whoever compares everybody: it is held nowhere else from then on. */
  readonly take: () => People
}
