import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'
import type { AppointLeaderRequest, EndLeaderRequest, Leader } from './model.ts'

/** What a decision about who leads a building makes old: its page, the person's, and the life of either. */
export const touchedByLeaders = [['registry']] as const

/** Who leads a building, and who did. */
export const useLeaders = (buildingCode: string) =>
  useQuery({
    queryKey: ['registry', 'leaders', 'of', buildingCode],
    queryFn: () =>
      dataOf(api.GET('/v1/buildings/{buildingCode}/leaders', { params: { path: { buildingCode } } })),
    select: (reply) => reply.leaders ?? [],
  })

/** Who led a building at the end of a day. */
export const useLeadersAsOf = (buildingCode: string, day: string) =>
  useQuery({
    queryKey: ['registry', 'leaders', 'as-of', buildingCode, day],
    queryFn: () =>
      dataOf(
        api.GET('/v1/buildings/{buildingCode}/as-of/{day}/leaders', {
          params: { path: { buildingCode, day } },
        }),
      ),
    select: (reply) => reply.leaders ?? [],
    retry: false,
  })

/** The buildings that a person leads or led. */
export const useBuildingsLed = (residentId: string) =>
  useQuery({
    queryKey: ['registry', 'leaders', 'led by', residentId],
    queryFn: () =>
      dataOf(api.GET('/v1/residents/{residentId}/buildings-led', { params: { path: { residentId } } })),
    select: (reply) => reply.leaders ?? [],
  })

/** The buildings that I lead or led, as they travel. */
export const myBuildingsLed = () => dataOf(api.GET('/v1/me/buildings-led'))

/** The buildings that I lead or led. */
export const useMyBuildingsLed = () =>
  useQuery({
    queryKey: ['registry', 'mine', 'buildings-led'],
    queryFn: myBuildingsLed,
    select: (reply) => reply.leaders ?? [],
  })

/** Appoints somebody who agreed. */
export const appointLeader = (buildingCode: string, body: AppointLeaderRequest, key: string) =>
  dataOf(
    api.POST('/v1/buildings/{buildingCode}/leaders', {
      params: { path: { buildingCode } },
      body,
      headers: commandHeaders(key),
    }),
  )

/** Notes that somebody leads a building no longer. */
export const endLeader = ({ buildingCode, residentId }: Leader, body: EndLeaderRequest, key: string) =>
  dataOf(
    api.POST('/v1/buildings/{buildingCode}/leaders/{residentId}:end', {
      params: { path: { buildingCode, residentId } },
      body,
      headers: commandHeaders(key),
    }),
  )

/** I lead the building no longer. */
export const endMyLeading = ({ buildingCode }: Leader, key: string) =>
  dataOf(
    api.POST('/v1/me/buildings-led/{buildingCode}:end', {
      params: { path: { buildingCode } },
      body: {},
      headers: commandHeaders(key),
    }),
  )
