import type { Sealed } from '@fengqiao/domain-kit'
import type { Act } from './act.ts'
import type { MergingEvent } from './merging/merging-events.ts'
import type { Blind, Entry, ErasureReason, Identity, Place, ResidenceStatus } from './resident.ts'

export type ResidentField =
  'NAME' | 'ID_NUMBER' | 'PHONES' | 'ROOM' | 'RESIDENCE_STATUS' | 'KIND' | 'LAWFUL_BASIS' | 'SOURCE'

export interface Registered extends Act, Identity, Entry {
  readonly type: 'Registered'
  readonly place: Place
  readonly blind: Blind
  readonly importId?: string
}

/** What is corrected; what is absent stays. */
export interface Correction extends Partial<Identity>, Partial<Entry> {
  readonly room?: Sealed
  /** No room is known after all. */
  readonly withoutRoom?: true
  readonly blind?: Partial<Blind>
}

export interface Corrected extends Act {
  readonly type: 'Corrected'
  readonly fields: readonly ResidentField[]
  readonly correction: Correction
  /** The import that entered the record, where by this it is again only what that one brought. */
  readonly entryOf?: string
}

/** Where somebody lived, as others may hear of it. */
export type Whence = Omit<Place, 'room'>

export interface Moved extends Act {
  readonly type: 'Moved'
  readonly from: Whence
  readonly to: Place
  readonly movedOn: string
  readonly residenceStatus: ResidenceStatus
  /** In another community a person is found by other tokens. */
  readonly words?: Blind['words']
}

export interface MovedOut extends Act {
  readonly type: 'MovedOut'
  readonly from: Whence
  readonly movedOn: string
}

export interface GridFollowed extends Act {
  readonly type: 'GridFollowed'
  readonly buildingCode: string
  readonly from?: string
  readonly gridCode: string
}

export interface AccountLinked extends Act {
  readonly type: 'AccountLinked'
  readonly personId: string
}

export interface ClaimFenced extends Act {
  readonly type: 'ClaimFenced'
  readonly tokens: readonly string[]
}

/** The person is found by tokens under another key from now on; nothing else of the record is another. */
export interface FoundAnew extends Act {
  readonly type: 'FoundAnew'
  readonly blind: Blind
}

export interface Erased extends Act {
  readonly type: 'Erased'
  readonly reason: ErasureReason
  readonly personId?: string
}

export interface ErasureFinished extends Act {
  readonly type: 'ErasureFinished'
}

export type ResidentEvent =
  | Registered
  | Corrected
  | Moved
  | MovedOut
  | GridFollowed
  | AccountLinked
  | ClaimFenced
  | FoundAnew
  | MergingEvent
  | Erased
  | ErasureFinished
