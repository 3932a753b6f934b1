import { invalidField } from '@fengqiao/domain-kit'
import { dayAt, isRealDate } from '@fengqiao/standards'
import type { Instant } from './act.ts'

/** A day as it was given, and in which field. */
export interface SaidDay {
  readonly field: string
  readonly day: string
}

/** Refuses a day that does not exist. */
export const demandReal = ({ field, day }: SaidDay): void => {
  if (!isRealDate(day)) throw invalidField(field, 'DATE_NOT_REAL')
}

/** Refuses a day that does not exist or has not come yet. */
export const demandCome = (said: SaidDay, now: Instant): void => {
  demandReal(said)
  if (said.day > dayAt(now)) throw invalidField(said.field, 'DATE_IN_FUTURE')
}
