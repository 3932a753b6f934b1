import type { IssueFilter } from '../../api/issues.ts'
import type { IssueCategory, IssueStatus, IssueView } from '../../api/model.ts'

/** The views of the list, with the name of each in our words. */
export const views = [
  ['ISSUE_VIEW_OPEN', 'viewOpen'],
  ['ISSUE_VIEW_MY_WORK', 'viewMy'],
  ['ISSUE_VIEW_FOLLOWING', 'viewFollowing'],
  ['ISSUE_VIEW_OVERDUE', 'viewOverdue'],
  ['ISSUE_VIEW_REPORTED', 'viewReported'],
  ['ISSUE_VIEW_ALL', 'viewAll'],
] as const satisfies readonly (readonly [IssueView, string])[]

/** What the address may hold beside the view; each can be removed as a chip. */
export const filterNames = ['status', 'category', 'grid'] as const

const short = (value: string, prefix: string): string => value.slice(prefix.length).toLowerCase()
const long = <T extends string>(value: string | null, prefix: string): T | undefined =>
  value === null || value === '' ? undefined : (`${prefix}${value.toUpperCase()}` as T)

/** The address's words for a code, short enough to read. */
export const shortCode = {
  view: (view: IssueView): string => short(view, 'ISSUE_VIEW_'),
  status: (status: string): string => short(status, 'ISSUE_STATUS_'),
  category: (category: string): string => short(category, 'ISSUE_CATEGORY_'),
}

const isView = (view: string | undefined): view is IssueView => views.some(([known]) => known === view)

/** Reads the list's filter from the address; what is not understood is left out. */
export const readFilter = (params: URLSearchParams): IssueFilter => {
  const view = long<IssueView>(params.get('view'), 'ISSUE_VIEW_')
  const status = long<IssueStatus>(params.get('status'), 'ISSUE_STATUS_')
  const category = long<IssueCategory>(params.get('category'), 'ISSUE_CATEGORY_')
  const grid = params.get('grid')
  const page = params.get('page')
  return {
    view: isView(view) ? view : 'ISSUE_VIEW_OPEN',
    ...(status === undefined ? {} : { status }),
    ...(category === undefined ? {} : { category }),
    ...(grid !== null && /^[1-9][0-9]{14}$/.test(grid) ? { gridCode: grid } : {}),
    ...(page === null ? {} : { pageToken: page }),
    pageSize: 50,
  }
}
