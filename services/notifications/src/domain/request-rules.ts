import type { RequestHappening } from './happening.ts'
import { inTown, managers, tell, type Telling } from './telling.ts'
import type { Template } from './templates.ts'

type Rules = {
  readonly [T in RequestHappening['type']]: (
    happening: Extract<RequestHappening, { type: T }>,
  ) => readonly Telling[]
}

/** Whoever may decide what people of a community ask about their data: there and in the town. */
const deciders = (communityCode: string, template: Template): readonly Telling[] => [
  managers(communityCode, template),
  inTown('TOWN_CLERK', communityCode, template),
  inTown('TOWN_ADMIN', communityCode, template),
]

/** Who is told of what a person asked about his own data: himself of every step, those who decide of what waits. */
export const requestRules: Rules = {
  DATA_REQUEST_RECEIVED: ({ personId, communityCode }) => [
    tell(personId, 'DATA_REQUEST_RECEIVED'),
    ...deciders(communityCode, 'DATA_REQUEST_TO_DECIDE'),
  ],
  DATA_REQUEST_GRANTED: ({ personId }) => [tell(personId, 'DATA_REQUEST_GRANTED')],
  DATA_REQUEST_REFUSED: ({ personId, ground }) => [tell(personId, `DATA_REQUEST_REFUSED_${ground}`)],
  DATA_REQUEST_DONE: ({ personId }) => [tell(personId, 'DATA_REQUEST_DONE')],
  DATA_REQUEST_DUE_SOON: ({ communityCode }) => deciders(communityCode, 'DATA_REQUEST_DUE_SOON'),
  DATA_REQUEST_OVERDUE: ({ communityCode }) => deciders(communityCode, 'DATA_REQUEST_OVERDUE'),
}
