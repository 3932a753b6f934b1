import { communityOf } from '@fengqiao/standards'
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

/** A role whose holders are told, whoever they are. */
export type PostRole = 'GRID_WORKER' | 'GRID_LEADER' | 'GRID_MANAGER'

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
  SUSPENDED: ({ reporterId }) => [tell(reporterId, 'ISSUE_SUSPENDED')],
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
