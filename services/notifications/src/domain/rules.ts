import { communityOf } from '@fengqiao/standards'
import { disputeRules } from './dispute-rules.ts'
import { exportRules } from './export-rules.ts'
import type { Happening, IssueHappening } from './happening.ts'
import { requestRules } from './request-rules.ts'
import { inTown, managers, tell, type Telling } from './telling.ts'
import type { Template } from './templates.ts'

type Rules = {
  readonly [T in IssueHappening['type']]: (
    happening: Extract<IssueHappening, { type: T }>,
  ) => readonly Telling[]
}

type Beside = 'CO_HANDLERS_ADDED' | 'CO_HANDLER_REMOVED' | 'SUPERVISED' | 'REASSIGNED'
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

/** Help, supervision, and work that passes to another. */
const beside: Pick<Rules, Beside> = {
  CO_HANDLERS_ADDED: ({ addedIds }) => addedIds.map((person) => tell(person, 'ISSUE_HELP_ASKED')),
  CO_HANDLER_REMOVED: ({ removedId }) => [tell(removedId, 'ISSUE_HELP_ENDED')],
  REASSIGNED: ({ toPersonId, firstReceiverId }) => [
    tell(toPersonId, 'ISSUE_REASSIGNED'),
    tell(firstReceiverId, 'ISSUE_FOLLOWED'),
  ],
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

/** Who is told of what happens to an issue. The first receiver hears of every turn: he answers for the issue to the end. */
const issueRules: Rules = {
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
export const tellingsOf = (happening: Happening): readonly Telling[] => {
  const rules = { ...issueRules, ...disputeRules, ...requestRules, ...exportRules }
  const rule = rules[happening.type] as (happening: Happening) => readonly Telling[]
  return rule(happening).filter(({ to }) => !('person' in to) || to.person !== '')
}

/**
 * What is overdue is urgent to whoever has it in hand: an issue to its handler, or to the first receiver while there is
 * none; a case, or a request about data, to everyone who is told that it is overdue.
 */
export const isUrgent = (
  happening: Happening,
  { recipient, template }: { readonly recipient: string; readonly template: Template },
): boolean => {
  if (happening.type === 'DISPUTE_OVERDUE') return template === 'DISPUTE_OVERDUE'
  if (happening.type === 'DATA_REQUEST_OVERDUE') return true
  if (happening.type !== 'OVERDUE' || template !== 'ISSUE_OVERDUE') return false
  return happening.handlerId === '' || happening.handlerId === recipient
}
