import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from './client.ts'
import type { GeoPoint } from './model.ts'

/** The grids as they stood at the end of a day; on no day, as they stand. */
export const useGridsOn = (day: string) =>
  useQuery({
    queryKey: day === '' ? ['grids', 'all'] : ['grids', 'on', day],
    queryFn: () => dataOf(api.GET('/v1/grids', day === '' ? {} : { params: { query: { asOf: day } } })),
    select: (reply) => reply.grids ?? [],
    staleTime: 300_000,
  })

/** All grids of the town; drawn on maps and offered in choices. */
export const useGrids = () => useGridsOn('')

/** Where a place is: a point on the map, a grid that was named, or a building. */
export interface PlaceChoice {
  readonly point?: GeoPoint
  readonly gridCode?: string
  readonly buildingCode?: string
}

/** Whether a place says where it is. */
export const isPlaced = ({ point, gridCode, buildingCode }: PlaceChoice): boolean =>
  point !== undefined || (gridCode ?? '') !== '' || (buildingCode ?? '') !== ''

/** Which grid a place belongs to, and why. */
export const useFindGrid = (choice: PlaceChoice) =>
  useQuery({
    queryKey: ['grids', 'find', choice],
    queryFn: () => dataOf(api.POST('/v1/grids:find', { body: choice })),
    enabled: isPlaced(choice),
    retry: false,
  })
