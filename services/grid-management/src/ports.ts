import type {
  Attachments,
  Caller,
  Clock,
  DomainError,
  Meta,
  Receipt,
  Scope,
  Seal,
  Store,
  Versioned,
} from '@fengqiao/domain-kit'
import type { IssueEvent } from './domain/events.ts'
import type { Grid, GridEvent } from './domain/grid.ts'
import type { Instant, Issue, Point } from './domain/issue.ts'
import type { Placement, PlacementEvent } from './domain/placement.ts'
import type { Regridding, RegriddingEvent } from './domain/regridding/regridding.ts'
import type { Route } from './domain/routing.ts'

export interface IssuePage {
  readonly items: readonly Versioned<Issue>[]
  readonly next?: string
}

/** A page of a view: from where, how many. */
export interface PageAsked {
  readonly after?: string
  readonly limit: number
}

export interface Filter {
  readonly status?: string
  readonly gridCode?: string
  readonly category?: string
}

/** A count that stops counting: `more` when there are more than asked for. */
export interface CountUpTo {
  readonly count: number
  readonly more: boolean
}

/** Issues, and the lists people ask for. */
export interface IssueStore extends Store<Issue, IssueEvent> {
  readonly idFor: (meta: Meta) => string
  readonly look: (scope: Scope, id: string) => Promise<Versioned<Issue> | undefined>
  readonly lookMany: (scope: Scope, ids: readonly string[]) => Promise<readonly Versioned<Issue>[]>
  readonly byNumber: (number: string) => Promise<Versioned<Issue> | undefined>
  /** Open issues that wait for one of these: a person, or those who hold a permission at a territory. */
  readonly waitingFor: (keys: readonly string[], page: PageAsked) => Promise<IssuePage>
  readonly answeredForBy: (person: string, page: PageAsked) => Promise<IssuePage>
  readonly reportedBy: (person: string, page: PageAsked) => Promise<IssuePage>
  /** Open issues in which a person takes part, in whatever way. */
  readonly openAround: (person: string, page: PageAsked) => Promise<IssuePage>
  readonly open: (scope: Scope, filter: Filter, page: PageAsked) => Promise<IssuePage>
  readonly overdue: (scope: Scope, filter: Filter, page: PageAsked) => Promise<IssuePage>
  readonly all: (scope: Scope, filter: Filter, page: PageAsked) => Promise<IssuePage>
  readonly countWaitingFor: (keys: readonly string[], atMost: number) => Promise<CountUpTo>
  readonly countOpen: (scope: Scope, atMost: number) => Promise<CountUpTo>
  readonly countOverdue: (scope: Scope, atMost: number) => Promise<CountUpTo>
  /** Open issues in any of these cells of the map, a bounded number of each. */
  readonly openInCells: (scope: Scope, cells: readonly string[]) => Promise<readonly Versioned<Issue>[]>
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<Issue>[]>
  /** Everything that happened to an issue, oldest first, journaled or not yet. */
  readonly factsOf: (
    id: string,
  ) => Promise<readonly { readonly version: number; readonly event: IssueEvent }[]>
}

export interface GridStore extends Store<Grid, GridEvent> {
  readonly look: (scope: Scope, code: string) => Promise<Versioned<Grid> | undefined>
  /** The grids that stand, or stood at the end of a day. */
  readonly list: (asked: MapAsked) => Promise<readonly Versioned<Grid>[]>
  /** A community's grids, ended ones too. */
  readonly ever: (community: string) => Promise<readonly Versioned<Grid>[]>
}

export interface MapAsked {
  readonly community?: string
  readonly day?: string
}

/** Plans of new grids. */
export interface RegriddingStore extends Store<Regridding, RegriddingEvent> {
  readonly look: (id: string) => Promise<Versioned<Regridding> | undefined>
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<Regridding>[]>
  /** Of one community or of all, the latest day first. */
  readonly list: (community: string | undefined, page: PageAsked) => Promise<RegriddingPage>
}

export interface RegriddingPage {
  readonly items: readonly Versioned<Regridding>[]
  readonly next?: string
}

/** Which building belongs to which grid. */
export interface PlacementStore extends Pick<Store<Placement, PlacementEvent>, 'change'> {
  readonly look: (buildingCode: string) => Promise<Versioned<Placement> | undefined>
  readonly lookMany: (buildingCodes: readonly string[]) => Promise<readonly Versioned<Placement>[]>
  readonly createMany: (
    rows: readonly PlacementRow[],
  ) => Promise<readonly ({ readonly receipt: Receipt } | { readonly refused: DomainError })[]>
  readonly ofGrid: (gridCode: string, page: PageAsked) => Promise<PlacementPage>
}

export interface PlacementRow {
  readonly meta: Meta
  readonly decide: () => readonly PlacementEvent[]
}

export interface PlacementPage {
  readonly items: readonly Versioned<Placement>[]
  readonly next?: string
}

/** Finds the grid of a place. */
export interface GridMap {
  readonly ofPoint: (point: Point) => Promise<Route | undefined>
  /** The same, on the map as it is now: for whoever found that the one in memory is no more. */
  readonly anewOfPoint: (point: Point) => Promise<Route | undefined>
}

/** Where buildings are; those that nobody registered are absent. */
export type PointsOf = (buildingCodes: readonly string[]) => Promise<ReadonlyMap<string, Point>>

/** Where people hold posts now; whoever holds none is absent. */
export type TerritoriesOf = (personIds: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>

/** Numbers that people quote, one sequence a day. */
export type NextNumber = (at: Instant) => Promise<string>

/** The code on a receipt: made from the number, told true from false without a list of codes. */
export interface ReceiptCodes {
  readonly codeOf: (number: string) => string
  /** The number a genuine code stands for. */
  readonly numberOf: (code: string) => string | undefined
}

/** What the caller's posts allow on a record that is visible to these. */
export type PermissionsOn = (caller: Caller, visibleTo: readonly string[]) => ReadonlySet<string>

/** Refuses when one of these people holds no post now: nobody is given what he cannot open. */
export type DemandOnPost = (personIds: readonly string[]) => Promise<void>

/** Seals, and makes the key of what is new without looking for one. */
export interface Sealing extends Seal {
  readonly make: (subjects: readonly string[]) => Promise<void>
}

export interface Deps {
  readonly demandOnPost: DemandOnPost
  readonly territoriesOf: TerritoriesOf
  readonly pointsOf: PointsOf
  readonly issues: IssueStore
  readonly grids: GridStore
  readonly gridMap: GridMap
  readonly placements: PlacementStore
  readonly regriddings: RegriddingStore
  readonly seal: Sealing
  /** Evidence: photographs and papers. */
  readonly files: Attachments
  readonly nextNumber: NextNumber
  readonly receiptCodes: ReceiptCodes
  readonly permissionsOn: PermissionsOn
  readonly clock: Clock
}
