import { theClock } from './act.ts'
import type { BesideEvent } from './beside-events.ts'
import { reassigned } from './evolve-reassigned.ts'
import { clock, inHands, without } from './evolving.ts'
import type { HandedStates, Issue } from './issue.ts'

type Handlers = {
  readonly [T in BesideEvent['type']]: (issue: Issue, fact: Extract<BesideEvent, { type: T }>) => Issue
}

const settled = (issue: Issue): Issue => without(issue, 'request') as Issue

/** Nothing further comes of a clock whose last mark has passed. */
const lastMark = (issue: Issue): Issue =>
  'clock' in issue ? { ...issue, clock: { ...issue.clock, longOverdue: true } } : issue

const helpedBy = (issue: Issue, people: (before: readonly string[]) => readonly string[]): Issue =>
  inHands(issue, (held) => ({ ...held, coHandlers: people(held.coHandlers) }))

/** How what stands beside the status comes and goes. */
export const beside: Handlers = {
  CoHandlersAdded: (issue, { people }) => helpedBy(issue, (before) => [...before, ...people]),
  CoHandlerRemoved: (issue, { person }) =>
    helpedBy(issue, (before) => before.filter((each) => each !== person)),
  Reassigned: reassigned,
  Regridded: (issue, { gridCode }) => ({ ...issue, servedIn: gridCode }),
  Supervised: (issue, { kind, by, at }) => {
    const ofItself = by === theClock
    const now: Issue = { ...issue, supervision: { kind, since: at, ...(ofItself ? {} : { by }) } }
    return ofItself && kind === 'RED' ? lastMark(now) : now
  },
  SupervisionLifted: (issue) => {
    const now = without(issue, 'supervision') as Issue
    return issue.supervision?.kind === 'RED' ? lastMark(now) : now
  },
  ExtensionAsked: (issue, { by, at, words, workingDays }) => ({
    ...issue,
    request: { kind: 'EXTENSION', by, at, reason: words, workingDays },
  }),
  ExtensionGranted: (issue, { workingDays, handleDueAt }) =>
    inHands(settled(issue), (held) => ({
      ...(held as HandedStates & { status: 'IN_PROGRESS' }),
      extendedBy: workingDays,
      clock: clock('HANDLE', handleDueAt),
    })),
  ExtensionDeclined: settled,
  SuspensionAsked: (issue, { by, at, words, reviewAt }) => ({
    ...issue,
    request: { kind: 'SUSPENSION', by, at, reason: words, reviewAt },
  }),
  SuspensionDeclined: settled,
}
