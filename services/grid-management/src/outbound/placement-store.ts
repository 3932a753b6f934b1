import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope, type Meta } from '@fengqiao/domain-kit'
import { lineOf } from '@fengqiao/standards'
import { evolvePlacement, type Placement, type PlacementEvent } from '../domain/placement.ts'
import type { PlacementStore } from '../ports.ts'

/** A placement's natural id is its building's code. */
const codeOf = ({ naturalId }: Meta): string => {
  if (naturalId === undefined) throw new Error('a placement is kept under its building code')
  return naturalId
}

export const placementAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Placement, PlacementEvent>(connection, {
    kind: 'BuildingPlacement',
    collection: 'placements',
    evolve: evolvePlacement,
    visibleTo: ({ gridCode }) => lineOf(gridCode),
    isPublished: () => true,
    indexes: [{ name: 'of_grid', equal: ['gridCode'], sort: 'buildingCode', unscoped: 'only' }],
    schema: 1,
    idOf: codeOf,
    wake,
    admit,
  })

export const placementStore = (kept: ReturnType<typeof placementAggregates>): PlacementStore => ({
  look: (code) => kept.look(systemScope, code),
  lookMany: (codes) => kept.lookMany(systemScope, codes),
  createMany: kept.createMany,
  change: kept.change,
  ofGrid: (gridCode, page) =>
    kept.find(systemScope, {
      where: { gridCode },
      sort: { field: 'buildingCode', direction: 1 },
      ...page,
    }),
})
