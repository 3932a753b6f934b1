import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import { evolveHousehold, seesHousehold, type Household } from '../domain/household.ts'
import type { HouseholdEvent } from '../domain/household-events.ts'
import type { HouseholdStore } from '../ports.ts'
import { idUnder } from './natural-id.ts'

const open = { status: 'OPEN' }

const lists = {
  building: { name: 'building', equal: ['place.buildingCode'], only: open, unscoped: 'enough' },
  member: { name: 'member', equal: ['memberIds'], unscoped: 'only' },
  former: { name: 'former', equal: ['formerIds'], unscoped: 'only' },
} as const

const isPublished = ({ type }: HouseholdEvent): boolean =>
  type === 'Opened' || type === 'Joined' || type === 'Left'

export const householdAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Household, HouseholdEvent>(connection, {
    kind: 'Household',
    collection: 'households',
    evolve: evolveHousehold,
    visibleTo: seesHousehold,
    isPublished,
    indexes: Object.values(lists),
    schema: 1,
    idOf: idUnder('Household'),
    takenReason: 'OVERTAKEN',
    wake,
    admit,
  })

const most = 20

export const householdStore = (kept: ReturnType<typeof householdAggregates>): HouseholdStore => {
  const those = async (where: Readonly<Record<string, string>>) =>
    (await kept.find(systemScope, { where, limit: most })).items
  return {
    idFor: kept.idFor,
    load: kept.load,
    look: kept.look,
    lookMany: kept.lookMany,
    create: kept.create,
    createMany: kept.createMany,
    change: kept.change,
    every: kept.every,
    inBuilding: (scope, code, page) =>
      kept.find(scope, { where: { 'place.buildingCode': code, ...open }, ...page }),
    ofMember: (residentId) => those({ memberIds: residentId }),
    onceOf: (residentId) => those({ formerIds: residentId }),
  }
}
