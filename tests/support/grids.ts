import { dayAt } from '@fengqiao/standards'
import type { Api, Point } from '@fengqiao/town'

export type Ring = readonly Point[]

const square = (west: number, width = 0.01): Ring => {
  const [east, south, north] = [west + width, 33.39, 33.4]
  const corners: readonly (readonly [number, number])[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return corners.map(([longitude, latitude]) => ({ longitude, latitude }))
}

/** Draws a square grid whose western edge is at this longitude. */
export const drawGrid = (installer: Api, gridCode: string, west: number) =>
  installer.post('/v1/grids', {
    gridCode,
    name: '第一网格',
    kind: 'GRID_KIND_BASE',
    boundary: { ring: square(west) },
  })

/** The western and the eastern half of such a grid. */
export const halvesOfSquare = (west: number): readonly Ring[] => [
  square(west, 0.005),
  square(west + 0.005, 0.005),
]

/**
 * The northern and the southern half of a seeded grid: its corners are drawn counter-clockwise from the north-west, and
 * the middle ones of west and east cut it in two.
 */
export const northAndSouth = (ring: Ring): readonly Ring[] => {
  const [northWest, west, southWest, south, southEast, east, northEast, north] = ring as [
    ...[Point, Point, Point, Point, Point, Point, Point, Point],
    ...Point[],
  ]
  return [
    [northWest, west, east, northEast, north, northWest],
    [west, southWest, south, southEast, east, west],
  ]
}

const oneDay = 86_400_000

interface Halving {
  readonly gridCode: string
  readonly halves: readonly Ring[]
  readonly primaryId: string
}

/** Plans two halves in the place of a grid, for whoever answers for both; answers the plan's id. */
export const planHalves = async (admin: Api, { gridCode, halves, primaryId }: Halving): Promise<string> => {
  const communityCode = gridCode.slice(0, 12)
  const half = (ring: Ring, index: number) => ({
    gridCode: `${communityCode}10${String(index + 1)}`,
    name: `第10${String(index + 1)}网格`,
    kind: 'GRID_KIND_BASE',
    boundary: { ring },
    primaryId,
  })
  const { id } = await admin.post<{ readonly id: string }>('/v1/regriddings', {
    communityCode,
    day: dayAt(Date.now() + 30 * oneDay),
    grids: halves.map(half),
    endedGridCodes: [gridCode],
  })
  return id
}
