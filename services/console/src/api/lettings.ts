import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf, seen } from './client.ts'
import type {
  CorrectLettingRequest,
  Letting,
  LettingEnding,
  LookPurpose,
  RecordLettingCheckRequest,
  RegisterLettingRequest,
  TenancyEnding,
} from './model.ts'

const path = ({ lettingId }: Letting) => ({ path: { lettingId } })

const onIt = (letting: Letting, key: string) => ({
  params: path(letting),
  headers: commandHeaders(key),
})

/** What a step of a letting makes old: the building's page, the tenants' and the landlord's. */
export const touchedByLettings = [['registry', 'lettings']] as const

/** What is let in a building, room by room. */
export const useLettings = (buildingCode: string) =>
  useQuery({
    queryKey: ['registry', 'lettings', 'in', buildingCode],
    queryFn: () =>
      dataOf(api.GET('/v1/buildings/{buildingCode}/lettings', { params: { path: { buildingCode } } })),
    select: (reply) => reply.lettings ?? [],
  })

/** What was let in a building at the end of a day. */
export const useLettingsAsOf = (buildingCode: string, day: string) =>
  useQuery({
    queryKey: ['registry', 'lettings', 'as-of', buildingCode, day],
    queryFn: () =>
      dataOf(
        api.GET('/v1/buildings/{buildingCode}/as-of/{day}/lettings', {
          params: { path: { buildingCode, day } },
        }),
      ),
    select: (reply) => reply.lettings ?? [],
    retry: false,
  })

/** What a person lets, rents or rented. */
export const useLettingsOf = (residentId: string) =>
  useQuery({
    queryKey: ['registry', 'lettings', 'of', residentId],
    queryFn: () =>
      dataOf(api.GET('/v1/residents/{residentId}/lettings', { params: { path: { residentId } } })),
    select: (reply) => reply.lettings ?? [],
  })

/** What I let, rent or rented, as it travels. */
export const myLettings = () => dataOf(api.GET('/v1/me/lettings'))

/** What I let, rent or rented. */
export const useMyLettings = () =>
  useQuery({
    queryKey: ['registry', 'mine', 'lettings'],
    queryFn: myLettings,
    select: (reply) => reply.lettings ?? [],
  })

/** Registers that a room is let. */
export const registerLetting = (body: RegisterLettingRequest, key: string) =>
  dataOf(api.POST('/v1/lettings', { body, headers: commandHeaders(key) }))

/** Corrects who lets it, for what, or for how long; what is not given stays. */
export const correctLetting = (letting: Letting, body: CorrectLettingRequest, key: string) =>
  dataOf(
    api.POST('/v1/lettings/{lettingId}:correct', {
      params: { ...path(letting), ...seen(letting) },
      body,
      headers: commandHeaders(key),
    }),
  )

/** Somebody who lives there rents it. */
export const addTenant = (letting: Letting, body: { residentId: string; from: string }, key: string) =>
  dataOf(api.POST('/v1/lettings/{lettingId}:addTenant', { ...onIt(letting, key), body }))

/** A tenant rents it no longer. */
export const recordTenantLeft = (
  letting: Letting,
  body: { residentId: string; until: string; ending: TenancyEnding },
  key: string,
) => dataOf(api.POST('/v1/lettings/{lettingId}:recordTenantLeft', { ...onIt(letting, key), body }))

/** Somebody looked at the fire safety of the home. */
export const recordCheck = (letting: Letting, body: RecordLettingCheckRequest, key: string) =>
  dataOf(api.POST('/v1/lettings/{lettingId}:recordCheck', { ...onIt(letting, key), body }))

/** The room is let no longer. */
export const endLetting = (letting: Letting, body: { endedOn: string; ending: LettingEnding }, key: string) =>
  dataOf(api.POST('/v1/lettings/{lettingId}:end', { ...onIt(letting, key), body }))

/** Shows the room and a landlord who is on no register; the purpose and the words are kept. */
export const revealLetting = (
  letting: Letting,
  body: { readonly purpose: LookPurpose; readonly words: string },
  key: string,
) => dataOf(api.POST('/v1/lettings/{lettingId}:reveal', { ...onIt(letting, key), body }))
