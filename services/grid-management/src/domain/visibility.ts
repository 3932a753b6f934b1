import { communityOf, lineOf } from '@fengqiao/standards'
import {
  clockOf,
  handOverOf,
  isOpen,
  reporterId,
  type HandedStates,
  type Issue,
  type WaitingIssue,
} from './issue.ts'

const people = (issue: Issue): readonly (string | undefined)[] => [
  issue.firstReceiver,
  reporterId(issue),
  ...('handler' in issue ? [issue.handler, ...(issue.coHandlers ?? [])] : []),
  ...('dispatcher' in issue ? [issue.dispatcher] : []),
  handOverOf(issue)?.to,
]

/** The territories an issue belongs to now, and the people who take part in it. */
export const visibleTo = (issue: Issue): readonly string[] => [
  ...new Set([...lineOf(issue.gridCode), ...people(issue)].filter((value) => value !== undefined)),
]

/** Those who hold a permission at a territory, as one for whom issues can wait. */
export const holdersOf = (permission: 'issue.triage' | 'issue.verify', territory: string): string =>
  `${permission}@${territory}`

const verifiers = (issue: Issue): readonly string[] => [
  holdersOf('issue.verify', issue.gridCode),
  holdersOf('issue.verify', communityOf(issue.gridCode)),
]

type Movers = { readonly [T in Issue['status']]: (issue: Extract<Issue, { status: T }>) => readonly string[] }

const nobody = (): readonly string[] => []
const dispatcher = ({ dispatcher: person }: WaitingIssue): readonly string[] => [person]
const hands = (issue: HandedStates): readonly string[] => [
  issue.handler,
  ...(issue.handOver ? [issue.handOver.to] : []),
]

const movers: Movers = {
  REGISTERED: (issue) => [issue.firstReceiver, holdersOf('issue.triage', issue.gridCode)],
  ACCEPTED: dispatcher,
  RETURNED: dispatcher,
  SELF_HANDLING: hands,
  ASSIGNED: hands,
  IN_PROGRESS: hands,
  SUSPENDED: hands,
  RESOLVED: (issue) => {
    const reporter = issue.onTheSpot ? reporterId(issue) : undefined
    return [...verifiers(issue), ...(reporter === undefined ? [] : [reporter])]
  },
  FEEDBACK_PENDING: (issue) => [reporterId(issue) ?? issue.firstReceiver],
  CLOSED: nobody,
  REJECTED: nobody,
  MERGED: nobody,
}

/** Whose move it is: people, or those who hold a permission at a territory. Nobody's once the issue has ended. */
export const waitsFor = (issue: Issue): readonly string[] =>
  (movers[issue.status] as (issue: Issue) => readonly string[])(issue)

/** What lists are made of, kept beside the issue so that an index can answer. */
export interface Columns {
  readonly open: boolean
  readonly overdue: boolean
  readonly dueAt: number
  readonly waitsFor: readonly string[]
}

/** The end of time: an issue that waits for nothing sorts last. */
const never = 8_640_000_000_000_000

export const columnsOf = (issue: Issue): Columns => ({
  open: isOpen(issue),
  overdue: clockOf(issue)?.overdue ?? false,
  dueAt: clockOf(issue)?.dueAt ?? never,
  waitsFor: waitsFor(issue),
})
