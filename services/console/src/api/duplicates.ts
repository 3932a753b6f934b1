import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf, seen } from './client.ts'
import type { DistinguishResidentsRequest, MergeResidentsRequest, Resident } from './model.ts'

const path = (residentId: string) => ({ path: { residentId } })

/** What a command about two records makes old: whatever is shown of people. */
export const touchedByRecords = [['registry']]

/** Records that may be of the same person, masked. */
export const useDuplicates = (residentId: string) =>
  useQuery({
    queryKey: ['registry', 'duplicates', residentId],
    queryFn: () => dataOf(api.GET('/v1/residents/{residentId}/duplicates', { params: path(residentId) })),
    select: (reply) => reply.duplicates ?? [],
  })

/** Pairs of records of my territory that wait to be compared, ten at a time. */
export const useDuplicateCandidates = (pageToken?: string, wanted = true) =>
  useQuery({
    queryKey: ['registry', 'duplicate-candidates', pageToken],
    queryFn: () =>
      dataOf(
        api.GET('/v1/duplicates', {
          params: { query: { pageSize: 10, ...(pageToken ? { pageToken } : {}) } },
        }),
      ),
    enabled: wanted,
  })

/** Keeps that two records are of two people. */
export const distinguishResidents = (residentId: string, body: DistinguishResidentsRequest, key: string) =>
  dataOf(
    api.POST('/v1/residents/{residentId}:distinguish', {
      params: path(residentId),
      body,
      headers: commandHeaders(key),
    }),
  )

/** Makes one record of two; the first stays. */
export const mergeResidents = (stays: Resident, body: MergeResidentsRequest, key: string) =>
  dataOf(
    api.POST('/v1/residents/{residentId}:merge', {
      params: { ...path(stays.residentId), ...seen(stays) },
      body,
      headers: commandHeaders(key),
    }),
  )

/** Makes two records of one again. */
export const unmergeResidents = (stays: Resident, otherId: string, key: string) =>
  dataOf(
    api.POST('/v1/residents/{residentId}:unmerge', {
      params: { ...path(stays.residentId), ...seen(stays) },
      body: { otherId },
      headers: commandHeaders(key),
    }),
  )
