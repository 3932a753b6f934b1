import { newest, type Newest } from '@fengqiao/domain-kit'
import type { AggregateDocument } from './documents.ts'

/** So many aggregates are remembered; those forgotten are read. */
const mostRemembered = 2_000

/** An aggregate as this process last wrote it; what waits for the relay is left out. */
export type RecentDocument = Omit<AggregateDocument, 'pending'>

/**
 * Aggregates as this process last wrote them, by id. Another replica may have written since, so whoever decides on one
 * writes on the condition of its version, and reads again before he refuses anything.
 */
export type Recent = Newest<RecentDocument>

export const recentDocuments = (): Recent => newest(mostRemembered)
