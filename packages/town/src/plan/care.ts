import { ageOf } from './id-numbers.ts'
import type { PlannedCare } from './registers.ts'
import type { PlannedHousehold, PlannedMember } from './types.ts'

const isGrown = (member: PlannedMember): boolean => ageOf(member) >= 18

/** An elder alone is offered visits where he agreed: one in three did. */
const elders = (households: readonly PlannedHousehold[]): readonly PlannedCare[] =>
  households
    .flatMap(({ members }) => (members.length === 1 ? members : []))
    .filter((member) => ageOf(member) >= 60)
    .filter((_, index) => index % 3 === 0)
    .map(({ key }) => ({
      ...{ of: key, purpose: 'CARE_PURPOSE_ELDER_ALONE_VISIT' },
      ...{ reason: '独自居住，希望每周有人上门', consent: 'CONSENT_FORM_SIGNED' },
    }))

/** Children who live with nobody between eighteen and fifty-eight: their parents are elsewhere. */
const children = (households: readonly PlannedHousehold[]): readonly PlannedCare[] =>
  households
    .filter(({ members }) => members.filter(isGrown).every((member) => ageOf(member) >= 58))
    .flatMap(({ members }) => members.filter((member) => ageOf(member) >= 3 && !isGrown(member)))
    .map(({ key }) => ({
      ...{ of: key, purpose: 'CARE_PURPOSE_CHILD_LEFT_BEHIND' },
      reason: '父母在外务工，由祖辈照看',
    }))

/** Whom the town offers a service. Who lives with whom is all that it goes by. */
export const careOf = (households: readonly PlannedHousehold[]): readonly PlannedCare[] => [
  ...elders(households),
  ...children(households),
]
