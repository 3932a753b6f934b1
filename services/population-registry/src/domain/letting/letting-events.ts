import type { Sealed } from '@fengqiao/domain-kit'
import type { Act } from '../act.ts'
import type { Whence } from '../resident-events.ts'

/** What a room is let for. */
export type LettingUse = 'DWELLING' | 'SHARED' | 'STAFF_QUARTERS' | 'SHOP'

/** Why what was registered is another now. */
export type LettingReason = 'ENTERED_WRONGLY' | 'LANDLORD_CHANGED' | 'TIME_CHANGED' | 'USE_CHANGED'

export type LettingField = 'LANDLORD' | 'USE' | 'FROM' | 'UNTIL'

export type LettingEnding = 'NO_LONGER_LET' | 'LET_ANEW' | 'ENTERED_WRONGLY'

/** Why a tenant left; the last four no person decides. */
export type TenancyEnding =
  'LEFT' | 'ENTERED_WRONGLY' | 'LETTING_ENDED' | 'MOVED_HOUSE' | 'LEFT_TOWN' | 'ERASED'

/** Who lets a room: whoever is on no register is known as long as he does, under a key of his own. */
export type Landlord =
  | { readonly kind: 'RESIDENT'; readonly residentId: string }
  | { readonly kind: 'ORGANISATION'; readonly organisationId: string }
  | { readonly kind: 'OUTSIDE'; readonly key: string; readonly name: Sealed; readonly phone: Sealed }

/** The building is public; the room is somebody's home, sealed under the letting's own key. */
export type LetPlace = Whence & { readonly room: Sealed }

export interface Terms {
  readonly landlord: Landlord
  readonly use: LettingUse
  readonly from: string
  /** The last day that was agreed. */
  readonly until?: string
}

/** What was found of the home, never of who lives in it; danger has a day by which it is mended. */
export type SafetyCheck =
  | { readonly checkedOn: string; readonly outcome: 'NO_DANGER'; readonly mendBy?: never }
  | { readonly checkedOn: string; readonly outcome: 'DANGER'; readonly mendBy: string }

export interface LettingRegistered extends Act, Terms {
  readonly type: 'LettingRegistered'
  readonly place: LetPlace
}

/** What is corrected; what is absent stays. */
export interface LettingCorrection extends Partial<Terms> {
  /** No last day is agreed after all. */
  readonly withoutUntil?: true
}

export interface LettingCorrected extends Act {
  readonly type: 'LettingCorrected'
  readonly fields: readonly LettingField[]
  readonly reason: LettingReason
  readonly correction: LettingCorrection
}

export interface TenantAdded extends Act {
  readonly type: 'TenantAdded'
  readonly residentId: string
  readonly from: string
}

export interface TenantLeft extends Act {
  readonly type: 'TenantLeft'
  readonly residentId: string
  readonly until: string
  readonly ending: TenancyEnding
}

export interface LettingChecked extends Act {
  readonly type: 'LettingChecked'
  readonly check: SafetyCheck
}

export interface LettingEnded extends Act {
  readonly type: 'LettingEnded'
  readonly endedOn: string
  readonly ending: LettingEnding
}

/** The grid of the building is another now. */
export interface LettingFollowed extends Act {
  readonly type: 'LettingFollowed'
  readonly gridCode: string
}

/** A day of it is over on which something was to be done: since then it may be late. */
export interface LettingFellDue extends Act {
  readonly type: 'LettingFellDue'
  readonly day: string
}

/** Whoever claimed the room and slept comes too late to register it. */
export interface LettingFenced extends Act {
  readonly type: 'LettingFenced'
}

export type LettingEvent =
  | LettingRegistered
  | LettingCorrected
  | TenantAdded
  | TenantLeft
  | LettingChecked
  | LettingEnded
  | LettingFollowed
  | LettingFellDue
  | LettingFenced
