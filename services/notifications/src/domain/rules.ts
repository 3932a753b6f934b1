import { communityOf, townOf } from '@fengqiao/standards'
import type { Happening } from './happening.ts'

/** What a message says, as a code; it is put into words when it is read. */
export type Template =
  | 'ISSUE_TO_ACCEPT'
  | 'ISSUE_ACCEPTED'
  | 'ISSUE_REJECTED'
  | 'ISSUE_ASSIGNED'
  | 'ISSUE_RETURNED'
  | 'ISSUE_PROGRESS'
  | 'HAND_OVER_OFFERED'
  | 'HAND_OVER_ACCEPTED'
  | 'HAND_OVER_DECLINED'
  | 'ISSUE_TO_VERIFY'
  | 'ISSUE_SENT_BACK'
  | 'FEEDBACK_ASKED'
  | 'FEEDBACK_GIVEN'
  | 'ISSUE_REOPENED'
  | 'ISSUE_OVERDUE'
  | 'ISSUE_SUSPENDED'
  | 'ISSUE_FOLLOWED'
  | 'ISSUE_TO_DECIDE'
  | 'ISSUE_GIVEN_BACK'
  | 'ISSUE_TAKEN'
  | 'ISSUE_ELSEWHERE'
  | 'ISSUE_CAME_BACK'
  | 'ISSUE_SUPERVISED'
  | 'ISSUE_REQUEST_TO_DECIDE'
  | 'ISSUE_REQUEST_GRANTED'
  | 'ISSUE_REQUEST_DECLINED'
  | 'ISSUE_EXTENDED'
  | 'ISSUE_HELP_ASKED'
  | 'ISSUE_HELP_ENDED'
  | 'ISSUE_MERGED'

/** A role whose holders are told, whoever they are. */
export type PostRole = 'GRID_WORKER' | 'GRID_LEADER' | 'GRID_MANAGER' | 'TOWN_CLERK' | 'SPONSOR'

/** Somebody by id, or whoever holds a role at a territory now. */
export type Recipient = { readonly person: string } | { readonly role: PostRole; readonly at: string }

export interface Telling {
  readonly to: Recipient
  readonly template: Template
}

const tell = (person: string, template: Template): Telling => ({ to: { person }, template })

type Rules = {
  readonly [T in Happening['type']]: (happening: Extract<Happening, { type: T }>) => readonly Telling[]
}

const managers = (gridCode: string, template: Template): Telling => ({
  to: { role: 'GRID_MANAGER', at: communityOf(gridCode) },
  template,
})

const inTown = (role: 'TOWN_CLERK' | 'SPONSOR', gridCode: string, template: Template): Telling => ({
  to: { role, at: townOf(gridCode) },
  template,
})

type Beside = 'CO_HANDLERS_ADDED' | 'CO_HANDLER_REMOVED' | 'SUPERVISED'
type Requests = 'REQUEST_ASKED' | 'REQUEST_DECLINED' | 'EXTENSION_GRANTED'
type Elsewhere =
  'ESCALATED' | 'ESCALATION_TAKEN' | 'ESCALATION_GIVEN_BACK' | 'TRANSFERRED' | 'CONVERTED' | 'ELSEWHERE_ENDED'

/** To another level, a unit outside or another service, and back. */
const elsewhere: Pick<Rules, Elsewhere> = {
  ESCALATED: ({ gridCode, firstReceiverId, town }) => [
    ...(town
      ? [inTown('TOWN_CLERK', gridCode, 'ISSUE_TO_DECIDE'), inTown('SPONSOR', gridCode, 'ISSUE_TO_DECIDE')]
      : [managers(gridCode, 'ISSUE_TO_DECIDE')]),
    tell(firstReceiverId, 'ISSUE_FOLLOWED'),
  ],
  ESCALATION_TAKEN: ({ handlerId, firstReceiverId }) => [
    tell(handlerId, 'ISSUE_ASSIGNED'),
    tell(firstReceiverId, 'ISSUE_TAKEN'),
  ],
  ESCALATION_GIVEN_BACK: ({ handlerId, firstReceiverId }) => [
    tell(handlerId, 'ISSUE_GIVEN_BACK'),
    tell(firstReceiverId, 'ISSUE_FOLLOWED'),
  ],
  TRANSFERRED: ({ reporterId, firstReceiverId }) => [
    tell(reporterId, 'ISSUE_ELSEWHERE'),
    tell(firstReceiverId, 'ISSUE_FOLLOWED'),
  ],
  CONVERTED: ({ reporterId, firstReceiverId }) => [
    tell(reporterId, 'ISSUE_ELSEWHERE'),
    tell(firstReceiverId, 'ISSUE_FOLLOWED'),
  ],
  // Settled, the result is told as any other.
  ELSEWHERE_ENDED: ({ handlerId, firstReceiverId, cameBack }) =>
    cameBack ? [tell(handlerId, 'ISSUE_CAME_BACK'), tell(firstReceiverId, 'ISSUE_FOLLOWED')] : [],
}

/** Help and supervision. */
const beside: Pick<Rules, Beside> = {
  CO_HANDLERS_ADDED: ({ addedIds }) => addedIds.map((person) => tell(person, 'ISSUE_HELP_ASKED')),
  CO_HANDLER_REMOVED: ({ removedId }) => [tell(removedId, 'ISSUE_HELP_ENDED')],
  // Of itself it comes with a limit that passed: of that, handler and first receiver are told already.
  SUPERVISED: ({ gridCode, handlerId, firstReceiverId, ofItself }) =>
    ofItself
      ? [managers(gridCode, 'ISSUE_SUPERVISED')]
      : [tell(handlerId, 'ISSUE_SUPERVISED'), tell(firstReceiverId, 'ISSUE_SUPERVISED')],
}

/** More time and pauses: whoever approves is asked, the handler hears the answer, the reporter what it means. */
const requests: Pick<Rules, Requests> = {
  REQUEST_ASKED: ({ gridCode, level }) => [
    ...(level === 'TOWN' ? [] : [managers(gridCode, 'ISSUE_REQUEST_TO_DECIDE')]),
    ...(level === 'GRID' ? [] : [inTown('SPONSOR', gridCode, 'ISSUE_REQUEST_TO_DECIDE')]),
  ],
  REQUEST_DECLINED: ({ handlerId }) => [tell(handlerId, 'ISSUE_REQUEST_DECLINED')],
  EXTENSION_GRANTED: ({ handlerId, reporterId, firstReceiverId }) => [
    tell(handlerId, 'ISSUE_REQUEST_GRANTED'),
    tell(reporterId, 'ISSUE_EXTENDED'),
    tell(firstReceiverId, 'ISSUE_FOLLOWED'),
  ],
}

/** Who is told of what. The first receiver hears of every turn: he answers for the issue to the end. */
const rules: Rules = {
  REGISTERED: ({ gridCode, firstReceiverId }) => [
    { to: { role: 'GRID_WORKER', at: gridCode }, template: 'ISSUE_TO_ACCEPT' },
    tell(firstReceiverId, 'ISSUE_TO_ACCEPT'),
  ],
  ACCEPTED: ({ reporterId, firstReceiverId }) => [
    tell(reporterId, 'ISSUE_ACCEPTED'),
    tell(firstReceiverId, 'ISSUE_FOLLOWED'),
  ],
  REJECTED: ({ reporterId, firstReceiverId }) => [
    tell(reporterId, 'ISSUE_REJECTED'),
    tell(firstReceiverId, 'ISSUE_FOLLOWED'),
  ],
  MERGED: ({ reporterId }) => [tell(reporterId, 'ISSUE_MERGED')],
  ASSIGNED: ({ handlerId, coHandlerIds, selfHandled }) =>
    selfHandled ? [] : [handlerId, ...coHandlerIds].map((person) => tell(person, 'ISSUE_ASSIGNED')),
  RETURNED: ({ dispatcherId }) => [tell(dispatcherId, 'ISSUE_RETURNED')],
  PROGRESSED: ({ reporterId }) => [tell(reporterId, 'ISSUE_PROGRESS')],
  HAND_OVER_OFFERED: ({ toPersonId }) => [tell(toPersonId, 'HAND_OVER_OFFERED')],
  HAND_OVER_ACCEPTED: ({ fromPersonId, firstReceiverId }) => [
    tell(fromPersonId, 'HAND_OVER_ACCEPTED'),
    tell(firstReceiverId, 'ISSUE_FOLLOWED'),
  ],
  HAND_OVER_DECLINED: ({ fromPersonId }) => [tell(fromPersonId, 'HAND_OVER_DECLINED')],
  SUSPENDED: ({ reporterId, handlerId, asked }) => [
    tell(reporterId, 'ISSUE_SUSPENDED'),
    ...(asked ? [tell(handlerId, 'ISSUE_REQUEST_GRANTED')] : []),
  ],
  RESOLVED: ({ gridCode }) => [
    { to: { role: 'GRID_LEADER', at: gridCode }, template: 'ISSUE_TO_VERIFY' },
    { to: { role: 'GRID_MANAGER', at: communityOf(gridCode) }, template: 'ISSUE_TO_VERIFY' },
  ],
  VERIFIED: ({ reporterId, firstReceiverId, feedbackAsked }) => [
    ...(feedbackAsked ? [tell(reporterId, 'FEEDBACK_ASKED')] : []),
    tell(firstReceiverId, 'ISSUE_FOLLOWED'),
  ],
  SENT_BACK: ({ handlerId }) => [tell(handlerId, 'ISSUE_SENT_BACK')],
  FEEDBACK_GIVEN: ({ handlerId, firstReceiverId }) => [
    tell(handlerId, 'FEEDBACK_GIVEN'),
    tell(firstReceiverId, 'FEEDBACK_GIVEN'),
  ],
  REOPENED: ({ handlerId }) => [tell(handlerId, 'ISSUE_REOPENED')],
  OVERDUE: ({ handlerId, firstReceiverId }) => [
    tell(handlerId, 'ISSUE_OVERDUE'),
    tell(firstReceiverId, 'ISSUE_OVERDUE'),
  ],
  ...elsewhere,
  ...beside,
  ...requests,
}

/** Everything that is to be told of a happening. An id that is empty stands for nobody. */
export const tellingsOf = (happening: Happening): readonly Telling[] =>
  (rules[happening.type] as (happening: Happening) => readonly Telling[])(happening).filter(
    ({ to }) => !('person' in to) || to.person !== '',
  )

/** An overdue issue is urgent to whoever has it in hand: its handler, or the first receiver while there is none. */
export const isUrgent = (
  { type, handlerId }: Happening,
  { recipient, template }: { readonly recipient: string; readonly template: Template },
): boolean =>
  type === 'OVERDUE' && template === 'ISSUE_OVERDUE' && (handlerId === '' || handlerId === recipient)
