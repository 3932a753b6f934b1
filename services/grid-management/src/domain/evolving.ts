import type { EscalatedIssue, Instant, Issue, HandedStates, HandledIssue, WaitingIssue } from './issue.ts'
import type { Clock, ClockStep, EndedIssue } from './issue.ts'
import { workingTimeLeft } from './limits.ts'

/** A limit that begins. */
export const clock = (step: ClockStep, dueAt: Instant): Clock => ({ step, dueAt, overdue: false })

export const without = <T extends object, K extends PropertyKey>(
  value: T,
  ...keys: readonly K[]
): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>

export const end = (issue: Issue, changes: Partial<EndedIssue> & Pick<EndedIssue, 'status'>): Issue => ({
  ...without(issue, 'clock', 'handOver', 'leftToHandle', 'dispatcher', 'request', 'reportedBy'),
  ...changes,
})

/** Changes within a status that has a handler; a fact that does not fit the status leaves the issue as it is. */
export const inHands = (issue: Issue, change: (issue: HandedStates) => Issue): Issue =>
  'handler' in issue && 'clock' in issue ? change(issue) : issue

/** Changes of an issue that somebody has taken on and nobody has ended. */
export const takenOn = (
  issue: Issue,
  change: (issue: WaitingIssue | EscalatedIssue | HandedStates) => Issue,
): Issue => ('dispatcher' in issue ? change(issue) : issue)

/** Who has it in hand; whoever acts, where nobody has. */
export const handsOf = (
  issue: WaitingIssue | EscalatedIssue | HandedStates,
  by: string,
): Pick<HandledIssue, 'handler' | 'coHandlers'> =>
  'handler' in issue
    ? { handler: issue.handler, coHandlers: issue.coHandlers }
    : { handler: by, coHandlers: [] }

/** What falls away when an issue leaves the hands that held it, or passes on to the next step. */
export const putDown = <T extends Issue>(issue: T) => without(issue, 'handOver', 'request', 'leftToHandle')

export const workOn = (issue: HandedStates, dueAt: Instant): HandledIssue => ({
  ...(without(putDown(issue), 'onTheSpot', 'reportedBy') as HandledIssue),
  status: 'IN_PROGRESS',
  clock: clock('HANDLE', dueAt),
})

/** The handling clock stands still until a review. */
export const stopped = (
  issue: Exclude<Issue, EndedIssue>,
  { at, reviewAt }: { readonly at: Instant; readonly reviewAt: Instant },
) => ({ leftToHandle: workingTimeLeft(issue, at, issue.clock.dueAt), clock: clock('REVIEW', reviewAt) })

/** Adds people to those who go on seeing the issue. */
export const tookPart = ({ tookPart: before = [] }: Issue, ...people: readonly string[]) => ({
  tookPart: [...new Set([...before, ...people])],
})
