import { notAllowedNow, type DomainError } from '@fengqiao/domain-kit'

/** Why a rule says no. Each has its sentence in both languages in the contract's refusal catalogue. */
export type Refusal =
  | 'EMAIL_NOT_AVAILABLE'
  | 'NO_CODE_WAITS'
  | 'CODE_EXPIRED'
  | 'CODE_USED_UP'
  | 'TOO_MANY_CODES'
  | 'WORK_IS_ALWAYS_SHOWN'
  | 'QUIET_HOURS_EMPTY'

export const refuse = (reason: Refusal, params: Record<string, string | number> = {}): DomainError =>
  notAllowedNow(reason, params)
