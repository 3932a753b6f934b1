import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { everyOf, systemScope, type Clock, type Meta, type Versioned } from '@fengqiao/domain-kit'
import { communityOf, lineOf } from '@fengqiao/standards'
import { evolveGrid, stoodOn, type Grid, type GridEvent } from '../domain/grid.ts'
import { routesIn } from '../domain/routing.ts'
import type { GridMap, GridStore } from '../ports.ts'

/** A grid's natural id is its code. */
const codeOf = ({ naturalId }: Meta): string => {
  if (naturalId === undefined) throw new Error('a grid is created under its code')
  return naturalId
}

export const gridAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Grid, GridEvent>(connection, {
    kind: 'Grid',
    collection: 'grids',
    evolve: evolveGrid,
    visibleTo: ({ code, assignments }) => [...lineOf(code), ...assignments.map(({ personId }) => personId)],
    isPublished: () => true,
    indexes: [{ name: 'code', sort: 'code', unscoped: true }],
    schema: 1,
    idOf: codeOf,
    takenReason: 'GRID_EXISTS',
    wake,
    admit,
  })

const page = 200

const byCode = { field: 'code', direction: 1 } as const

const everyGrid = (kept: ReturnType<typeof gridAggregates>): Promise<readonly Versioned<Grid>[]> =>
  everyOf((asked) => kept.find(systemScope, { sort: byCode, ...asked }), page)

const standsWhen = (day: string | undefined): ((grid: Grid) => boolean) =>
  day === undefined ? ({ until }) => until === undefined : (grid) => stoodOn(grid, day)

export const gridStore = (kept: ReturnType<typeof gridAggregates>): GridStore => ({
  load: kept.load,
  look: kept.look,
  create: kept.create,
  change: kept.change,
  list: async ({ community, day }) => {
    const stands = standsWhen(day)
    return (await everyGrid(kept)).filter(
      ({ id, state }) => (community === undefined || communityOf(id) === community) && stands(state),
    )
  },
  ever: async (community) => (await everyGrid(kept)).filter(({ id }) => communityOf(id) === community),
})

/** How old the map may be: grids are drawn rarely, and every registration asks. */
const freshFor = 2_000

type RouteOf = ReturnType<typeof routesIn>

/** The map of all grids that stand, read again when it has aged. */
export const gridMap = ({ list }: Pick<GridStore, 'list'>, clock: Clock): GridMap => {
  let held: { readonly routeOf: RouteOf; readonly until: number } | undefined
  const read = async (): Promise<RouteOf> => {
    const routeOf = routesIn((await list({})).map(({ state }) => state))
    held = { routeOf, until: clock().getTime() + freshFor }
    return routeOf
  }
  return {
    ofPoint: async (point) => {
      const routeOf = held !== undefined && held.until >= clock().getTime() ? held.routeOf : await read()
      return routeOf(point)
    },
    anewOfPoint: async (point) => (await read())(point),
  }
}
