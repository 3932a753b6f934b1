import { notAllowedNow, type DomainError } from '@fengqiao/domain-kit'

/** Why a rule says no. Each has its sentence in both languages in the contract's refusal catalogue. */
export type Refusal =
  | '__THING___CLOSED'

export const refuse = (reason: Refusal): DomainError => notAllowedNow(reason)
