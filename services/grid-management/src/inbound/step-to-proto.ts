import * as contract from '@fengqiao/contracts/grid-management/v1'
import type { AttachmentRef } from '@fengqiao/domain-kit'
import type { Outcome } from '../domain/beside.ts'
import type { Step } from '../queries/issue-history.ts'

type Fact = Step['event']

/** A file for the wire: what it is, never what is in it. */
export const fileMessage = ({ id, contentType, size }: AttachmentRef) => ({
  attachmentId: id,
  contentType,
  sizeBytes: size,
})

export const stepKinds = {
  Registered: 'REGISTERED',
  Accepted: 'ACCEPTED',
  Rejected: 'REJECTED',
  Merged: 'MERGED',
  SelfHandled: 'SELF_HANDLED',
  Assigned: 'ASSIGNED',
  Started: 'STARTED',
  Returned: 'RETURNED',
  Progressed: 'PROGRESS',
  HandOverOffered: 'HAND_OVER_OFFERED',
  HandOverAccepted: 'HAND_OVER_ACCEPTED',
  HandOverDeclined: 'HAND_OVER_DECLINED',
  Suspended: 'SUSPENDED',
  Resumed: 'RESUMED',
  Resolved: 'RESOLVED',
  Verified: 'VERIFIED',
  SentBack: 'SENT_BACK',
  FeedbackGiven: 'FEEDBACK_GIVEN',
  Reopened: 'REOPENED',
  Closed: 'CLOSED',
  Overdue: 'OVERDUE',
  Escalated: 'ESCALATED',
  EscalationTaken: 'ESCALATION_TAKEN',
  EscalationGivenBack: 'ESCALATION_GIVEN_BACK',
  Transferred: 'TRANSFERRED',
  TransferEnded: 'TRANSFER_ENDED',
  Converted: 'CONVERTED',
  ConversionEnded: 'CONVERSION_ENDED',
  CoHandlersAdded: 'CO_HANDLERS_ADDED',
  CoHandlerRemoved: 'CO_HANDLER_REMOVED',
  Reassigned: 'REASSIGNED',
  Regridded: 'REGRIDDED',
  Supervised: 'SUPERVISED',
  SupervisionLifted: 'SUPERVISION_LIFTED',
  ExtensionAsked: 'EXTENSION_ASKED',
  ExtensionGranted: 'EXTENSION_GRANTED',
  ExtensionDeclined: 'EXTENSION_DECLINED',
  SuspensionAsked: 'SUSPENSION_ASKED',
  SuspensionDeclined: 'SUSPENSION_DECLINED',
} as const satisfies Record<Fact['type'], keyof typeof contract.IssueStepKind>

type Shown = Partial<
  Pick<
    contract.IssueStep,
    | 'personId'
    | 'personIds'
    | 'satisfaction'
    | 'byPhone'
    | 'asCoHandler'
    | 'rejection'
    | 'level'
    | 'supervision'
    | 'outcome'
    | 'workingDays'
  >
>

type Shows = { readonly [T in Fact['type']]?: (fact: Extract<Fact, { type: T }>) => Shown }

const shownHandler = ({ handler }: { readonly handler: string }): Shown => ({ personId: handler })
const shownOutcome = ({ outcome }: { readonly outcome: Outcome }): Shown => ({
  outcome: contract.ElsewhereOutcome[outcome],
})
const shownDays = ({ workingDays }: { readonly workingDays: number }): Shown => ({ workingDays })

/** What a step says beside who, when and in which words. */
const shows: Shows = {
  Rejected: ({ rejection }) => ({ rejection: contract.IssueRejection[rejection ?? 'UNSPECIFIED'] }),
  Assigned: ({ handler, coHandlers }) => ({ personId: handler, personIds: [...coHandlers] }),
  Progressed: ({ asCoHandler = false }) => ({ asCoHandler }),
  HandOverOffered: ({ to }) => ({ personId: to }),
  HandOverAccepted: ({ to }) => ({ personId: to }),
  HandOverDeclined: ({ from }) => ({ personId: from }),
  Resolved: ({ coHandlers = [] }) => ({ personIds: [...coHandlers] }),
  FeedbackGiven: ({ satisfaction, byPhone }) => ({
    satisfaction: contract.Satisfaction[satisfaction],
    byPhone,
  }),
  Escalated: ({ level }) => ({ level: contract.IssueLevel[level] }),
  EscalationTaken: shownHandler,
  EscalationGivenBack: shownHandler,
  TransferEnded: shownOutcome,
  ConversionEnded: shownOutcome,
  CoHandlersAdded: ({ people }) => ({ personIds: [...people] }),
  CoHandlerRemoved: ({ person }) => ({ personId: person }),
  Reassigned: ({ to }) => ({ personId: to }),
  Supervised: ({ kind }) => ({ supervision: contract.SupervisionKind[kind] }),
  ExtensionAsked: shownDays,
  ExtensionGranted: shownDays,
}

/** One step of an issue's course for the wire. */
export const stepMessage = ({ version, event, words }: Step): contract.IssueStep =>
  contract.IssueStep.fromPartial({
    version,
    at: new Date(event.at),
    actorId: event.by,
    kind: contract.IssueStepKind[stepKinds[event.type]],
    words: words ?? '',
    attachments: (event.attachments ?? []).map(fileMessage),
    ...(shows[event.type] as ((fact: Fact) => Shown) | undefined)?.(event),
  })
