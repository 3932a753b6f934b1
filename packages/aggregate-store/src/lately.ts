import type { JournalDocument } from './documents.ts'

/**
 * The journal's end as far as this process wrote it. Whoever publishes need not read back what the relay beside it
 * journaled just now.
 */
export interface Lately {
  /** These stand in the journal for certain. */
  readonly keep: (entries: readonly JournalDocument[]) => void
  /** What follows a position, at most so many; nothing where that is not known here. What stands before is let go. */
  readonly after: (position: number, limit: number) => readonly JournalDocument[] | undefined
  readonly forget: () => void
}

const positionOf = ({ _id }: JournalDocument): number => Number(_id)

/** Holds so many entries at most; whoever is further behind reads. */
export const lately = (most = 2_000): Lately => {
  let held: readonly JournalDocument[] = []
  return {
    keep: (entries) => {
      const [last, first] = [held.at(-1), entries[0]]
      const follows = last !== undefined && first !== undefined && positionOf(first) === positionOf(last) + 1
      held = (follows ? [...held, ...entries] : entries).slice(-most)
    },
    after: (position, limit) => {
      const [first] = held
      if (first === undefined || position < positionOf(first) - 1) return undefined
      held = held.slice(position + 1 - positionOf(first))
      return held.length === 0 ? undefined : held.slice(0, limit)
    },
    forget: () => {
      held = []
    },
  }
}
