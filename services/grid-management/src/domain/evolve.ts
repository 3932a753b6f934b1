import type { IssueEvent, Registered } from './events.ts'
import type {
  AskedIssue,
  Clock,
  ClockStep,
  EndedIssue,
  HandedStates,
  HandledIssue,
  Instant,
  Issue,
  RegisteredIssue,
} from './issue.ts'
import { withEvidence } from './evidence.ts'
import { workingTimeLeft } from './limits.ts'

const clock = (step: ClockStep, dueAt: Instant): Clock => ({ step, dueAt, overdue: false })

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

const without = <T extends object, K extends PropertyKey>(value: T, ...keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>

const end = (issue: Issue, changes: Partial<EndedIssue> & Pick<EndedIssue, 'status'>): Issue => ({
  ...without(issue, 'clock', 'handOver', 'leftToHandle', 'onTheSpot', 'dispatcher'),
  ...changes,
})

/** Changes within a status that has a handler; a fact that does not fit the status leaves the issue as it is. */
const inHands = (issue: Issue, change: (issue: HandedStates) => Issue): Issue =>
  'handler' in issue && 'clock' in issue ? change(issue) : issue

const givenTo = (issue: Issue, given: Pick<HandledIssue, 'status' | 'handler' | 'coHandlers'>): Issue =>
  issue.status === 'ACCEPTED' || issue.status === 'RETURNED' ? { ...issue, ...given } : issue

const workOn = (issue: HandedStates, dueAt: Instant): HandledIssue => ({
  ...without(issue, 'leftToHandle', 'onTheSpot'),
  status: 'IN_PROGRESS',
  clock: clock('HANDLE', dueAt),
})

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
  Rejected: (issue) => end(issue, { status: 'REJECTED' }),
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
          ...without(held, 'handOver'),
          handler: to,
          coHandlers: held.coHandlers.filter((person) => person !== to),
        }) as Issue,
    ),
  HandOverDeclined: (issue) => inHands(issue, (held) => without(held, 'handOver') as Issue),
  Suspended: (issue, { at, reviewAt }) =>
    inHands(issue, (held) => ({
      ...held,
      status: 'SUSPENDED',
      leftToHandle: workingTimeLeft(issue.urgency, at, held.clock.dueAt),
      clock: clock('REVIEW', reviewAt),
    })),
  Resumed: (issue, { handleDueAt }) => inHands(issue, (held) => workOn(held, handleDueAt)),
  Resolved: (issue, { verifyDueAt, onTheSpot }) =>
    inHands(issue, (held) => ({
      ...held,
      status: 'RESOLVED',
      onTheSpot,
      clock: clock('VERIFY', verifyDueAt),
    })),
  Verified: (issue, { at, feedbackDueAt }) =>
    inHands(issue, (held) => ({
      ...(without(held, 'onTheSpot', 'leftToHandle') as AskedIssue),
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
}

const next = (issue: Issue | undefined, fact: IssueEvent): Issue => {
  if (fact.type === 'Registered') return born(fact)
  if (issue === undefined) throw new Error(`a fact of type ${fact.type} before the registration`)
  return (handlers[fact.type] as (issue: Issue, fact: IssueEvent) => Issue)(issue, fact)
}

/** How an issue follows from its facts. Facts are never refused here: they have happened. */
export const evolve = (issue: Issue | undefined, fact: IssueEvent): Issue =>
  withEvidence(next(issue, fact), fact)
