import type { PlannedCare, PlannedLetting, PlannedOrganisation } from './registers.ts'

export interface Point {
  readonly longitude: number
  readonly latitude: number
}

export interface PlannedGrid {
  readonly code: string
  readonly name: string
  /** Closed: the last point repeats the first. */
  readonly ring: readonly Point[]
}

export interface PlannedCommunity {
  readonly code: string
  readonly name: string
  readonly grids: readonly PlannedGrid[]
}

export interface PlannedPost {
  /** As the contract names it, such as `ROLE_GRID_WORKER`. */
  readonly role: string
  readonly territory: string
}

export interface PlannedPerson {
  readonly username: string
  /** The office in words, for whoever tries the town. */
  readonly who: string
  readonly displayName: string
  readonly posts: readonly PlannedPost[]
}

export interface PlannedAssignment {
  readonly gridCode: string
  readonly username: string
  readonly primary: boolean
  /** The manager of the grid's community, who assigns. */
  readonly by: string
}

/** People are named by username until the town gave them ids. */
export type PlannedReporter =
  | { readonly kind: 'account'; readonly username: string }
  | { readonly kind: 'contact'; readonly name: string; readonly phone: string }
  | { readonly kind: 'anonymous' }

export interface PlannedStep {
  readonly by: string
  /** The custom verb of the route: `accept`, `handleMyself`. */
  readonly verb: string
  readonly words?: string
  /** The handler given, or the side of a hand-over. */
  readonly to?: string
  readonly satisfaction?: 'SATISFIED' | 'NOT_SATISFIED'
  readonly reviewInDays?: number
}

export interface PlannedIssue {
  readonly key: string
  readonly by: string
  readonly title: string
  readonly description?: string
  readonly category: string
  readonly urgency: string
  readonly channel: string
  readonly reporter: PlannedReporter
  readonly placeWords: string
  /** Either the point, from which the grid is found, or the grid itself. */
  readonly point?: Point
  readonly gridCode?: string
  readonly steps: readonly PlannedStep[]
}

export interface PlannedParty {
  readonly side: 'APPLICANT' | 'RESPONDENT'
  readonly name: string
  readonly phone: string
  /** Its account, where it has one. */
  readonly username?: string
}

export interface PlannedDisputeStep {
  readonly by: string
  /** The custom verb of the route: `accept`, `recordSession`. */
  readonly verb: string
  readonly body: object
  /** Who mediates, by username. */
  readonly mediators?: readonly string[]
  readonly performInDays?: number
}

export interface PlannedDispute {
  readonly key: string
  readonly by: string
  readonly gridCode: string
  readonly type: string
  readonly source: string
  readonly facts: string
  readonly parties: readonly PlannedParty[]
  readonly steps: readonly PlannedDisputeStep[]
}

export interface PlannedBuilding {
  readonly code: string
  /** Where it stands. Buildings are numbered by community, for they outlive grids. */
  readonly gridCode: string
  readonly name: string
  readonly address: string
  readonly point: Point
  /** Closed, as a grid's ring is. */
  readonly footprint: readonly Point[]
  readonly units: number
  readonly floors: number
  readonly roomsAFloor: number
}

/** Where somebody lives. */
export interface Home {
  readonly buildingCode: string
  readonly roomCode: string
}

/** How somebody is entered, as the contract names it. */
export interface Entry {
  readonly kind: string
  readonly residenceStatus: string
}

export interface PlannedIdentity {
  readonly key: string
  readonly name: string
  readonly idNumber: string
  readonly phones: readonly string[]
}

export interface PlannedMember extends PlannedIdentity {
  /** As the contract names it, such as `RELATION_SPOUSE`; the first member is the head. */
  readonly relation: string
}

export interface PlannedHousehold extends Home, Entry {
  readonly key: string
  readonly members: readonly PlannedMember[]
  /** Where it lived before it moved in the town's year; in the same community. */
  readonly movedFrom?: Home & { readonly on: string }
}

/** A person entered a second time under a number mistyped: the truth that the search for duplicates is scored by. */
export interface PlannedDuplicate extends PlannedIdentity, Home, Entry {
  /** Key of the resident it doubles. */
  readonly of: string
  /** What differs besides the number. */
  readonly how: 'NUMBER' | 'NAME' | 'PHONE'
}

export interface PlannedTown {
  readonly code: string
  readonly communities: readonly PlannedCommunity[]
  readonly people: readonly PlannedPerson[]
  readonly assignments: readonly PlannedAssignment[]
  readonly issues: readonly PlannedIssue[]
  readonly disputes: readonly PlannedDispute[]
  readonly buildings: readonly PlannedBuilding[]
  /** In the order of their buildings. */
  readonly households: readonly PlannedHousehold[]
  readonly duplicates: readonly PlannedDuplicate[]
  readonly organisations: readonly PlannedOrganisation[]
  readonly care: readonly PlannedCare[]
  readonly lettings: readonly PlannedLetting[]
}
