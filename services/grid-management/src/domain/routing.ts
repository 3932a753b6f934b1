import { locatorOf } from '@fengqiao/standards'
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

/** The grid of a point: the one that contains it (the lowest code where two touch), else the nearest. */
export const routesIn = (grids: readonly GridShape[]): ((point: Point) => Route | undefined) => {
  const { around, nearest } = locatorOf(grids.map(({ code, boundary }) => ({ code, ring: boundary })))
  return (point) => {
    const home = around(point)
    if (home !== undefined) return { gridCode: home, reason: 'POINT_IN_GRID' }
    const near = nearest(point)
    return near === undefined ? undefined : { gridCode: near, reason: 'NEAREST' }
  }
}
