import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'
import type { Household, Relation } from './model.ts'

/** Whose households: a building's, or the one of a person. */
export type HouseholdsOf = { readonly buildingCode: string } | { readonly residentId: string }

/** Households of a building, or the one of a person; those that ended are left out. */
export const useHouseholds = (of: HouseholdsOf, wanted = true) =>
  useQuery({
    queryKey: ['registry', 'households', of],
    queryFn: () => dataOf(api.GET('/v1/households', { params: { query: { ...of, pageSize: 50 } } })),
    enabled: wanted,
    select: (reply) => (reply.households ?? []).filter(({ ended }) => !ended),
  })

/** Opens a household under its head, at the head's place. */
export const openHousehold = (headId: string, key: string) =>
  dataOf(api.POST('/v1/households', { body: { headId }, headers: commandHeaders(key) }))

/** A person joins a household. */
export const joinHousehold = (
  household: Household,
  body: { readonly residentId: string; readonly relation: Relation },
  key: string,
) =>
  dataOf(
    api.POST('/v1/households/{householdId}:join', {
      params: { path: { householdId: household.householdId } },
      body,
      headers: commandHeaders(key, household.version),
    }),
  )

/** A person leaves his household; the head leaves last. */
export const leaveHousehold = (household: Household, residentId: string, key: string) =>
  dataOf(
    api.POST('/v1/households/{householdId}:leave', {
      params: { path: { householdId: household.householdId } },
      body: { residentId },
      headers: commandHeaders(key, household.version),
    }),
  )
