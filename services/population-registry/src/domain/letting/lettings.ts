import type { Scope, Versioned } from '@fengqiao/domain-kit'
import type { Page, PageAsked, Registry } from '../keeping.ts'
import type { Letting } from './letting.ts'
import type { LettingEvent } from './letting-events.ts'

/** What is let, each room by itself. */
export interface LettingStore extends Registry<Letting, LettingEvent> {
  /** Every letting, so many at a time, in no order. */
  readonly every: (size: number) => AsyncIterable<readonly Versioned<Letting>[]>
  /** Lettings of which a day is over that is not noted yet. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<Letting>[]>
  /** What is let in a territory, the latest first. */
  readonly list: (
    scope: Scope,
    asked: { readonly territory?: string },
    page: PageAsked,
  ) => Promise<Page<Letting>>
  /** What is let in a building. */
  readonly inBuilding: (code: string, page: PageAsked) => Promise<Page<Letting>>
  /** That, and what once was. */
  readonly everIn: (code: string, page: PageAsked) => Promise<Page<Letting>>
  /** What one of these records rents. */
  readonly rentedBy: (residentIds: readonly string[], page: PageAsked) => Promise<Page<Letting>>
  /** That, what one of them once rented, and what one of them lets or ever let. */
  readonly ofResidents: (residentIds: readonly string[], page: PageAsked) => Promise<Page<Letting>>
}
