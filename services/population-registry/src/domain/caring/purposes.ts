import type { LawfulBasis } from '../resident.ts'

export type CarePurpose =
  'ELDER_ALONE_VISIT' | 'EMPTY_NEST_VISIT' | 'CHILD_LEFT_BEHIND' | 'DISABILITY_ASSISTANCE' | 'HARDSHIP_HELP'

export interface CareRule {
  readonly basis: Extract<LawfulBasis, 'CONSENT' | 'STATUTORY_DUTY'>
  /** How long one decision holds at most. */
  readonly months: number
}

const rules: Readonly<Record<CarePurpose, CareRule>> = {
  ELDER_ALONE_VISIT: { basis: 'CONSENT', months: 12 },
  EMPTY_NEST_VISIT: { basis: 'CONSENT', months: 12 },
  // 未成年人保护法 Art. 43: the community keeps a record of children left behind and cares for them.
  CHILD_LEFT_BEHIND: { basis: 'STATUTORY_DUTY', months: 12 },
  DISABILITY_ASSISTANCE: { basis: 'CONSENT', months: 12 },
  HARDSHIP_HELP: { basis: 'CONSENT', months: 6 },
}

/** On which basis a service is offered, and for how long one decision holds: said once, and asked of nobody. */
export const ruleOf = (purpose: CarePurpose): CareRule => rules[purpose]
