import type { DomainError } from '@fengqiao/domain-kit'

/** Why a rule refused, and the field where it named one. */
export const refusedBy = (decide: () => unknown): string => {
  try {
    decide()
    return 'not refused'
  } catch (error) {
    const [violation] = (error as DomainError).details.violations ?? []
    return violation ? `${violation.field} ${violation.reason}` : (error as DomainError).reason
  }
}
