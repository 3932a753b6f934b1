import type { Scope, Versioned } from '@fengqiao/domain-kit'
import type { OrganisationKind } from '@fengqiao/standards'
import type { Page, PageAsked, Registry } from './keeping.ts'
import type { Organisation, OrganisationEvent } from './organisation.ts'

/** What of the organisations is asked for. */
export interface OrganisationsAsked {
  readonly territory?: string
  readonly kind?: OrganisationKind
}

export interface OrganisationStore extends Registry<Organisation, OrganisationEvent> {
  /** Those that are there, by name. */
  readonly list: (scope: Scope, asked: OrganisationsAsked, page: PageAsked) => Promise<Page<Organisation>>
  /** Those that closed or left, the last first. */
  readonly gone: (scope: Scope, asked: OrganisationsAsked, page: PageAsked) => Promise<Page<Organisation>>
  readonly inBuilding: (
    scope: Scope,
    asked: { readonly code: string; readonly kind?: OrganisationKind },
    page: PageAsked,
  ) => Promise<Page<Organisation>>
  readonly byCreditCode: (code: string) => Promise<readonly Versioned<Organisation>[]>
  /** Whoever has these two characters in the name, wherever the word belongs to. */
  readonly byWord: (word: string, limit: number) => Promise<readonly Versioned<Organisation>[]>
}
