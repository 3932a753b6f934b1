import type { Sealed, Versioned } from '@fengqiao/domain-kit'
import { communityOf, lineOf } from '@fengqiao/standards'
import type { Instant } from './act.ts'

export type ResidenceStatus = 'BOTH' | 'REGISTERED_ONLY' | 'LIVING_ONLY'
export type ResidentKind = 'REGISTERED' | 'FLOATING'
export type LawfulBasis = 'STATUTORY_DUTY' | 'CONSENT' | 'EMERGENCY'
export type EntrySource = 'HOME_VISIT' | 'COUNTER' | 'SELF_REPORT' | 'DEPARTMENT'
export type ErasureReason =
  'PURPOSE_ACHIEVED' | 'PERIOD_OVER' | 'CONSENT_WITHDRAWN' | 'UNLAWFUL' | 'IMPORT_UNDONE'

/** What is sealed under the person's own key. Sex and birth date are in the number. */
export interface Identity {
  readonly name: Sealed
  readonly idNumber: Sealed
  readonly phones: readonly Sealed[]
}

/** What the town notes of a person; nothing of it says who he is. */
export interface Entry {
  readonly kind: ResidentKind
  readonly residenceStatus: ResidenceStatus
  readonly lawfulBasis: LawfulBasis
  readonly source: EntrySource
}

/** The building is public; the room is the person's own. */
export interface Place {
  readonly buildingCode: string
  readonly gridCode?: string
  readonly room?: Sealed
}

/** Keyed indexes by which a person is found without opening anybody. They shape the state and enter no journal. */
export interface Blind {
  readonly idNumber: string
  readonly phones: readonly string[]
  /** By which the person is found in his community: name, sound, initials, last digits. */
  readonly words: readonly string[]
}

/** Tokens of claims that somebody else took: whoever still carries one comes too late. */
interface Fenced {
  readonly fenced: readonly string[]
}

export type KnownResident = Identity &
  Entry &
  Fenced & {
    readonly status: 'PRESENT' | 'MOVED_OUT'
    /** When the record was entered; one of an earlier release leaves that to the journal. */
    readonly enteredAt?: Instant
    readonly blind: Blind
    readonly place: Place
    /** The narrowest territory the place is known to lie in: what a search is bounded by. */
    readonly area: string
    readonly movedOn?: string
    readonly accountId?: string
    /** The import that entered the record, while nobody has worked on it since. */
    readonly importId?: string
    /** Records that were merged into this one, the last merged last; absent where there are none. */
    readonly absorptions?: readonly Absorption[]
  }

/** What of a record may be taken from the one that is merged into it. */
export type MergeField =
  'NAME' | 'ID_NUMBER' | 'PHONES' | 'HOME' | 'RESIDENCE_STATUS' | 'KIND' | 'LAWFUL_BASIS' | 'SOURCE'

export type MergeGround = 'PAPERS' | 'VISIT' | 'OWN_WORD'

/** What happened to a record since another was merged into it that a return would have to tear apart. */
export type Since = MergeField | 'MOVE' | 'ACCOUNT'

/** Where somebody lives, or that he left, as one value: a merge takes it whole or not at all. */
export interface Home {
  readonly status: KnownResident['status']
  readonly place: Place
  readonly movedOn?: string
}

/** Values of a record, those alone that are spoken of. */
export type Values = Partial<Identity> & Partial<Entry> & { readonly home?: Home }

/** That another record was merged into this one, with what it takes to undo it. */
export interface Absorption {
  readonly residentId: string
  /** The records that had been merged into that one before. */
  readonly within: readonly string[]
  /** Tells this merge from any other of the same two. */
  readonly token: string
  readonly by: string
  readonly at: Instant
  readonly ground: MergeGround
  /** What was taken from the other record. */
  readonly fields: readonly MergeField[]
  /** What this record said there before. */
  readonly replaced: Values
  /** The other's account came with it. */
  readonly accountCame: boolean
  readonly importId?: string
  readonly since: readonly Since[]
}

/** How far a record is on its way into another, or out of it again. */
export type MergePhase = 'ASIDE' | 'SETTLED' | 'RETURNING'

/**
 * A record that was merged into another. It is found by nothing; what it said stays sealed under its own key, so that
 * it can come back.
 */
export interface MergedResident {
  readonly status: 'MERGED'
  readonly phase: MergePhase
  readonly into: string
  readonly token: string
  /** Of the merge being undone, while it is. */
  readonly returnToken?: string
  /** Since when it is so far on its way. */
  readonly at: Instant
  /** The household that the other stepped into, or in which the two met. */
  readonly householdId?: string
  readonly place: Omit<Place, 'room'>
  readonly before: Omit<KnownResident, 'blind'>
  /** Kept on the way in and out alone, while it is not certain which of the two holds the number. */
  readonly held?: Blind
}

export interface ErasedResident {
  readonly status: 'ERASED'
  readonly place: Omit<Place, 'room'>
  readonly erasedAt: Instant
  /** Records that had been merged into this one: they go with it, for the same reason. */
  readonly goesWith?: { readonly ids: readonly string[]; readonly reason: ErasureReason }
  /** False until the key is destroyed and the number is free again. */
  readonly finished: boolean
}

/** Never registered: who was slower to commit than another was to claim his number. */
export type VoidResident = Fenced & { readonly status: 'VOID' }

export type Resident = KnownResident | MergedResident | ErasedResident | VoidResident

export const isKnown = (resident: Resident): resident is KnownResident =>
  resident.status === 'PRESENT' || resident.status === 'MOVED_OUT'

/** Whether somebody is in the town by this record. */
export const isPresent = (one: Versioned<Resident>): one is Versioned<KnownResident> =>
  one.state.status === 'PRESENT'

/** Every record that was merged into this one, those included that had been merged into them. */
export const absorbedIds = ({ absorptions = [] }: Pick<KnownResident, 'absorptions'>): readonly string[] =>
  absorptions.flatMap(({ residentId, within }) => [residentId, ...within])

/** Every record of the person whose record this is: it, and those that were merged into it. */
export const recordIds = ({
  id,
  state,
}: {
  readonly id: string
  readonly state: Resident
}): readonly string[] => [id, ...(isKnown(state) ? absorbedIds(state) : [])]

/** 人户一致标识 of GB/T 31000: 01 where people live where they are registered. */
export const residenceMatch = (status: ResidenceStatus): '01' | '02' => (status === 'BOTH' ? '01' : '02')

/** The grid, or the community while the building belongs to none. */
export const areaOf = ({ buildingCode, gridCode }: Place): string => gridCode ?? communityOf(buildingCode)

/** The territories a person's record belongs to now, and the person himself. */
export const seesResident = (resident: Resident): readonly string[] => {
  if (resident.status === 'VOID') return []
  const { buildingCode, gridCode } = resident.place
  const account = isKnown(resident) ? resident.accountId : undefined
  return [...lineOf(buildingCode), gridCode, account].filter((value) => value !== undefined)
}

/** Whether a person's record belongs to one of these territories now. */
export const belongsTo = (resident: Resident, territories: readonly string[]): boolean =>
  seesResident(resident).some((code) => territories.includes(code))
