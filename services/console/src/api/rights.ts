import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'
import type { DataRequest, DataRequestKind, RefuseDataRequestRequest } from './model.ts'

/** What a command on a request makes old. */
export const touchedByRequests = [['rights']]

/** Requests that are not done with, the first due first. */
export const useDataRequests = (wanted: boolean) =>
  useQuery({
    queryKey: ['rights', 'open'],
    queryFn: () => dataOf(api.GET('/v1/data-requests', { params: { query: { pageSize: 200 } } })),
    enabled: wanted,
    select: (reply) => reply.requests ?? [],
  })

/** What I asked about my data, and what became of it. */
export const useMyDataRequests = () =>
  useQuery({
    queryKey: ['rights', 'mine'],
    queryFn: () => dataOf(api.GET('/v1/me/data-requests', { params: { query: { pageSize: 50 } } })),
    select: (reply) => reply.requests ?? [],
  })

/** Asks about my own data. */
export const askAboutMyData = (
  body: { readonly kind: DataRequestKind; readonly words: string },
  key: string,
) => dataOf(api.POST('/v1/me/data-requests', { body, headers: commandHeaders(key) }))

const path = ({ dataRequestId }: DataRequest) => ({ path: { dataRequestId } })

/** Grants a request; an explanation is given in the answer. */
export const grantDataRequest = (request: DataRequest, answer: string, key: string) =>
  dataOf(
    api.POST('/v1/data-requests/{dataRequestId}:grant', {
      params: path(request),
      body: { answer },
      headers: commandHeaders(key, request.version),
    }),
  )

/** Refuses a request, with ground, reason and remedy. */
export const refuseDataRequest = (request: DataRequest, body: RefuseDataRequestRequest, key: string) =>
  dataOf(
    api.POST('/v1/data-requests/{dataRequestId}:refuse', {
      params: path(request),
      body,
      headers: commandHeaders(key, request.version),
    }),
  )

/** Ends a request whose step was taken. */
export const finishDataRequest = (request: DataRequest, key: string) =>
  dataOf(
    api.POST('/v1/data-requests/{dataRequestId}:finish', {
      params: path(request),
      body: {},
      headers: commandHeaders(key, request.version),
    }),
  )
