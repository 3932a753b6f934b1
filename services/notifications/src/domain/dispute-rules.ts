import type { CaseConcerned, DisputeHappening } from './happening.ts'
import { inTown, managers, tell, type Telling } from './telling.ts'
import type { Template } from './templates.ts'

type Rules = {
  readonly [T in DisputeHappening['type']]: (
    happening: Extract<DisputeHappening, { type: T }>,
  ) => readonly Telling[]
}

/** Those who accept a case, assign its mediators and archive it, at the level where it is. */
const deciders = ({ gridCode, decidedIn }: CaseConcerned, template: Template): Telling =>
  decidedIn === 'TOWN' ? inTown('SPONSOR', gridCode, template) : managers(gridCode, template)

const each = (people: readonly string[], template: Template): readonly Telling[] =>
  people.map((person) => tell(person, template))

/** The mediators; while there is none, those who must assign one. */
const inHand = (happening: CaseConcerned, template: Template): readonly Telling[] =>
  happening.mediatorIds.length > 0 ? each(happening.mediatorIds, template) : [deciders(happening, template)]

/** Mediators and sponsor hear of every turn: they answer for the case together. */
const followers = ({ mediatorIds, sponsorId }: CaseConcerned): readonly Telling[] =>
  each([...mediatorIds, sponsorId], 'DISPUTE_FOLLOWED')

type Staffing = 'MEDIATOR_ASSIGNED' | 'DISPUTE_OTHER_MEDIATOR_ASKED' | 'DISPUTE_RECUSED' | 'DISPUTE_ESCALATED'

/** Who mediates, and who has to say so. */
const staffing: Pick<Rules, Staffing> = {
  MEDIATOR_ASSIGNED: ({ namedIds, releasedIds, sponsorId }) => [
    ...each(namedIds, 'DISPUTE_TO_MEDIATE'),
    ...each(releasedIds, 'DISPUTE_RELEASED'),
    tell(sponsorId, 'DISPUTE_FOLLOWED'),
  ],
  DISPUTE_OTHER_MEDIATOR_ASKED: (happening) => [
    deciders(happening, 'DISPUTE_TO_ASSIGN'),
    ...followers(happening),
  ],
  // Others who mediate with him go on.
  DISPUTE_RECUSED: (happening) => [
    ...(happening.mediatorIds.length > 0 ? [] : [deciders(happening, 'DISPUTE_TO_ASSIGN')]),
    ...followers(happening),
  ],
  DISPUTE_ESCALATED: (happening) => [
    tell(happening.sponsorId, 'DISPUTE_SPONSORED'),
    deciders(happening, 'DISPUTE_TO_DECIDE'),
    ...each(happening.releasedIds, 'DISPUTE_RELEASED'),
    tell(happening.openedById, 'DISPUTE_FOLLOWED'),
  ],
}

/** Who is told of what happens to a case. Parties are told by its mediators, in person. */
export const disputeRules: Rules = {
  DISPUTE_REGISTERED: (happening) => [
    ...(happening.fromIssue ? [tell(happening.openedById, 'DISPUTE_TO_DESCRIBE')] : []),
    deciders(happening, 'DISPUTE_TO_ACCEPT'),
  ],
  DISPUTE_ACCEPTED: ({ openedById }) => [tell(openedById, 'DISPUTE_ACCEPTED')],
  ...staffing,
  DISPUTE_ADJOURNED: followers,
  DISPUTE_AGREED: (happening) => [...followers(happening), tell(happening.openedById, 'DISPUTE_AGREED')],
  DISPUTE_FAILED: (happening) => [...followers(happening), tell(happening.openedById, 'DISPUTE_FAILED')],
  DISPUTE_PERFORMED: followers,
  DISPUTE_BREACHED: (happening) => [
    ...inHand(happening, 'DISPUTE_BREACHED'),
    tell(happening.sponsorId, 'DISPUTE_FOLLOWED'),
  ],
  DISPUTE_REOPENED: (happening) => [
    ...inHand(happening, 'DISPUTE_REOPENED'),
    tell(happening.sponsorId, 'DISPUTE_FOLLOWED'),
    tell(happening.openedById, 'DISPUTE_FOLLOWED'),
  ],
  DISPUTE_OVERDUE: (happening) => [
    ...inHand(happening, 'DISPUTE_OVERDUE'),
    tell(happening.sponsorId, 'DISPUTE_FOLLOWED'),
  ],
  DISPUTE_ARCHIVED: (happening) => [tell(happening.openedById, 'DISPUTE_ARCHIVED'), ...followers(happening)],
  DISPUTE_CLOSED: (happening) => [
    tell(happening.openedById, happening.rejected ? 'DISPUTE_REJECTED' : 'DISPUTE_CLOSED'),
    ...followers(happening),
  ],
}
