import type {
  Clock,
  DomainError,
  DomainEvent,
  Meta,
  Receipt,
  Scope,
  Seal,
  Store,
  Versioned,
} from '@fengqiao/domain-kit'
import type { Building, BuildingEvent } from './domain/building.ts'
import type { Community, CommunityEvent } from './domain/community.ts'
import type { Household, HouseholdEvent } from './domain/household.ts'
import type { Look, Looked } from './domain/look.ts'
import type { ResidentEvent } from './domain/resident-events.ts'
import type { Resident } from './domain/resident.ts'

/** Where a page begins and how long it is. */
export interface PageAsked {
  readonly after?: string
  readonly limit: number
}

export interface Page<S> {
  readonly items: readonly Versioned<S>[]
  readonly next?: string
}

/** One row of bulk work: its own command, its own answer. */
export interface Row<E extends DomainEvent> {
  readonly meta: Meta
  readonly decide: (id: string) => readonly E[]
}

export type RowOutcome = { readonly receipt: Receipt } | { readonly refused: DomainError }

/** What every kind is asked alike. */
export interface Registry<S, E extends DomainEvent> extends Store<S, E> {
  readonly idFor: (meta: Meta) => string
  readonly look: (scope: Scope, id: string) => Promise<Versioned<S> | undefined>
  readonly lookMany: (scope: Scope, ids: readonly string[]) => Promise<readonly Versioned<S>[]>
}

export interface CommunityStore extends Registry<Community, CommunityEvent> {
  readonly all: () => Promise<readonly Versioned<Community>[]>
}

export interface BuildingStore extends Registry<Building, BuildingEvent> {
  readonly createMany: (rows: readonly Row<BuildingEvent>[]) => Promise<readonly RowOutcome[]>
  /** Decides on the building under this code, or on none where there is none yet. */
  readonly apply: (
    meta: Meta,
    code: string,
    decide: (before: Building | undefined) => readonly BuildingEvent[],
  ) => Promise<Receipt>
  readonly list: (
    filter: { readonly communityCode?: string; readonly gridCode?: string },
    page: PageAsked,
  ) => Promise<Page<Building>>
}

/** Codes of buildings by what people type, the best first. */
export interface BuildingIndex {
  readonly find: (text: string, limit: number) => Promise<readonly { code: string; score: number }[]>
}

export interface ResidentStore extends Registry<Resident, ResidentEvent> {
  readonly createMany: (rows: readonly Row<ResidentEvent>[]) => Promise<readonly RowOutcome[]>
  readonly inBuilding: (scope: Scope, code: string, page: PageAsked) => Promise<Page<Resident>>
  readonly inGrid: (scope: Scope, code: string, page: PageAsked) => Promise<Page<Resident>>
  readonly byIdNumber: (blind: string) => Promise<readonly Versioned<Resident>[]>
  readonly byPhone: (blind: string) => Promise<readonly Versioned<Resident>[]>
  readonly byAccount: (personId: string) => Promise<Versioned<Resident> | undefined>
  /** Erasures that were begun and not brought to their end. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<Resident>[]>
}

export interface HouseholdStore extends Registry<Household, HouseholdEvent> {
  readonly inBuilding: (scope: Scope, code: string, page: PageAsked) => Promise<Page<Household>>
  readonly ofMember: (residentId: string) => Promise<readonly Versioned<Household>[]>
}

export interface LookStore extends Store<Look, Looked> {
  readonly ofSubject: (residentId: string, page: PageAsked) => Promise<Page<Look>>
}

/** Who may hold a value that one alone may hold. */
export interface Claim {
  readonly value: string
  readonly owner: string
  /** One a command of the owner's that tried: whoever takes the claim turns all of them away. */
  readonly tokens: readonly string[]
}

/** A claim as it stands, with what it takes to replace exactly this one. */
export interface StandingClaim extends Claim {
  readonly turn: number
}

/** One document a value. */
export interface Claims {
  /** Those of the claims that another stands in the way of, as it stands. */
  readonly insert: (claims: readonly Claim[]) => Promise<ReadonlyMap<string, StandingClaim>>
  /** False when the claim is another by now. */
  readonly replace: (standing: StandingClaim, claim: Claim) => Promise<boolean>
  readonly dropOf: (owner: string) => Promise<void>
}

/** Seals, and reads or makes the keys of a whole page at once. */
export interface Sealing extends Seal {
  readonly fetch: (subjects: readonly string[]) => Promise<void>
  readonly make: (subjects: readonly string[]) => Promise<void>
}

/** Keyed indexes of values nobody has to open. */
export interface BlindIndexes {
  readonly idNumber: (value: string) => string
  readonly phone: (value: string) => string
}

export interface Deps {
  readonly communities: CommunityStore
  readonly buildings: BuildingStore
  readonly buildingIndex: BuildingIndex
  readonly residents: ResidentStore
  readonly households: HouseholdStore
  readonly looks: LookStore
  readonly claims: Claims
  readonly seal: Sealing
  readonly blind: BlindIndexes
  readonly clock: Clock
  readonly town: { readonly code: string; readonly name: string }
}
