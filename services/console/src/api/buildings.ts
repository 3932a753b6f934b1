import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'

/** The town and its communities; names for every code that is shown. */
export const useCommunities = () =>
  useQuery({
    queryKey: ['registry', 'communities'],
    queryFn: () => dataOf(api.GET('/v1/communities')),
    staleTime: 600_000,
  })

/** The name of a community by its code; the code itself where none is known. */
export const useCommunityName = () => {
  const communities = useCommunities().data?.communities ?? []
  return (code: string): string =>
    communities.find(({ communityCode }) => communityCode === code)?.name ?? code
}

/** The buildings of a grid: never more than a page. */
export const useBuildingsIn = (gridCode: string) =>
  useQuery({
    queryKey: ['registry', 'in grid', gridCode],
    queryFn: () => dataOf(api.GET('/v1/buildings', { params: { query: { gridCode, pageSize: 200 } } })),
    enabled: gridCode !== '',
    select: (reply) => reply.buildings ?? [],
    staleTime: 300_000,
  })

/** One building. */
export const useBuilding = (buildingCode: string | undefined) =>
  useQuery({
    queryKey: ['registry', 'building', buildingCode],
    queryFn: () =>
      dataOf(
        api.GET('/v1/buildings/{buildingCode}', { params: { path: { buildingCode: buildingCode ?? '' } } }),
      ),
    enabled: (buildingCode ?? '') !== '',
  })

/** The names of a page's buildings by code, read together; the code itself until they are there. */
export const useBuildingNames = (codes: readonly string[]) => {
  const buildingCodes = [...new Set(codes)].toSorted()
  const query = useQuery({
    queryKey: ['registry', 'buildings-by-code', buildingCodes],
    queryFn: () => dataOf(api.POST('/v1/buildings:batchGet', { body: { buildingCodes } })),
    enabled: buildingCodes.length > 0,
    select: (reply) => reply.buildings ?? [],
    staleTime: 300_000,
  })
  const names = new Map((query.data ?? []).map(({ buildingCode, name }) => [buildingCode, name]))
  return (code: string): string => names.get(code) ?? code
}

/** Every room of a building, floor by floor. */
export const useRooms = (buildingCode: string) =>
  useQuery({
    queryKey: ['registry', 'rooms', buildingCode],
    queryFn: () =>
      dataOf(api.GET('/v1/buildings/{buildingCode}/rooms', { params: { path: { buildingCode } } })),
    enabled: buildingCode !== '',
    select: (reply) => reply.rooms ?? [],
  })

/** Buildings by what is typed: name, address, house number or pinyin; the best first. */
export const useBuildingSearch = (text: string, wanted = true) =>
  useQuery({
    queryKey: ['registry', 'search', text],
    queryFn: () => dataOf(api.POST('/v1/buildings:search', { body: { text } })),
    enabled: wanted && text !== '',
    placeholderData: keepPreviousData,
    retry: false,
    select: (reply) => reply.hits ?? [],
  })
