import {
  acceptanceOf,
  isLinked,
  isMediator,
  mediatorsOf,
  missingOf,
  type Dispute,
  type DisputeLevel,
} from './dispute.ts'
import type { Refusal } from './refusals.ts'

/** Says why an action is refused to this person now; nothing when it is not. */
export type Guard = (dispute: Dispute, by: string) => Refusal | undefined

/** A guard that looks at the case alone. */
const when =
  (isWrong: (dispute: Dispute) => boolean, refusal: Refusal): Guard =>
  (dispute) =>
    isWrong(dispute) ? refusal : undefined

const isOtherAsked = (dispute: Dispute): boolean => acceptanceOf(dispute)?.otherMediatorAsked ?? false

/** Whether somebody must assign mediators before anything goes on. */
export const unstaffed = (dispute: Dispute): boolean =>
  mediatorsOf(dispute).length === 0 || isOtherAsked(dispute)

export const onlyMediator: Guard = (dispute, by) => (isMediator(dispute, by) ? undefined : 'NOT_THE_MEDIATOR')

/** The people of a case: who opened, accepted, mediates or answers for it, and parties with an account. */
export const peopleOf = (dispute: Dispute): readonly string[] => {
  const acceptance = acceptanceOf(dispute)
  const people = [
    dispute.openedBy,
    acceptance?.acceptedBy,
    acceptance?.sponsor,
    ...mediatorsOf(dispute).map(({ personId }) => personId),
    ...dispute.parties.map(({ personId }) => personId),
  ]
  return people.filter((person) => person !== undefined)
}

export const takesPart: Guard = (dispute, by) =>
  peopleOf(dispute).includes(by) ? undefined : 'NOT_TAKING_PART'

/** Nobody decides in his own case. */
export const noParty: Guard = (dispute, by) => (isLinked(dispute, by) ? 'PARTY_MAY_NOT_DECIDE' : undefined)

/** A party that asked for another mediator is heard before anything goes on. */
export const free = when(isOtherAsked, 'OTHER_MEDIATOR_ASKED')

/** Every mediator has said that he is no relative of a party and has no interest. */
export const declared = when(
  (dispute) => mediatorsOf(dispute).some(({ declaredAt }) => declaredAt === undefined),
  'NOT_DECLARED',
)

export const noticeToAll = when(
  ({ parties }) => parties.some(({ noticedAt }) => noticedAt === undefined),
  'NOTICE_MISSING',
)

/** Mediation is voluntary: one party that has not agreed keeps it from beginning. */
export const consentOfAll = when(
  ({ parties }) => parties.some(({ consent }) => consent === undefined),
  'CONSENT_MISSING',
)

const levels: readonly DisputeLevel[] = ['GRID', 'COMMUNITY', 'TOWN_CENTER', 'TOWN_LEADERSHIP']

/** The level above, if there is one. */
export const levelAbove = (level: DisputeLevel): DisputeLevel | undefined => levels[levels.indexOf(level) + 1]

export const isLevelBelow = when(({ level }) => levelAbove(level) === undefined, 'NO_HIGHER_LEVEL')

/** A party with an account speaks for itself and for nobody else. */
export const speaksForOthers = (dispute: Dispute, by: string, partyId: string): boolean =>
  isLinked(dispute, by) && !dispute.parties.some(({ id, personId }) => id === partyId && personId === by)

export const described = when(({ type, facts }) => type === undefined || !facts, 'DESCRIPTION_NEEDED')
export const twoParties = when(({ parties }) => parties.length < 2, 'PARTIES_NEEDED')
export const notDescribed = when(({ facts }) => facts !== undefined, 'DESCRIBED')
export const somebodyUnnoticed = when(
  ({ parties }) => parties.every(({ noticedAt }) => noticedAt !== undefined),
  'NOTICE_DELIVERED',
)
export const somebodyUndecided = when(
  ({ parties }) => parties.every(({ consent }) => consent !== undefined),
  'CONSENT_GIVEN',
)
export const sessionHeld = when(({ records }) => records.sessions === 0, 'SESSION_NEEDED')
export const once = when((dispute) => acceptanceOf(dispute)?.extended ?? false, 'EXTENDED_ALREADY')
export const recordsThere = when((dispute) => missingOf(dispute).length > 0, 'RECORDS_MISSING')
export const hasMediator = when((dispute) => mediatorsOf(dispute).length === 0, 'MEDIATOR_NEEDED')
export const notAsked = when(isOtherAsked, 'OTHER_ASKED_ALREADY')
export const undeclared: Guard = (dispute, by) => {
  const own = mediatorsOf(dispute).find(({ personId }) => personId === by)
  return own?.declaredAt === undefined ? undefined : 'DECLARED_ALREADY'
}
