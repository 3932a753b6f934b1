import { communityOf, lineOf, townOf } from '@fengqiao/standards'
import {
  clockOf,
  handsOn,
  isOpen,
  levelOf,
  reporterId,
  servingGrid,
  type EscalatedIssue,
  type HandedStates,
  type Issue,
  type WaitingIssue,
} from './issue.ts'
import { cellAt } from './similar.ts'

const people = (issue: Issue): readonly (string | undefined)[] => [
  issue.firstReceiver,
  reporterId(issue),
  ...handsOn(issue),
  ...(issue.tookPart ?? []),
]

/** The territories an issue belongs to now, and the people who take part in it. */
export const visibleTo = (issue: Issue): readonly string[] => [
  ...new Set(
    [...lineOf(issue.gridCode), servingGrid(issue), ...people(issue)].filter((value) => value !== undefined),
  ),
]

/** The permissions whose holders are waited for. */
export const waitedFor = ['issue.triage', 'issue.verify', 'issue.decide', 'issue.approve'] as const

/** Those who hold a permission at a territory, as one for whom issues can wait. */
export const holdersOf = (permission: (typeof waitedFor)[number], territory: string): string =>
  `${permission}@${territory}`

/** The territory of the level an issue has reached, from where it is decided. */
const reached = (issue: Issue): string =>
  levelOf(issue) === 'TOWN' ? townOf(issue.gridCode) : communityOf(issue.gridCode)

/** Who approves: the community; once it was handed up the town too, for the community may be asking itself. */
const approvers = (issue: Issue): readonly string[] => {
  const community = holdersOf('issue.approve', communityOf(issue.gridCode))
  const town = holdersOf('issue.approve', townOf(issue.gridCode))
  return { GRID: [community], COMMUNITY: [community, town], TOWN: [town] }[levelOf(issue)]
}

const verifiers = (issue: Issue): readonly string[] => [
  holdersOf('issue.verify', servingGrid(issue)),
  holdersOf('issue.verify', communityOf(issue.gridCode)),
]

type Movers = { readonly [T in Issue['status']]: (issue: Extract<Issue, { status: T }>) => readonly string[] }

const nobody = (): readonly string[] => []
const dispatcher = ({ dispatcher: person }: WaitingIssue): readonly string[] => [person]
const hands = (issue: HandedStates): readonly string[] => [
  issue.handler,
  ...(issue.handOver ? [issue.handOver.to] : []),
  ...(issue.request ? approvers(issue) : []),
]
const deciders = (issue: EscalatedIssue): readonly string[] => [holdersOf('issue.decide', reached(issue))]

const movers: Movers = {
  REGISTERED: (issue) => [issue.firstReceiver, holdersOf('issue.triage', servingGrid(issue))],
  ACCEPTED: dispatcher,
  RETURNED: dispatcher,
  ESCALATED: deciders,
  SELF_HANDLING: hands,
  ASSIGNED: hands,
  IN_PROGRESS: hands,
  SUSPENDED: hands,
  TRANSFERRED: hands,
  // The case has a mediator, and the review a date; the first receiver follows it.
  CONVERTED: nobody,
  RESOLVED: (issue) => {
    const reporter = issue.onTheSpot === true ? reporterId(issue) : undefined
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
  /** Absent for what has no point. */
  readonly cell?: string
}

/** The end of time: an issue that waits for nothing sorts last. */
const never = 8_640_000_000_000_000

export const columnsOf = (issue: Issue): Columns => ({
  open: isOpen(issue),
  overdue: clockOf(issue)?.overdue ?? false,
  dueAt: clockOf(issue)?.dueAt ?? never,
  waitsFor: waitsFor(issue),
  ...(issue.point ? { cell: cellAt(issue.category, issue.point) } : {}),
})
