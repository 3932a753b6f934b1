import type { IssueEvent, Registered } from './events.ts'
import { beside } from './evolve-beside.ts'
import { elsewhere } from './evolve-elsewhere.ts'
import { clock, end, inHands, putDown, stopped, without, workOn } from './evolving.ts'
import type {
  AskedIssue,
  HandledIssue,
  Issue,
  RegisteredIssue,
  ResolvedIssue,
  SuspendedIssue,
} from './issue.ts'
import { withEvidence } from './evidence.ts'

const born = (fact: Registered): RegisteredIssue => {
  const { type: _type, at, by: _by, words: _words, attachments: _files, acceptDueAt, ...kept } = fact
  return {
    ...kept,
    status: 'REGISTERED',
    clock: clock('ACCEPT', acceptDueAt),
    milestones: { registeredAt: at },
    timesReturned: 0,
    timesReopened: 0,
  }
}

const givenTo = (issue: Issue, given: Pick<HandledIssue, 'status' | 'handler' | 'coHandlers'>): Issue =>
  issue.status === 'ACCEPTED' || issue.status === 'RETURNED' ? { ...issue, ...given } : issue

type Handlers = {
  readonly [T in IssueEvent['type']]: (issue: Issue, fact: Extract<IssueEvent, { type: T }>) => Issue
}

const handlers: Handlers = {
  Registered: (issue) => issue,
  Accepted: (issue, { at, by, handleDueAt }) => ({
    ...(issue as RegisteredIssue),
    status: 'ACCEPTED',
    dispatcher: by,
    clock: clock('HANDLE', handleDueAt),
    milestones: { ...issue.milestones, acceptedAt: at },
  }),
  Rejected: (issue, { rejection }) => end(issue, { status: 'REJECTED', ...(rejection ? { rejection } : {}) }),
  Merged: (issue, { into }) => end(issue, { status: 'MERGED', mergedInto: into }),
  SelfHandled: (issue, { by }) => givenTo(issue, { status: 'SELF_HANDLING', handler: by, coHandlers: [] }),
  Assigned: (issue, { handler, coHandlers }) => givenTo(issue, { status: 'ASSIGNED', handler, coHandlers }),
  Started: (issue) => inHands(issue, (held) => ({ ...(held as HandledIssue), status: 'IN_PROGRESS' })),
  Returned: (issue) =>
    inHands(issue, (held) => ({
      ...without(held as HandledIssue, 'handler', 'coHandlers', 'handOver'),
      status: 'RETURNED',
      timesReturned: issue.timesReturned + 1,
    })),
  Progressed: (issue) => issue,
  HandOverOffered: (issue, { by, to, at, words }) =>
    inHands(issue, (held) => ({ ...held, handOver: { from: by, to, offeredAt: at, reason: words } })),
  HandOverAccepted: (issue, { to }) =>
    inHands(
      issue,
      (held) =>
        ({
          ...without(held, 'handOver', 'request'),
          handler: to,
          coHandlers: held.coHandlers.filter((person) => person !== to),
        }) as Issue,
    ),
  HandOverDeclined: (issue) => inHands(issue, (held) => without(held, 'handOver') as Issue),
  Suspended: (issue, { at, reviewAt }) =>
    inHands(issue, (held) => ({
      ...(putDown(held) as SuspendedIssue),
      ...stopped(held, { at, reviewAt }),
      status: 'SUSPENDED',
    })),
  Resumed: (issue, { handleDueAt }) => inHands(issue, (held) => workOn(held, handleDueAt)),
  Resolved: (issue, { by, verifyDueAt, onTheSpot }) =>
    inHands(issue, (held) => ({
      ...(putDown(held) as ResolvedIssue),
      status: 'RESOLVED',
      onTheSpot,
      ...(by === held.handler ? {} : { reportedBy: by }),
      clock: clock('VERIFY', verifyDueAt),
    })),
  Verified: (issue, { at, feedbackDueAt }) =>
    inHands(issue, (held) => ({
      ...(without(held, 'leftToHandle', 'reportedBy') as AskedIssue),
      status: 'FEEDBACK_PENDING',
      clock: clock('FEEDBACK', feedbackDueAt ?? at),
      milestones: { ...issue.milestones, concludedAt: at },
    })),
  SentBack: (issue, { handleDueAt }) => inHands(issue, (held) => workOn(held, handleDueAt)),
  FeedbackGiven: (issue, { at }) => ({ ...issue, milestones: { ...issue.milestones, answeredAt: at } }),
  Reopened: (issue, { handleDueAt }) =>
    inHands(issue, (held) => {
      const { concludedAt: _concluded, answeredAt: _answered, ...milestones } = issue.milestones
      return { ...workOn(held, handleDueAt), milestones, timesReopened: issue.timesReopened + 1 }
    }),
  Closed: (issue, { satisfaction }) =>
    end(issue, { status: 'CLOSED', ...(satisfaction ? { satisfaction } : {}) }),
  Overdue: (issue) => ('clock' in issue ? { ...issue, clock: { ...issue.clock, overdue: true } } : issue),
  ...elsewhere,
  ...beside,
}

const next = (issue: Issue | undefined, fact: IssueEvent): Issue => {
  if (fact.type === 'Registered') return born(fact)
  if (issue === undefined) throw new Error(`a fact of type ${fact.type} before the registration`)
  return (handlers[fact.type] as (issue: Issue, fact: IssueEvent) => Issue)(issue, fact)
}

/** How an issue follows from its facts. Facts are never refused here: they have happened. */
export const evolve = (issue: Issue | undefined, fact: IssueEvent): Issue =>
  withEvidence(next(issue, fact), fact)
