import type { Scope, Store, Versioned } from '@fengqiao/domain-kit'
import type { Page, PageAsked } from '../keeping.ts'
import type { CareEntry, CareEvent } from './care.ts'

/** Everything that is kept of the care lists. */
export interface CareStore extends Store<CareEntry, CareEvent> {
  /** What runs in a territory, the first to end first. */
  readonly running: (
    scope: Scope,
    asked: { readonly territory?: string },
    page: PageAsked,
  ) => Promise<Page<CareEntry>>
  /** What these records are or were offered, the latest first. */
  readonly ofResidents: (residentIds: readonly string[], page: PageAsked) => Promise<Page<CareEntry>>
  /** Those of these records to which anything is or was offered. */
  readonly offeredAmong: (residentIds: readonly string[]) => Promise<readonly string[]>
  /** Entries whose last day is over. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<CareEntry>[]>
}
