import type { Sealed } from '@fengqiao/domain-kit'
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
    readonly blind: Blind
    readonly place: Place
    /** The narrowest territory the place is known to lie in: what a search is bounded by. */
    readonly area: string
    readonly movedOn?: string
    readonly accountId?: string
    /** The import that entered the record, while nobody has worked on it since. */
    readonly importId?: string
  }

export interface ErasedResident {
  readonly status: 'ERASED'
  readonly place: Omit<Place, 'room'>
  readonly erasedAt: Instant
  /** False until the key is destroyed and the number is free again. */
  readonly finished: boolean
}

/** Never registered: who was slower to commit than another was to claim his number. */
export type VoidResident = Fenced & { readonly status: 'VOID' }

export type Resident = KnownResident | ErasedResident | VoidResident

export const isKnown = (resident: Resident): resident is KnownResident =>
  resident.status === 'PRESENT' || resident.status === 'MOVED_OUT'

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
