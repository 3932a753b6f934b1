import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import {
  evolveLeaders,
  seesLeaders,
  type BuildingLeaders,
  type LeadersEvent,
} from '../domain/leading/leaders.ts'
import type { LeaderStore } from '../domain/leading/leadership.ts'
import { applyUnder, codeOf } from './natural-id.ts'

const taken = 'ALREADY_EXISTS'

export const leaderAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<BuildingLeaders, LeadersEvent>(connection, {
    kind: 'BuildingLeaders',
    collection: 'building_leaders',
    evolve: evolveLeaders,
    visibleTo: seesLeaders,
    isPublished: ({ type }) => type !== 'LeadersFollowed',
    indexes: [
      { name: 'leader', equal: ['leaderIds'], unscoped: 'only' },
      { name: 'resident', equal: ['residentIds'], unscoped: 'only' },
    ],
    schema: 1,
    idOf: codeOf,
    takenReason: taken,
    wake,
    admit,
  })

/** Nobody leads more buildings. */
const most = 200

export const leaderStore = (kept: ReturnType<typeof leaderAggregates>): LeaderStore => {
  const those = async (field: 'leaderIds' | 'residentIds', values: readonly string[]) =>
    (await kept.find(systemScope, { anyOf: { field, values }, limit: most })).items
  return {
    look: kept.look,
    lookMany: kept.lookMany,
    change: kept.change,
    every: kept.every,
    apply: applyUnder(kept, taken),
    ledBy: (residentIds) => those('leaderIds', residentIds),
    onceLedBy: (residentIds) => those('residentIds', residentIds),
  }
}
