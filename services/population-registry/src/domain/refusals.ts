import { DomainError, invalidField, notAllowedNow, notFound } from '@fengqiao/domain-kit'

/** Why a rule says no. Each has its sentence in both languages in the contract's refusal catalogue. */
export type Refusal =
  | 'NOTHING_TO_CORRECT'
  | 'NOT_PRESENT'
  | 'ALREADY_THERE'
  | 'IN_A_HOUSEHOLD'
  | 'NOT_A_MEMBER'
  | 'HEAD_LEAVES_LAST'
  | 'ONE_HEAD'
  | 'HOUSEHOLD_ENDED'
  | 'ACCOUNT_LINKED'
  | 'SUBJECT_ERASED'
  | 'RECORD_MERGED'
  | 'TWO_ACCOUNTS'
  | 'IN_TWO_HOUSEHOLDS'
  | 'NOT_MERGED'
  | 'MERGED_SINCE'
  | 'MERGE_UNDER_WAY'
  | 'HOUSEHOLD_CHANGED_SINCE'
  | 'NUMBER_TAKEN_SINCE'
  | 'IMPORT_NOT_READ'
  | 'IMPORT_UNDER_WAY'
  | 'IMPORT_NOT_UNDER_WAY'
  | 'IMPORT_NOTHING_LOADED'
  | 'SHEET_FORGOTTEN'
  | 'DIFFERENCES_CHOSEN'
  | 'EXPORT_OF_NOBODY'
  | 'OWN_EXPORT'
  | 'APPROVED_BEFORE'
  | 'EXPORT_DECIDED'
  | 'EXPORT_NOT_APPROVED'
  | 'EXPORT_NOT_MADE'
  | 'EXPORT_OVER'
  | 'NOT_WHO_ASKED'
  | 'TERRITORY_NOT_COVERED'
  | 'EXPORT_BEING_MADE'
  | 'EXPORT_WITHDRAWN'
  | 'CHILDREN_NOT_COUNTED'
  | 'ALREADY_DECIDED'
  | 'NOT_GRANTED'
  | 'STEP_NOT_TAKEN'
  | 'ORGANISATION_ENDED'
  | 'ORGANISATION_THERE'
  | 'CARE_ENDED'
  | 'DATA_TASK_DONE'
  | 'FORM_NOT_DRAFT'
  | 'FORM_NOT_OPEN'
  | 'NOT_ON_FORM'
  | 'ALREADY_LEADS'
  | 'TWO_LEADERS'
  | 'LEADS_ANOTHER_GRID'
  | 'NOT_LEADING'
  | 'ALREADY_TENANT'
  | 'NOT_A_TENANT'
  | 'LETTING_ENDED'

export const refuse = (reason: Refusal): DomainError => notAllowedNow(reason)

/** Words that would find too many to be looked for. */
export const tooShort = (): DomainError => invalidField('text', 'SEARCH_TOO_SHORT')

/** What one may not enter twice. */
export const alreadyThere = (
  reason:
    'BUILDING_EXISTS' | 'ID_NUMBER_TAKEN' | 'CREDIT_CODE_TAKEN' | 'NAMED_THERE' | 'ROOM_LET' | 'OVERTAKEN',
): DomainError => new DomainError('exists', reason)

/** A day on which there was no such record; the one it begins on, where it ever was one. */
export const notRecordedThen = (first: string | undefined): DomainError =>
  first === undefined
    ? notFound()
    : new DomainError('not-found', 'NOT_RECORDED_THEN', { params: { day: first } })

/** Who lived where is being found anew, so an answer would leave somebody out. */
export const pastBeingGathered = (): DomainError => new DomainError('unavailable', 'PAST_BEING_GATHERED')

/** What was erased has no past either. */
export const noPastKept = (): DomainError => new DomainError('not-found', 'NO_PAST_KEPT')
