import { notFound, type Ask, type Caller } from '@fengqiao/domain-kit'
import { holdersOf, waitedFor, waitsFor } from '../domain/visibility.ts'
import type { Deps, Filter, IssuePage, PageAsked } from '../ports.ts'
import { issueSheet, type IssueSheet } from './issue-sheet.ts'

export type View = 'MY_WORK' | 'FOLLOWING' | 'REPORTED' | 'OPEN' | 'OVERDUE' | 'ALL'

export interface ListInput extends PageAsked {
  readonly view: View
  readonly filter: Filter
}

export interface SheetPage {
  readonly sheets: readonly IssueSheet[]
  readonly next?: string
}

/** One issue, in the caller's scope. */
export const getIssue =
  (deps: Deps) =>
  async ({ caller, scope, input }: Ask<{ readonly id: string }>): Promise<IssueSheet> =>
    issueSheet(deps)(caller, await deps.issues.load(scope, input.id))

/** The issue of a number, in the caller's scope: to whom it is not visible it does not exist. */
export const findIssueByNumber =
  (deps: Deps) =>
  async ({ caller, scope, input }: Ask<{ readonly number: string }>): Promise<IssueSheet> => {
    const found = await deps.issues.byNumber(input.number)
    if (!found) throw notFound()
    return issueSheet(deps)(caller, await deps.issues.load(scope, found.id))
  }

/** Those of the ids that the caller may see. */
export const batchGetIssues =
  (deps: Deps) =>
  async ({
    caller,
    scope,
    input,
  }: Ask<{ readonly ids: readonly string[] }>): Promise<readonly IssueSheet[]> => {
    const found = await deps.issues.lookMany(scope, input.ids)
    return Promise.all(found.map((issue) => issueSheet(deps)(caller, issue)))
  }

/** The keys under which issues wait for a caller: himself, and his permissions at each of his posts. */
const waitingKeys = ({ permissionsOn }: Pick<Deps, 'permissionsOn'>, caller: Caller): readonly string[] => [
  caller.id,
  ...caller.posts.flatMap(({ territory }) => {
    const permissions = permissionsOn(caller, [territory])
    return waitedFor
      .filter((permission) => permissions.has(permission))
      .map((permission) => holdersOf(permission, territory))
  }),
]

const pageOf = async (deps: Deps, { caller, scope, input }: Ask<ListInput>): Promise<IssuePage> => {
  const { issues } = deps
  const { filter, view, ...page } = input
  switch (view) {
    case 'MY_WORK':
      return issues.waitingFor(waitingKeys(deps, caller), page)
    case 'FOLLOWING': {
      const keys = waitingKeys(deps, caller)
      const found = await issues.answeredForBy(caller.id, page)
      return {
        ...found,
        items: found.items.filter(({ state }) => !waitsFor(state).some((key) => keys.includes(key))),
      }
    }
    case 'REPORTED':
      return issues.reportedBy(caller.id, page)
    case 'OPEN':
      return issues.open(scope, filter, page)
    case 'OVERDUE':
      return issues.overdue(scope, filter, page)
    case 'ALL':
      return issues.all(scope, filter, page)
  }
}

/** A page of a view. */
export const listIssues =
  (deps: Deps) =>
  async (ask: Ask<ListInput>): Promise<SheetPage> => {
    const { items, next } = await pageOf(deps, ask)
    const sheets = await Promise.all(items.map((issue) => issueSheet(deps)(ask.caller, issue)))
    return { sheets, ...(next ? { next } : {}) }
  }

const most = 1_000

const followed = async (deps: Deps, ask: Ask<unknown>) => {
  const { items, next } = await pageOf(deps, {
    ...ask,
    input: { view: 'FOLLOWING', filter: {}, limit: most },
  })
  return { count: items.length, more: next !== undefined }
}

/** How many issues the views that people watch hold, counted up to a thousand. */
export const countIssues = (deps: Deps) => async (ask: Ask<unknown>) => {
  const { caller, scope } = ask
  const counts = await Promise.all([
    deps.issues.countWaitingFor(waitingKeys(deps, caller), most),
    followed(deps, ask),
    deps.issues.countOpen(scope, most),
    deps.issues.countOverdue(scope, most),
  ])
  const views = ['MY_WORK', 'FOLLOWING', 'OPEN', 'OVERDUE'] as const
  return counts.map((count, index) => ({ view: views[index] ?? 'OPEN', ...count }))
}
