import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf, seen } from './client.ts'
import type {
  CorrectOrganisationRequest,
  LookPurpose,
  MoveOrganisationRequest,
  Organisation,
  OrganisationEnding,
  OrganisationKind,
  RegisterOrganisationRequest,
} from './model.ts'

const path = (organisationId: string) => ({ path: { organisationId } })

/** What a command on an organisation makes old. */
export const touchedByOrganisations = [['registry', 'organisations']] as const

/** Which organisations a list shows. */
export interface OrganisationsShown {
  readonly buildingCode?: string
  readonly territory?: string
  readonly kind?: OrganisationKind
  readonly ended?: boolean
  readonly pageToken?: string
}

/** Organisations of my territory, page by page. */
export const useOrganisations = (shown: OrganisationsShown, wanted = true) =>
  useQuery({
    queryKey: ['registry', 'organisations', 'list', shown],
    queryFn: () => dataOf(api.GET('/v1/organisations', { params: { query: { ...shown, pageSize: 50 } } })),
    enabled: wanted,
  })

/** Organisations of my territory by a part of the name or the whole code. */
export const useOrganisationSearch = (text: string, wanted = true) =>
  useQuery({
    queryKey: ['registry', 'organisations', 'search', text],
    queryFn: () => dataOf(api.POST('/v1/organisations:search', { body: { text } })),
    enabled: wanted && Array.from(text).length > 1,
    retry: false,
  })

/** One organisation. */
export const useOrganisation = (organisationId: string) =>
  useQuery({
    queryKey: ['registry', 'organisations', 'one', organisationId],
    queryFn: () => dataOf(api.GET('/v1/organisations/{organisationId}', { params: path(organisationId) })),
  })

/** One organisation as it stood at the end of a day. */
export const useOrganisationAsOf = (organisationId: string, day: string) =>
  useQuery({
    queryKey: ['registry', 'organisations', 'as-of', organisationId, day],
    queryFn: () =>
      dataOf(
        api.GET('/v1/organisations/{organisationId}/as-of/{day}', {
          params: { path: { organisationId, day } },
        }),
      ),
    enabled: day !== '',
    retry: false,
  })

/** Enters an organisation. */
export const registerOrganisation = (body: RegisterOrganisationRequest, key: string) =>
  dataOf(api.POST('/v1/organisations', { body, headers: commandHeaders(key) }))

/** Corrects what was entered; what is not given stays. */
export const correctOrganisation = (one: Organisation, body: CorrectOrganisationRequest, key: string) =>
  dataOf(
    api.POST('/v1/organisations/{organisationId}:correct', {
      params: { ...path(one.organisationId), ...seen(one) },
      body,
      headers: commandHeaders(key),
    }),
  )

/** It is elsewhere in town since a day. */
export const moveOrganisation = (one: Organisation, body: MoveOrganisationRequest, key: string) =>
  dataOf(
    api.POST('/v1/organisations/{organisationId}:move', {
      params: path(one.organisationId),
      body,
      headers: commandHeaders(key, one.version),
    }),
  )

/** It closed, or left the town. */
export const closeOrganisation = (
  one: Organisation,
  body: { readonly ending: OrganisationEnding; readonly endedOn: string },
  key: string,
) =>
  dataOf(
    api.POST('/v1/organisations/{organisationId}:close', {
      params: path(one.organisationId),
      body,
      headers: commandHeaders(key, one.version),
    }),
  )

/** It is open again. */
export const reopenOrganisation = (one: Organisation, reopenedOn: string, key: string) =>
  dataOf(
    api.POST('/v1/organisations/{organisationId}:reopen', {
      params: path(one.organisationId),
      body: { reopenedOn },
      headers: commandHeaders(key, one.version),
    }),
  )

/** Shows who answers for an organisation; the purpose and the words are kept. */
export const revealOrganisation = (
  organisationId: string,
  body: { readonly purpose: LookPurpose; readonly words: string },
  key: string,
) =>
  dataOf(
    api.POST('/v1/organisations/{organisationId}:reveal', {
      params: path(organisationId),
      body,
      headers: commandHeaders(key),
    }),
  )
