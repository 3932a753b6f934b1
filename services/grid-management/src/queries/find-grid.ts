import { notFound, systemScope, type Versioned } from '@fengqiao/domain-kit'
import type { Grid } from '../domain/grid.ts'
import type { Point, RoutingReason } from '../domain/issue.ts'
import { refuse } from '../domain/refusals.ts'
import type { Deps } from '../ports.ts'

export interface PlaceAsked {
  readonly point?: Point
  readonly gridCode?: string
}

/** Which grid a place belongs to, and why. */
export const findGrid =
  ({ grids, gridMap }: Pick<Deps, 'grids' | 'gridMap'>) =>
  async ({
    point,
    gridCode,
  }: PlaceAsked): Promise<{ readonly grid: Versioned<Grid>; readonly reason: RoutingReason }> => {
    const route = gridCode ? { gridCode, reason: 'CHOSEN' as const } : point && (await gridMap.ofPoint(point))
    if (!route) throw refuse('PLACE_NEEDED')
    const grid = await grids.look(systemScope, route.gridCode)
    if (!grid) throw refuse('UNKNOWN_GRID')
    return { grid, reason: route.reason }
  }

/** One grid; grids are public to whoever is signed in. */
export const getGrid =
  ({ grids }: Pick<Deps, 'grids'>) =>
  async (code: string): Promise<Versioned<Grid>> => {
    const grid = await grids.look(systemScope, code)
    if (!grid) throw notFound()
    return grid
  }
