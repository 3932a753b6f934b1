import { notFound, systemScope, type Ask, type Versioned } from '@fengqiao/domain-kit'
import { mustStand, type Grid } from '../domain/grid.ts'
import type { Point, RoutingReason } from '../domain/issue.ts'
import { refuse } from '../domain/refusals.ts'
import type { Route } from '../domain/routing.ts'
import type { Deps, PageAsked, PlacementPage } from '../ports.ts'

export interface PlaceAsked {
  readonly point?: Point
  readonly gridCode?: string
  readonly buildingCode?: string
}

export interface GridFound {
  readonly grid: Versioned<Grid>
  readonly reason: RoutingReason
}

type Needs = Pick<Deps, 'grids' | 'gridMap' | 'placements'>

const ofBuilding = async (
  { placements }: Needs,
  { buildingCode }: PlaceAsked,
): Promise<Route | undefined> => {
  const placement = buildingCode === undefined ? undefined : await placements.look(buildingCode)
  return placement && { gridCode: placement.state.gridCode, reason: 'BUILDING_IN_GRID' }
}

/** A grid that was chosen goes first, then the building's, then the one around the point. */
const routeTo = async (needs: Needs, place: PlaceAsked): Promise<Route> => {
  if (place.gridCode !== undefined) return { gridCode: place.gridCode, reason: 'CHOSEN' }
  const route =
    (await ofBuilding(needs, place)) ?? (place.point && (await needs.gridMap.ofPoint(place.point)))
  if (!route) throw refuse(place.buildingCode === undefined ? 'PLACE_NEEDED' : 'BUILDING_NOT_PLACED')
  return route
}

const lookUp = async ({ grids }: Needs, code: string): Promise<Versioned<Grid>> => {
  const grid = await grids.look(systemScope, code)
  if (!grid) throw refuse('UNKNOWN_GRID')
  return grid
}

/** Follows a grid that has ended to the one that stands on most of its ground. */
const standing = async (needs: Needs, found: Versioned<Grid>): Promise<Versioned<Grid>> => {
  let grid = found
  while (grid.state.heir !== undefined) grid = await lookUp(needs, grid.state.heir)
  return grid
}

/** The map in memory, or a placement, may still say what ended a moment ago: then the map of now decides. */
const standingAt = async (needs: Needs, place: PlaceAsked, route: Route): Promise<GridFound> => {
  const grid = await lookUp(needs, route.gridCode)
  if (route.reason === 'CHOSEN') mustStand(grid.state)
  if (grid.state.until === undefined) return { grid, reason: route.reason }
  const anew = place.point && (await needs.gridMap.anewOfPoint(place.point))
  const now = anew ?? route
  return { grid: await standing(needs, await lookUp(needs, now.gridCode)), reason: now.reason }
}

/** Which grid a place belongs to, and why. */
export const findGrid =
  (needs: Needs) =>
  async (place: PlaceAsked): Promise<GridFound> =>
    standingAt(needs, place, await routeTo(needs, place))

/** One grid; grids are public to whoever is signed in. */
export const getGrid =
  ({ grids }: Pick<Deps, 'grids'>) =>
  async (code: string): Promise<Versioned<Grid>> => {
    const grid = await grids.look(systemScope, code)
    if (!grid) throw notFound()
    return grid
  }

/** A page of the buildings of a grid. */
export const listGridBuildings =
  ({ placements }: Pick<Deps, 'placements'>) =>
  ({
    input: { gridCode, ...page },
  }: Ask<PageAsked & { readonly gridCode: string }>): Promise<PlacementPage> =>
    placements.ofGrid(gridCode, page)
