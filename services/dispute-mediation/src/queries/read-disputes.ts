import { notFound, type Ask, type Caller } from '@fengqiao/domain-kit'
import { read } from '../domain/number.ts'
import { decidersOf } from '../domain/visibility.ts'
import type { Deps, DisputePage, Filter, PageAsked } from '../ports.ts'
import { disputeSheet, type DisputeSheet } from './dispute-sheet.ts'

export type View = 'MY_WORK' | 'OPEN' | 'OVERDUE' | 'ALL'

export interface ListInput extends PageAsked {
  readonly view: View
  readonly filter: Filter
  /** The cases of this matter, whatever the view. */
  readonly issueId?: string
}

export interface SheetPage {
  readonly sheets: readonly DisputeSheet[]
  readonly next?: string
}

/** One case, in the caller's scope. */
export const getDispute =
  (deps: Deps) =>
  async ({ caller, scope, input }: Ask<{ readonly id: string }>): Promise<DisputeSheet> =>
    disputeSheet(deps)(caller, await deps.disputes.load(scope, input.id))

/** The case of a number, in the caller's scope: to whom it is not visible it does not exist. */
export const findDisputeByNumber =
  (deps: Deps) =>
  async ({ caller, scope, input }: Ask<{ readonly number: string }>): Promise<DisputeSheet> => {
    const number = read(input.number)
    const found = number && (await deps.disputes.byNumber(number))
    if (!found) throw notFound()
    return disputeSheet(deps)(caller, await deps.disputes.load(scope, found.id))
  }

/** Those of the ids that the caller may see. */
export const batchGetDisputes =
  (deps: Deps) =>
  async ({
    caller,
    scope,
    input,
  }: Ask<{ readonly ids: readonly string[] }>): Promise<readonly DisputeSheet[]> => {
    const found = await deps.disputes.lookMany(scope, input.ids)
    return Promise.all(found.map((dispute) => disputeSheet(deps)(caller, dispute)))
  }

/** The keys under which cases wait for a caller: himself, and where he decides. */
const waitingKeys = ({ permissionsOn }: Pick<Deps, 'permissionsOn'>, caller: Caller): readonly string[] => [
  caller.id,
  ...caller.posts
    .filter(({ territory }) => permissionsOn(caller, [territory]).has('dispute.accept'))
    .map(({ territory }) => decidersOf(territory)),
]

const pageOf = async (deps: Deps, { caller, scope, input }: Ask<ListInput>): Promise<DisputePage> => {
  const { disputes } = deps
  const { filter, view, issueId, ...page } = input
  if (issueId !== undefined) return disputes.ofIssue(scope, issueId, page)
  switch (view) {
    case 'MY_WORK':
      return disputes.waitingFor(waitingKeys(deps, caller), page)
    case 'OPEN':
      return disputes.open(scope, filter, page)
    case 'OVERDUE':
      return disputes.overdue(scope, filter, page)
    case 'ALL':
      return disputes.all(scope, filter, page)
  }
}

/** A page of a view. */
export const listDisputes =
  (deps: Deps) =>
  async (ask: Ask<ListInput>): Promise<SheetPage> => {
    const { items, next } = await pageOf(deps, ask)
    const sheets = await Promise.all(items.map((dispute) => disputeSheet(deps)(ask.caller, dispute)))
    return { sheets, ...(next ? { next } : {}) }
  }

const most = 1_000

/** How many cases the views that people watch hold, counted up to a thousand. */
export const countDisputes = (deps: Deps) => async (ask: Ask<unknown>) =>
  Promise.all(
    (['MY_WORK', 'OPEN', 'OVERDUE'] as const).map(async (view) => {
      const { items, next } = await pageOf(deps, { ...ask, input: { view, filter: {}, limit: most } })
      return { view, count: items.length, more: next !== undefined }
    }),
  )
