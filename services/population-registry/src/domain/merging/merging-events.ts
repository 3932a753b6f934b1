import type { Act } from '../act.ts'
import type { Blind, MergeField, MergeGround, Values } from '../resident.ts'

/** The record leaves the lists, and waits until the other has taken it in. */
export interface SetAside extends Act {
  readonly type: 'SetAside'
  readonly into: string
  readonly token: string
  readonly householdId?: string
}

/** Another record was merged into this one. */
export interface Took extends Act {
  readonly type: 'Took'
  readonly residentId: string
  readonly within: readonly string[]
  readonly token: string
  readonly ground: MergeGround
  readonly fields: readonly MergeField[]
  readonly values: Values
  readonly accountId?: string
  readonly blind: Blind
}

/** The other has taken the record in: nothing finds it any more. */
export interface Settled extends Act {
  readonly type: 'Settled'
}

/** The record is about to come back; its number is its own again. */
export interface Returning extends Act {
  readonly type: 'Returning'
  readonly token: string
  readonly blind: Blind
}

/** It did not come to that. */
export interface Stayed extends Act {
  readonly type: 'Stayed'
}

/** What was merged into this record is taken out of it again. */
export interface GaveBack extends Act {
  readonly type: 'GaveBack'
  readonly residentId: string
  readonly accountId?: string
  readonly blind: Blind
}

/** The record is what it was before. */
export interface Returned extends Act {
  readonly type: 'Returned'
}

export type MergingEvent = SetAside | Took | Settled | Returning | Stayed | GaveBack | Returned
