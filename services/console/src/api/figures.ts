import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, dataOf } from './client.ts'
import type { components } from './gen/schema.ts'
import { townDay } from '../parts/town-time.ts'
import type { Issue } from './model.ts'

export type Figure = components['schemas']['Figure']
export type FigureBucket = components['schemas']['FigureBucket']
export type FigurePart = components['schemas']['FigurePart']
export type Dimension = components['schemas']['Dimension']

/** Days of registration, both ends included. */
export interface Window {
  readonly from: string
  readonly to: string
}

// Figures are counted from matters: under the matters' key, whatever makes those old makes these old too. They are
// counted a moment after the matter moved, so they are also asked for again while they are looked at.
const key = ['issues', 'figures'] as const
const again = { placeholderData: keepPreviousData, refetchInterval: 60_000 } as const

/** Every figure of the caller's territory in a window. */
export const useFigures = (window: Window) =>
  useQuery({
    queryKey: [...key, 'all', window],
    queryFn: () => dataOf(api.GET('/v1/figures', { params: { query: window } })),
    ...again,
  })

/** The same matters counted apart by one dimension. */
export const useBreakdown = (by: Dimension, window: Window) =>
  useQuery({
    queryKey: [...key, 'breakdown', by, window],
    queryFn: () => dataOf(api.GET('/v1/figures:breakdown', { params: { query: { by, ...window } } })),
    ...again,
  })

/** A year back from a moment, as far as figures go. */
const lastYear = (now: number): Window => ({ from: townDay(now - 365 * 86_400_000), to: townDay(now) })

/** How many open matters are overdue, by grid; grids without any are left out. */
export const useOverdueByGrid = (now: number): ReadonlyMap<string, number> => {
  const buckets = useBreakdown('DIMENSION_GRID', lastYear(now)).data?.buckets
  return useMemo(() => {
    const late = (buckets ?? []).filter(({ overdueOpen }) => overdueOpen > 0)
    return new Map(late.map(({ key: gridCode, overdueOpen }) => [gridCode, overdueOpen]))
  }, [buckets])
}

/** One side of a figure's line in a window: what its receipt is asked for. */
export interface Receipt extends Window {
  readonly figure: string
  readonly part: FigurePart
}

interface ReceiptPage {
  readonly issues: readonly Issue[]
  /** Counted, but not for this reader to open. */
  readonly hidden: number
  readonly next: string
}

const readPage = async ({ figure, ...query }: Receipt, pageToken: string): Promise<ReceiptPage> => {
  const params = { path: { figure }, query: { ...query, pageSize: 50, ...(pageToken ? { pageToken } : {}) } }
  const rows = await dataOf(api.GET('/v1/figures/{figure}/rows', { params }))
  const issueIds = rows.issueIds
  const next = rows.nextPageToken
  if (issueIds.length === 0) return { issues: [], hidden: 0, next }
  const reply = await dataOf(api.POST('/v1/issues:batchGet', { body: { issueIds } }))
  const byId = new Map((reply.issues ?? []).map((issue) => [issue.issueId, issue]))
  const issues = issueIds.map((id) => byId.get(id)).filter((issue) => issue !== undefined)
  return { issues, hidden: issueIds.length - issues.length, next }
}

/** The matters that one side of a figure was counted from, a page at a time; read once it is opened. */
export const useReceipt = (receipt: Receipt, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: [...key, 'rows', receipt],
    queryFn: ({ pageParam }) => readPage(receipt, pageParam),
    initialPageParam: '',
    getNextPageParam: (last) => last.next || undefined,
    enabled,
  })
