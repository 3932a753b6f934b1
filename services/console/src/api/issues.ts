import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'
import type { PlaceChoice } from './grids.ts'
import type { Issue, IssueCategory, IssueStatus, IssueView, RegisterIssueRequest } from './model.ts'

/** What a list of matters is narrowed to; the page's address holds the same. */
export interface IssueFilter {
  readonly view: IssueView
  readonly status?: IssueStatus
  readonly category?: IssueCategory
  readonly gridCode?: string
  readonly pageToken?: string
  readonly pageSize?: number
}

/** One page of matters in the caller's scope. */
export const useIssues = (filter: IssueFilter) =>
  useQuery({
    queryKey: ['issues', 'list', filter],
    queryFn: () => dataOf(api.GET('/v1/issues', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  })

/** How many matters each view holds. */
export const useIssueCounts = () =>
  useQuery({
    queryKey: ['issues', 'counts'],
    queryFn: () => dataOf(api.GET('/v1/issues:count')),
    select: (reply) => reply.counts ?? [],
  })

/** One matter. */
export const useIssue = (issueId: string) =>
  useQuery({
    queryKey: ['issue', issueId, 'itself'],
    queryFn: () => dataOf(api.GET('/v1/issues/{issueId}', { params: { path: { issueId } } })),
  })

/** Every step of a matter, oldest first. */
export const useIssueHistory = (issueId: string) =>
  useQuery({
    queryKey: ['issue', issueId, 'history'],
    queryFn: () => dataOf(api.GET('/v1/issues/{issueId}/history', { params: { path: { issueId } } })),
    select: (reply) => reply.steps ?? [],
  })

/** Registers a matter; the same key sent again gets the same receipt. */
export const registerIssue = (body: RegisterIssueRequest, key: string) =>
  dataOf(api.POST('/v1/issues', { body, headers: commandHeaders(key) }))

/** Up to three open matters of the kind near a place: perhaps what is about to be registered is one of them. */
export const useSimilar = (category: IssueCategory | undefined, choice: PlaceChoice) =>
  useQuery({
    queryKey: ['issues', 'similar', category, choice],
    queryFn: () =>
      dataOf(
        api.POST('/v1/issues:similar', { body: { category: category ?? 'ISSUE_CATEGORY_OTHER', ...choice } }),
      ),
    enabled: category !== undefined && (choice.point !== undefined || (choice.gridCode ?? '') !== ''),
    retry: false,
    select: (reply) => reply.similar ?? [],
  })

/** Open matters of a grid, offered when one is merged into another. */
export const useOpenIn = (gridCode: string | undefined) =>
  useQuery({
    queryKey: ['issues', 'open-in', gridCode],
    queryFn: () =>
      dataOf(
        api.GET('/v1/issues', {
          params: { query: { view: 'ISSUE_VIEW_OPEN', gridCode: gridCode ?? '', pageSize: 50 } },
        }),
      ),
    enabled: gridCode !== undefined && gridCode !== '',
    select: (reply): readonly Issue[] => reply.issues ?? [],
  })

/** What waits for a person as its holder: others have to take it before his account is stopped. */
export const useHeld = (personId: string, wanted: boolean) =>
  useQuery({
    queryKey: ['issues', 'held', personId],
    queryFn: () => dataOf(api.GET('/v1/issues:held', { params: { query: { personId } } })),
    enabled: wanted,
    staleTime: 0,
  })
