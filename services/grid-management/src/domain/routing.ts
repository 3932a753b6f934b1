import type { Point, RoutingReason } from './issue.ts'

/** What routing needs of a grid. */
export interface GridShape {
  readonly code: string
  readonly boundary: readonly Point[]
}

export interface Route {
  readonly gridCode: string
  readonly reason: RoutingReason
}

type Edge = readonly [Point, Point]

const edgesOf = (ring: readonly Point[]): readonly Edge[] =>
  ring.slice(1).map((end, index) => [ring[index] as Point, end] as const)

const between = (a: number, b: number, value: number): boolean =>
  Math.min(a, b) <= value && value <= Math.max(a, b)

const isOn = ({ longitude: x, latitude: y }: Point, [a, b]: Edge): boolean => {
  const side = (b.longitude - a.longitude) * (y - a.latitude) - (b.latitude - a.latitude) * (x - a.longitude)
  return side === 0 && between(a.longitude, b.longitude, x) && between(a.latitude, b.latitude, y)
}

/** Whether a ray from the point to the east crosses the edge. */
const crosses = ({ longitude: x, latitude: y }: Point, [a, b]: Edge): boolean =>
  a.latitude > y !== b.latitude > y &&
  x < ((b.longitude - a.longitude) * (y - a.latitude)) / (b.latitude - a.latitude) + a.longitude

/** Even-odd rule over the outer ring; a point on the edge counts as inside. */
export const contains = (ring: readonly Point[], point: Point): boolean => {
  const edges = edgesOf(ring)
  return (
    edges.some((edge) => isOn(point, edge)) || edges.filter((edge) => crosses(point, edge)).length % 2 === 1
  )
}

/** Squared distance to the nearest corner, longitudes shrunk as at 33 degrees north: enough to say which is nearer. */
const distance = (ring: readonly Point[], point: Point): number =>
  Math.min(
    ...ring.map(
      ({ longitude, latitude }) =>
        ((longitude - point.longitude) * 0.84) ** 2 + (latitude - point.latitude) ** 2,
    ),
  )

/** The grid of a point: the one that contains it (the lowest code where two touch), else the nearest. */
export const routeOfPoint = (grids: readonly GridShape[], point: Point): Route | undefined => {
  const ordered = grids.toSorted((a, b) => a.code.localeCompare(b.code))
  const home = ordered.find(({ boundary }) => contains(boundary, point))
  if (home) return { gridCode: home.code, reason: 'POINT_IN_GRID' }
  const nearest = ordered
    .map(({ code, boundary }) => ({ code, far: distance(boundary, point) }))
    .reduce<{ code: string; far: number } | undefined>(
      (best, next) => (best && best.far <= next.far ? best : next),
      undefined,
    )
  return nearest && { gridCode: nearest.code, reason: 'NEAREST' }
}
