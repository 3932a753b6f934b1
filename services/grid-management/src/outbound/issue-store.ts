import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { scopeOf, systemScope, type Versioned, type Journal } from '@fengqiao/domain-kit'
import type { IssueEvent } from '../domain/events.ts'
import { evolve } from '../domain/evolve.ts'
import { levelOf, reporterId, type Issue, type Level } from '../domain/issue.ts'
import { nextMark } from '../domain/pass-time.ts'
import { columnsOf, visibleTo, type Columns } from '../domain/visibility.ts'
import type { Filter, IssueStore, PageAsked } from '../ports.ts'

/** Whom and what a fact concerns once it has happened, so that it can be published without the issue at hand. */
export interface Concern {
  readonly number: string
  readonly gridCode: string
  readonly firstReceiver: string
  readonly handler?: string
  readonly dispatcher?: string
  readonly reporterKind: Issue['reporter']['kind']
  readonly reporter?: string
  readonly timesReturned: number
  readonly timesReopened: number
  /** Absent in facts from before issues were handed up. */
  readonly level?: Level
}

export type IssueFact = IssueEvent & { readonly of: Concern }

/** An issue as kept: beside its state what its lists are made of. */
type KeptIssue = Issue & Columns

const concernOf = (issue: Issue): Concern => {
  const reporter = reporterId(issue)
  return {
    number: issue.number,
    gridCode: issue.gridCode,
    firstReceiver: issue.firstReceiver,
    ...('handler' in issue ? { handler: issue.handler } : {}),
    ...('dispatcher' in issue ? { dispatcher: issue.dispatcher } : {}),
    reporterKind: issue.reporter.kind,
    ...(reporter === undefined ? {} : { reporter }),
    timesReturned: issue.timesReturned,
    timesReopened: issue.timesReopened,
    level: levelOf(issue),
  }
}

const concerned = (before: Issue | undefined, events: readonly IssueEvent[]): readonly IssueFact[] => {
  let issue = before
  return events.map((event) => {
    issue = evolve(issue, event)
    return { ...event, of: concernOf(issue) }
  })
}

const keep = (before: KeptIssue | undefined, { of: _of, ...event }: IssueFact): KeptIssue => {
  const issue = evolve(before, event)
  return { ...issue, ...columnsOf(issue) }
}

const registeredAt = 'milestones.registeredAt'
const open = { open: true }
const lists = {
  waiting: { name: 'waiting', equal: ['waitsFor'], sort: 'dueAt', only: open, unscoped: 'only' },
  answered: { name: 'answered_for', equal: ['firstReceiver'], sort: 'dueAt', only: open, unscoped: 'only' },
  reported: { name: 'reported', equal: ['reporter.personId'], sort: registeredAt, unscoped: 'only' },
  number: { name: 'number', equal: ['number'], unscoped: 'only' },
  open: { name: 'open', sort: 'dueAt', only: open },
  overdue: { name: 'overdue', sort: 'dueAt', only: { overdue: true } },
  all: { name: 'all', sort: registeredAt },
  cell: { name: 'cell', equal: ['cell'], sort: 'dueAt', only: open },
} as const

/** How many issues of a kind are looked at around a place. */
const mostInCells = 60

const byDeadline = { field: 'dueAt', direction: 1 } as const
const newestFirst = { field: registeredAt, direction: -1 } as const

const filterOf = ({ gridCode, ...fields }: Filter) => ({
  ...(Object.keys(fields).length > 0 ? { filter: fields as Record<string, string> } : {}),
  ...(gridCode ? { within: gridCode } : {}),
})

/** The collection of issues; the journal is read through `withFacts`, once it knows the collection. */
export const issueAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<KeptIssue, IssueFact>(connection, {
    kind: 'Issue',
    collection: 'issues',
    evolve: keep,
    visibleTo,
    isPublished: () => true,
    indexes: Object.values(lists),
    schema: 1,
    dueAt: nextMark,
    wake,
    admit,
  })

const questions = (kept: ReturnType<typeof issueAggregates>) => {
  const mine = (where: Record<string, string>, page: PageAsked) =>
    kept.find(systemScope, { where: { ...where, open: true }, sort: byDeadline, ...page })
  return {
    waitingFor: (keys, page) =>
      kept.find(systemScope, {
        where: open,
        anyOf: { field: 'waitsFor', values: keys },
        sort: byDeadline,
        ...page,
      }),
    answeredForBy: (person, page) => mine({ firstReceiver: person }, page),
    reportedBy: (person, page) =>
      kept.find(systemScope, { where: { 'reporter.personId': person }, sort: newestFirst, ...page }),
    openAround: (person, page) => kept.find(scopeOf([person]), { where: open, sort: byDeadline, ...page }),
    open: (scope, filter, page) =>
      kept.find(scope, { where: open, sort: byDeadline, ...filterOf(filter), ...page }),
    overdue: (scope, filter, page) =>
      kept.find(scope, { where: { overdue: true }, sort: byDeadline, ...filterOf(filter), ...page }),
    all: (scope, filter, page) => kept.find(scope, { sort: newestFirst, ...filterOf(filter), ...page }),
    countWaitingFor: (keys, atMost) =>
      kept.count(
        systemScope,
        { where: open, anyOf: { field: 'waitsFor', values: keys }, sort: byDeadline },
        atMost,
      ),
    countOpen: (scope, atMost) => kept.count(scope, { where: open, sort: byDeadline }, atMost),
    countOverdue: (scope, atMost) =>
      kept.count(scope, { where: { overdue: true }, sort: byDeadline }, atMost),
    openInCells: async (scope, cells) => {
      const anyOf = { field: 'cell', values: cells }
      return (await kept.find(scope, { where: open, anyOf, sort: byDeadline, limit: mostInCells })).items
    },
    byNumber: async (number) => (await kept.find(systemScope, { where: { number }, limit: 1 })).items[0],
  } satisfies Partial<IssueStore>
}

/** Issues as the use cases know them. */
export const issueStore = (kept: ReturnType<typeof issueAggregates>, journal: Journal): IssueStore => ({
  ...questions(kept),
  load: kept.load,
  look: kept.look,
  lookMany: kept.lookMany,
  idFor: kept.idFor,
  due: kept.due,
  create: (meta, decide) => kept.create(meta, async (id) => concerned(undefined, await decide(id))),
  change: (target, meta, decide) =>
    kept.change(target, meta, async (issue) => concerned(issue, await decide(issue))),
  factsOf: async (id) => {
    const entries = await journal.ofAggregate('Issue', id)
    return entries.map(({ version, event }) => ({ version, event: event as IssueFact }))
  },
})

export type FoundIssue = Versioned<Issue>
