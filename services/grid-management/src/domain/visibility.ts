import { communityOf, lineOf } from '@fengqiao/standards'
import { clockOf, handOverOf, isOpen, reporterId, type Issue } from './issue.ts'

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

/** Whose move it is: people, or those who hold a permission at a territory. Nobody's once the issue has ended. */
export const waitsFor = (issue: Issue): readonly string[] => {
  const reporter = reporterId(issue)
  switch (issue.status) {
    case 'REGISTERED':
      return [issue.firstReceiver, holdersOf('issue.triage', issue.gridCode)]
    case 'ACCEPTED':
    case 'RETURNED':
      return [issue.dispatcher]
    case 'SELF_HANDLING':
    case 'ASSIGNED':
    case 'IN_PROGRESS':
    case 'SUSPENDED':
      return [issue.handler, ...(issue.handOver ? [issue.handOver.to] : [])]
    case 'RESOLVED':
      return [...verifiers(issue), ...(issue.onTheSpot && reporter ? [reporter] : [])]
    case 'FEEDBACK_PENDING':
      return [reporter ?? issue.firstReceiver]
    case 'CLOSED':
    case 'REJECTED':
    case 'MERGED':
      return []
  }
}

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
