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

/** Even-odd rule over the outer ring; a point on the edge counts as inside. */
export const contains = (ring: readonly Point[], { longitude: x, latitude: y }: Point): boolean => {
  let inside = false
  for (let i = 1; i < ring.length; i += 1) {
    const { longitude: ax, latitude: ay } = ring[i - 1] as Point
    const { longitude: bx, latitude: by } = ring[i] as Point
    const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
    const within =
      Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by)
    if (side === 0 && within) return true
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
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
