import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import type { GeoPoint } from './model.ts'

/** All grids of the town; drawn on maps and offered in choices. */
export const useGrids = () =>
  useQuery({
    queryKey: ['grids', 'all'],
    queryFn: () => dataOf(api.GET('/v1/grids')),
    select: (reply) => reply.grids ?? [],
    staleTime: 300_000,
  })

/** Where a place is: a point on the map, or a grid that was named. */
export interface PlaceChoice {
  readonly point?: GeoPoint
  readonly gridCode?: string
}

/** Which grid a place belongs to, and why. */
export const useFindGrid = (choice: PlaceChoice) =>
  useQuery({
    queryKey: ['grids', 'find', choice],
    queryFn: () => dataOf(api.POST('/v1/grids:find', { body: choice })),
    enabled: choice.point !== undefined || (choice.gridCode ?? '') !== '',
    retry: false,
  })
