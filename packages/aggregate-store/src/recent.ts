import type { AggregateDocument } from './documents.ts'

/** So many aggregates are remembered; those forgotten are read. */
const mostRemembered = 2_000

/** An aggregate as this process last wrote it; what waits for the relay is left out. */
export type RecentDocument = Omit<AggregateDocument, 'pending'>

/**
 * Aggregates as this process last wrote them. Another replica may have written since, so whoever decides on one writes
 * on the condition of its version, and reads again before he refuses anything.
 */
export interface Recent {
  readonly get: (id: string) => RecentDocument | undefined
  readonly put: (document: RecentDocument) => void
  readonly drop: (id: string) => void
}

export const recentDocuments = (): Recent => {
  const known = new Map<string, RecentDocument>()
  return {
    get: (id) => known.get(id),
    put: (document) => {
      known.delete(document._id)
      known.set(document._id, document)
      const [oldest] = known.keys()
      if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest)
    },
    drop: (id) => {
      known.delete(id)
    },
  }
}
