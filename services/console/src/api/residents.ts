import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf, seen } from './client.ts'
import type {
  CorrectResidentRequest,
  LookPurpose,
  MoveResidentRequest,
  RegisterResidentRequest,
  Resident,
} from './model.ts'

const path = (residentId: string) => ({ path: { residentId } })

/** One person, masked. */
export const useResident = (residentId: string) =>
  useQuery({
    queryKey: ['registry', 'resident', residentId],
    queryFn: () => dataOf(api.GET('/v1/residents/{residentId}', { params: path(residentId) })),
  })

/** People of a building, masked, twenty at a time. */
export const useResidentsOf = (buildingCode: string, pageToken: string | undefined, wanted: boolean) =>
  useQuery({
    queryKey: ['registry', 'residents', buildingCode, pageToken],
    queryFn: () =>
      dataOf(
        api.GET('/v1/residents', {
          params: { query: { buildingCode, pageSize: 20, ...(pageToken ? { pageToken } : {}) } },
        }),
      ),
    enabled: wanted,
  })

/** Those of the ids that I may see, masked. */
export const useResidentsById = (residentIds: readonly string[]) =>
  useQuery({
    queryKey: ['registry', 'residents-by-id', residentIds],
    queryFn: () => dataOf(api.POST('/v1/residents:batchGet', { body: { residentIds: [...residentIds] } })),
    enabled: residentIds.length > 0,
    select: (reply) => reply.residents ?? [],
  })

/** People as one types. What was asked is not kept once the page lets go of it. */
export const usePeopleSearch = (text: string, wanted: boolean) =>
  useQuery({
    queryKey: ['registry', 'people-search', text],
    queryFn: () => dataOf(api.POST('/v1/residents:search', { body: { text } })),
    enabled: wanted,
    retry: false,
    gcTime: 0,
  })

/** Who looked at a person in clear. */
export const useLooks = (residentId: string, wanted: boolean) =>
  useQuery({
    queryKey: ['registry', 'looks', residentId],
    queryFn: () =>
      dataOf(
        api.GET('/v1/residents/{residentId}/looks', {
          params: { ...path(residentId), query: { pageSize: 50 } },
        }),
      ),
    enabled: wanted,
    select: (reply) => reply.looks ?? [],
  })

/** Shows a person in clear; the purpose and the words are kept for him to read. */
export const revealResident = (
  residentId: string,
  body: { readonly purpose: LookPurpose; readonly words: string },
  key: string,
) =>
  dataOf(
    api.POST('/v1/residents/{residentId}:reveal', {
      params: path(residentId),
      body,
      headers: commandHeaders(key),
    }),
  )

/** Enters a person. */
export const registerResident = (body: RegisterResidentRequest, key: string) =>
  dataOf(api.POST('/v1/residents', { body, headers: commandHeaders(key) }))

/** Corrects what was entered; what is not given stays. */
export const correctResident = (resident: Resident, body: CorrectResidentRequest, key: string) =>
  dataOf(
    api.POST('/v1/residents/{residentId}:correct', {
      params: { ...path(resident.residentId), ...seen(resident) },
      body,
      headers: commandHeaders(key),
    }),
  )

/** The person lives elsewhere in town since a day. */
export const moveResident = (resident: Resident, body: MoveResidentRequest, key: string) =>
  dataOf(
    api.POST('/v1/residents/{residentId}:move', {
      params: path(resident.residentId),
      body,
      headers: commandHeaders(key, resident.version),
    }),
  )

/** The person has left the town. */
export const moveResidentOut = (resident: Resident, movedOn: string, key: string) =>
  dataOf(
    api.POST('/v1/residents/{residentId}:moveOut', {
      params: path(resident.residentId),
      body: { movedOn },
      headers: commandHeaders(key, resident.version),
    }),
  )
