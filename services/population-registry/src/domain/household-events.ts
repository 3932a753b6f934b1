import type { Sealed } from '@fengqiao/domain-kit'
import type { FamilyRelation } from '@fengqiao/standards'
import type { Act, Instant } from './act.ts'
import type { Place } from './resident.ts'

export type Relation = FamilyRelation

export interface Member {
  readonly residentId: string
  readonly relation: Relation
  readonly since: Instant
  /** The import that took him in, while nobody has worked on that. */
  readonly importId?: string
}

/** That an import took somebody in and was undone. */
export interface TakenBack {
  readonly residentId: string
  readonly importId: string
}

/** That one of two records of one person stepped into the other's place, with what it takes to undo it. */
export interface Swap {
  readonly token: string
  /** The record that was merged, as it stood here, and where in the list. */
  readonly from: Member
  readonly index: number
  /** The one that stays; as it stood here, if it was a member too. */
  readonly toId: string
  readonly to?: Member
}

/** Somebody who is to belong to a household. */
export interface NewMember {
  readonly residentId: string
  readonly relation: Relation
}

export interface Opened extends Act {
  readonly type: 'Opened'
  readonly number?: Sealed
  readonly headId: string
  /** Whoever belongs to it from the beginning, without the head; absent where nobody does, and in the first releases, where each joined. */
  readonly members?: readonly NewMember[]
  readonly place: Place
  readonly importId?: string
}

export interface Joined extends Act, NewMember {
  readonly type: 'Joined'
  readonly importId?: string
}

export interface Left extends Act {
  readonly type: 'Left'
  readonly residentId: string
  readonly ended: boolean
  /** The import whose undoing takes him out. */
  readonly importId?: string
}

export interface HouseholdFollowed extends Act {
  readonly type: 'HouseholdFollowed'
  readonly gridCode: string
}

export interface MembershipFenced extends Act {
  readonly type: 'MembershipFenced'
  readonly tokens: readonly string[]
}

export interface Swapped extends Act, Swap {
  readonly type: 'Swapped'
}

export interface SwappedBack extends Act {
  readonly type: 'SwappedBack'
  readonly token: string
}

export type HouseholdEvent =
  Opened | Joined | Left | HouseholdFollowed | MembershipFenced | Swapped | SwappedBack
