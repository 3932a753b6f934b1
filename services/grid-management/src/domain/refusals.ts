import { notAllowedNow, type DomainError } from '@fengqiao/domain-kit'

/** Why a rule says no. Each has its sentence in both languages in the contract's refusal catalogue. */
export type Refusal =
  | 'WRONG_STATUS'
  | 'NOT_THE_HANDLER'
  | 'HANDLER_MAY_NOT_VERIFY'
  | 'NOT_THE_REPORTER'
  | 'HANDLER_MAY_NOT_RECORD_FEEDBACK'
  | 'HAND_OVER_PENDING'
  | 'NO_HAND_OVER'
  | 'NOT_OFFERED_TO_YOU'
  | 'HAND_OVER_TO_SELF'
  | 'RETURNED_TOO_OFTEN'
  | 'MERGE_INTO_ITSELF'
  | 'REVIEW_IN_PAST'
  | 'ANONYMOUS_NO_FEEDBACK'
  | 'GRID_EXISTS'
  | 'ALREADY_RESPONSIBLE'
  | 'BOUNDARY_NOT_CLOSED'
  | 'UNKNOWN_GRID'
  | 'PLACE_NEEDED'
  | 'GRID_UNSTAFFED'
  | 'CONTACT_NEEDED'
  | 'RESIDENT_ON_BEHALF'
  | 'UNKNOWN_RECEIPT'
  | 'NOT_ON_POST'
  | 'BUILDING_NOT_PLACED'
  | 'OTHER_COMMUNITY'

export const refuse = (reason: Refusal, params: Record<string, string | number> = {}): DomainError =>
  notAllowedNow(reason, params)
