import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope, type Receipt } from '@fengqiao/domain-kit'
import { evolveBuilding, seesBuilding, type Building, type BuildingEvent } from '../domain/building.ts'
import type { BuildingStore } from '../ports.ts'
import { applyUnder, codeOf } from './natural-id.ts'

const taken = 'BUILDING_EXISTS'

const lists = {
  all: { name: 'all', sort: 'code', unscoped: 'only' },
  community: { name: 'community', equal: ['communityCode'], sort: 'code', unscoped: 'only' },
  grid: { name: 'grid', equal: ['placement.gridCode'], sort: 'code', unscoped: 'only' },
} as const

export const buildingAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Building, BuildingEvent>(connection, {
    kind: 'Building',
    collection: 'buildings',
    evolve: evolveBuilding,
    visibleTo: seesBuilding,
    isPublished: () => true,
    indexes: Object.values(lists),
    schema: 1,
    idOf: codeOf,
    takenReason: taken,
    wake,
    admit,
  })

export type BuildingAggregates = ReturnType<typeof buildingAggregates>

const whereOf = (filter: { readonly communityCode?: string; readonly gridCode?: string }) => {
  if (filter.gridCode !== undefined) return { where: { 'placement.gridCode': filter.gridCode } }
  return filter.communityCode === undefined ? {} : { where: { communityCode: filter.communityCode } }
}

/** `written` hears of every building after it was committed here. */
export const buildingStore = (
  kept: BuildingAggregates,
  written: (codes: readonly string[]) => Promise<void>,
): BuildingStore => {
  const told = async <R extends Receipt>(work: Promise<R>): Promise<R> => {
    const receipt = await work
    await written([receipt.id])
    return receipt
  }
  const apply = applyUnder(kept, taken)
  return {
    idFor: kept.idFor,
    load: kept.load,
    look: kept.look,
    lookMany: kept.lookMany,
    create: (meta, decide) => told(kept.create(meta, decide)),
    createMany: async (rows) => {
      const outcomes = await kept.createMany(rows)
      await written(outcomes.flatMap((one) => ('receipt' in one ? [one.receipt.id] : [])))
      return outcomes
    },
    change: (target, meta, decide) => told(kept.change(target, meta, decide)),
    apply: (meta, code, decide) => told(apply(meta, code, decide)),
    list: (filter, page) =>
      kept.find(systemScope, { ...whereOf(filter), sort: { field: 'code', direction: 1 }, ...page }),
  }
}
