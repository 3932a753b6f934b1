import type { Piece } from './batches.ts'
import type { PendingFact } from './documents.ts'

/** Where a kind's facts wait. */
export interface Source {
  readonly kind: string
  readonly collection: string
}

/** What a commit left to move. */
export interface Written {
  readonly id: string
  /**
   * All that waits of it but what this process wrote before, where that is known for certain. Without them the record
   * is read: somebody else's facts may stand before this process's own, and have to be moved before them.
   */
  readonly facts?: readonly PendingFact[]
  /** The batch that they wait in; without one they wait in the record. */
  readonly batch?: string
}

/** By record; nothing where it has to be read. */
type Own = Map<string, readonly Piece[] | undefined>

/** A source in a pass: where `written` is there, nobody else's facts are looked for. */
export interface Stirred extends Source {
  readonly written?: ReadonlyMap<string, readonly Piece[] | undefined>
}

/** Once a record has to be read, it is read with all that came after. */
const add = (own: Own, { id, facts, batch }: Written): void => {
  const before = own.has(id) ? own.get(id) : []
  own.set(id, before && facts && [...before, batch === undefined ? { facts } : { facts, batch }])
}

interface Next {
  readonly own: readonly Stirred[]
  readonly isAllDue: boolean
  /** Nothing is known of who else may be at it: what seems another process's is not left to it. */
  readonly isThorough: boolean
}

export interface Stirring {
  readonly stir: (kind: string, written: readonly Written[]) => void
  /** A pass left something, or failed: the next one looks at all, and at nothing else. */
  readonly stirAll: () => void
  /** What is moved first, and whether all is looked at after that. */
  readonly next: () => Next
}

/**
 * What the next pass looks at. Mostly that is what this process wrote: two relays that looked at everything would move
 * the same facts at the same moment. Now and then it is all, for what another process wrote and did not live to move;
 * what is this process's own is out of the way by then. Passes come one after the other, and after one that failed what
 * is known is forgotten: so facts that are known never go before others of their record.
 */
export const stirring = (
  sources: readonly Source[],
  { most, idle }: { readonly most: number; readonly idle: number },
): Stirring => {
  let written = new Map<string, Own>()
  let [held, lookedAtAll] = [0, -Infinity]
  const take = () => {
    const taken = written
    written = new Map()
    held = 0
    return taken
  }
  return {
    stir: (kind, many) => {
      const own: Own = written.get(kind) ?? new Map<string, readonly Piece[] | undefined>()
      for (const one of many) add(own, one)
      written.set(kind, own)
      held += many.length
    },
    stirAll: () => {
      lookedAtAll = -Infinity
    },
    next: () => {
      const isThorough = lookedAtAll === -Infinity
      const [isKnown, now, taken] = [held <= most && !isThorough, performance.now(), take()]
      const own = sources.flatMap((source): readonly Stirred[] => {
        const written = isKnown ? taken.get(source.kind) : undefined
        return written === undefined ? [] : [{ ...source, written }]
      })
      const isAllDue = own.length === 0 || now - lookedAtAll >= idle
      if (isAllDue) lookedAtAll = now
      return { own, isAllDue, isThorough }
    },
  }
}
