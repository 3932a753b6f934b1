import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'
import type { CareEnding, CareEntry, EnterCareRequest, RenewCareRequest } from './model.ts'

/** What a decision about care makes old. */
export const touchedByCare = [['care']] as const

// Every reading is kept and shown to whoever is on the list: nothing is read again unless somebody asks.
const readOnce = {
  staleTime: Infinity,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  retry: false,
} as const

/** Who is offered a service in my territory, or a part of it; the first to end first. */
export const useCareList = (territory: string, pageToken: string) =>
  useQuery({
    queryKey: ['care', 'list', territory, pageToken],
    queryFn: () =>
      dataOf(
        api.GET('/v1/care', {
          params: {
            query: {
              pageSize: 50,
              ...(territory ? { territory } : {}),
              ...(pageToken ? { pageToken } : {}),
            },
          },
        }),
      ),
    ...readOnce,
  })

/** What one person is or was offered. */
export const useCareOf = (residentId: string) =>
  useQuery({
    queryKey: ['care', 'of', residentId],
    queryFn: () =>
      dataOf(
        api.GET('/v1/residents/{residentId}/care', {
          params: { path: { residentId }, query: { pageSize: 50 } },
        }),
      ),
    ...readOnce,
    select: (reply) => reply.entries ?? [],
  })

/** What I am or was offered myself: nobody keeps that I read it. */
export const useMyCare = () =>
  useQuery({
    queryKey: ['care', 'mine'],
    queryFn: () => dataOf(api.GET('/v1/me/care', { params: { query: { pageSize: 50 } } })),
    select: (reply) => reply.entries ?? [],
  })

/** Offers somebody a service. */
export const enterCare = (residentId: string, body: EnterCareRequest, key: string) =>
  dataOf(
    api.POST('/v1/residents/{residentId}/care', {
      params: { path: { residentId } },
      body,
      headers: commandHeaders(key),
    }),
  )

const path = ({ careEntryId }: CareEntry) => ({ path: { careEntryId } })

/** Decides that a service goes on. */
export const renewCare = (entry: CareEntry, body: RenewCareRequest, key: string) =>
  dataOf(
    api.POST('/v1/care/{careEntryId}:renew', {
      params: path(entry),
      body,
      headers: commandHeaders(key, entry.version),
    }),
  )

/** Ends a service before its time. */
export const endCare = (entry: CareEntry, ending: CareEnding, key: string) =>
  dataOf(
    api.POST('/v1/care/{careEntryId}:end', {
      params: path(entry),
      body: { ending },
      headers: commandHeaders(key, entry.version),
    }),
  )

/** I do not want the service any longer. */
export const endMyCare = (entry: CareEntry, key: string) =>
  dataOf(
    api.POST('/v1/me/care/{careEntryId}:end', {
      params: path(entry),
      body: {},
      headers: commandHeaders(key),
    }),
  )
