import type { DisputeFilter, DisputeStatus, DisputeType, DisputeView } from '../../api/disputes.ts'

/** The views of the list, with the name of each in our words. */
export const views = [
  ['DISPUTE_VIEW_OPEN', 'viewOpen'],
  ['DISPUTE_VIEW_MY_WORK', 'viewMy'],
  ['DISPUTE_VIEW_OVERDUE', 'viewOverdue'],
  ['DISPUTE_VIEW_ALL', 'viewAll'],
] as const satisfies readonly (readonly [DisputeView, string])[]

/** What the address may hold beside the view; each can be removed as a chip. */
export const filterNames = ['status', 'type', 'grid'] as const

const prefixes = { view: 'DISPUTE_VIEW_', status: 'DISPUTE_STATUS_', type: 'DISPUTE_TYPE_' } as const

/** The address's word for a code, short enough to read. */
export const shorten = (name: keyof typeof prefixes, value: string): string =>
  value.slice(prefixes[name].length).toLowerCase()

const codeIn = <T extends string>(params: URLSearchParams, name: keyof typeof prefixes): T | undefined => {
  const value = params.get(name)
  return value === null ? undefined : (`${prefixes[name]}${value.toUpperCase()}` as T)
}

const isView = (view: string | undefined): view is DisputeView => views.some(([known]) => known === view)

/** Reads the list's filter from the address; what is not understood is left out. */
export const readFilter = (params: URLSearchParams): DisputeFilter => {
  const view = codeIn<DisputeView>(params, 'view')
  const status = codeIn<DisputeStatus>(params, 'status')
  const type = codeIn<DisputeType>(params, 'type')
  const grid = params.get('grid')
  const page = params.get('page')
  return {
    view: isView(view) ? view : 'DISPUTE_VIEW_OPEN',
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
    ...(grid !== null && /^[1-9][0-9]{14}$/.test(grid) ? { gridCode: grid } : {}),
    ...(page === null ? {} : { pageToken: page }),
    pageSize: 50,
  }
}
