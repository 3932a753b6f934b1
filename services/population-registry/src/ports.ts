import type {
  Attachments,
  Clock,
  Journal,
  Meta,
  Receipt,
  Scope,
  Seal,
  Store,
  Versioned,
} from '@fengqiao/domain-kit'
import type { Building, BuildingEvent } from './domain/building.ts'
import type { CareStore } from './domain/caring/entries.ts'
import type { Claims } from './domain/claims.ts'
import type { Community, CommunityEvent } from './domain/community.ts'
import type { DataRequest, DataRequestEvent } from './domain/data-request.ts'
import type { Distinction, Distinguished } from './domain/distinction.ts'
import type { ExportStore } from './domain/exporting/exports.ts'
import type { ExportSheets } from './domain/exporting/sheet.ts'
import type { FormStore, SheetStore } from './domain/forming/forms.ts'
import type { DuplicatePairs } from './domain/finding/kept-pairs.ts'
import type { Key } from './domain/finding/keys.ts'
import type { EnteredLately } from './domain/finding/noted.ts'
import type { Sounding } from './domain/finding/sounds.ts'
import type { Household } from './domain/household.ts'
import type { HouseholdEvent } from './domain/household-events.ts'
import type { Import } from './domain/importing/import.ts'
import type { ImportEvent } from './domain/importing/import-events.ts'
import type { Page, PageAsked, Registry, Row, RowOutcome } from './domain/keeping.ts'
import type { SheetMembers } from './domain/importing/households/sheet-member.ts'
import type { LeaderStore } from './domain/leading/leadership.ts'
import type { LettingStore } from './domain/letting/lettings.ts'
import type { LeftRows } from './domain/importing/left-rows.ts'
import type { Sheets } from './domain/importing/sheets.ts'
import type { OrganisationStore } from './domain/organisations.ts'
import type { Look, Looked } from './domain/look.ts'
import type { DataAnswers } from './domain/quality/answer.ts'
import type { DataTasks } from './domain/quality/task.ts'
import type { Past } from './domain/past/past.ts'
import type { Stays } from './domain/past/stays.ts'
import type { ResidentEvent } from './domain/resident-events.ts'
import type { Resident } from './domain/resident.ts'
import type { Turns } from './domain/turn.ts'

export type { Page, PageAsked, Registry, Row, RowOutcome } from './domain/keeping.ts'

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
  /** Every record, so many at a time, in no order. */
  readonly every: (size: number) => AsyncIterable<readonly Versioned<Resident>[]>
  readonly inBuilding: (scope: Scope, code: string, page: PageAsked) => Promise<Page<Resident>>
  readonly inGrid: (scope: Scope, code: string, page: PageAsked) => Promise<Page<Resident>>
  /** By the tokens of one number under every key, the oldest first. */
  readonly byIdNumber: (tokens: readonly string[]) => Promise<readonly Versioned<Resident>[]>
  readonly byPhone: (tokens: readonly string[]) => Promise<readonly Versioned<Resident>[]>
  /** Whoever carries one of these tokens, and one of `also`, in a grid or wherever: a token belongs to one community. */
  readonly byWords: (
    asked: {
      readonly tokens: readonly string[]
      readonly also?: readonly string[]
      readonly gridCode?: string
    },
    limit: number,
  ) => Promise<readonly Versioned<Resident>[]>
  readonly byAccount: (personId: string) => Promise<Versioned<Resident> | undefined>
  /** How many are on the register in a building. */
  readonly countIn: (code: string) => Promise<number>
  /** Erasures that were begun and not brought to their end. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<Resident>[]>
}

export interface HouseholdStore extends Registry<Household, HouseholdEvent> {
  readonly createMany: (rows: readonly Row<HouseholdEvent>[]) => Promise<readonly RowOutcome[]>
  /** Every household, so many at a time, in no order. */
  readonly every: (size: number) => AsyncIterable<readonly Versioned<Household>[]>
  readonly inBuilding: (scope: Scope, code: string, page: PageAsked) => Promise<Page<Household>>
  readonly ofMember: (residentId: string) => Promise<readonly Versioned<Household>[]>
  /** Households that a person left. */
  readonly onceOf: (residentId: string) => Promise<readonly Versioned<Household>[]>
}

export interface LookStore extends Store<Look, Looked> {
  readonly createMany: (rows: readonly Row<Looked>[]) => Promise<readonly RowOutcome[]>
  readonly ofSubjects: (residentIds: readonly string[], page: PageAsked) => Promise<Page<Look>>
}

export interface DataRequestStore extends Store<DataRequest, DataRequestEvent> {
  /** Those of whose limit something is to be said by now. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<DataRequest>[]>
  /** What is not done with, the first due first. */
  readonly open: (scope: Scope, page: PageAsked) => Promise<Page<DataRequest>>
  readonly ofResidents: (residentIds: readonly string[], page: PageAsked) => Promise<Page<DataRequest>>
}

export interface DistinctionStore extends Store<Distinction, Distinguished> {
  readonly ofResident: (residentId: string) => Promise<readonly Versioned<Distinction>[]>
  /** Those of the pairs that were told apart, each as its two ids joined by a tilde. */
  readonly amongst: (pairs: readonly (readonly string[])[]) => Promise<ReadonlySet<string>>
}

/** Seals, and reads or makes the keys of a whole page at once. */
export interface Sealing extends Seal {
  readonly fetch: (subjects: readonly string[]) => Promise<void>
  readonly make: (subjects: readonly string[]) => Promise<void>
}

/** What somebody is found by under one key. */
export interface Tokens {
  readonly idNumber: (value: string) => string
  readonly phone: (value: string) => string
  /** A room by its code: two commands name the same one or not. */
  readonly room: (value: string) => string
  /** What somebody is found by in a community: the same name in another has another token. */
  readonly word: (communityCode: string, key: Key) => string
}

/** Keyed indexes of values nobody has to open: as they are written, under the present key. */
export interface BlindIndexes extends Tokens {
  /** What a sheet says of a household: two of its rows are of one or not. */
  readonly household: (value: string) => string
  /** Under every key by which somebody may be found, in the order in which they follow each other. */
  readonly all: readonly Tokens[]
  /** Whether those who are found by an older key are to be made anew under the present one. */
  readonly isFollowing: boolean
  /** Notes whether somebody is found by another key than the present one: no replica starts without a key it needs. */
  readonly noteOthers: (needed: boolean) => Promise<void>
}

export interface ImportStore extends Registry<Import, ImportEvent> {
  readonly list: (scope: Scope, page: PageAsked) => Promise<Page<Import>>
  /** The latest import of a source whose columns are known. */
  readonly latestOf: (scope: Scope, source: string) => Promise<Versioned<Import> | undefined>
  /** Imports under way that nobody has come on with. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<Import>[]>
}

export interface Deps {
  readonly imports: ImportStore
  readonly leftRows: LeftRows
  /** Rows of people who were, or would be, put into no household. */
  readonly householdRows: LeftRows
  readonly sheetMembers: SheetMembers
  readonly sheets: Sheets
  readonly files: Attachments
  readonly exports: ExportStore
  readonly exportSheets: ExportSheets
  readonly exportFiles: Attachments
  readonly forms: FormStore
  readonly formSheets: SheetStore
  readonly communities: CommunityStore
  readonly buildings: BuildingStore
  readonly buildingIndex: BuildingIndex
  readonly residents: ResidentStore
  readonly households: HouseholdStore
  readonly organisations: OrganisationStore
  readonly leaders: LeaderStore
  readonly leaderTurns: Turns
  readonly lettings: LettingStore
  readonly lettingTurns: Turns
  readonly looks: LookStore
  readonly care: CareStore
  readonly distinctions: DistinctionStore
  readonly dataRequests: DataRequestStore
  readonly duplicatePairs: DuplicatePairs
  readonly enteredLately: EnteredLately
  readonly dataAnswers: DataAnswers
  readonly dataTasks: DataTasks
  readonly journal: Journal
  readonly past: Past
  readonly stays: Stays
  readonly claims: Claims
  readonly seal: Sealing
  readonly blind: BlindIndexes
  readonly sounding: Sounding
  readonly clock: Clock
  readonly town: { readonly code: string; readonly name: string }
}
