import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import { evolveLetting, lettingDueAt, seesLetting, type Letting } from '../domain/letting/letting.ts'
import type { LettingEvent } from '../domain/letting/letting-events.ts'
import type { LettingStore } from '../domain/letting/lettings.ts'
import { idUnder } from './natural-id.ts'

const open = { status: 'OPEN' }

const unpublished: ReadonlySet<string> = new Set<LettingEvent['type']>([
  ...(['LettingFollowed', 'LettingFellDue', 'LettingFenced'] as const),
])

export const lettingAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Letting, LettingEvent>(connection, {
    kind: 'Letting',
    collection: 'lettings',
    evolve: evolveLetting,
    visibleTo: seesLetting,
    isPublished: ({ type }) => !unpublished.has(type),
    indexes: [
      { name: 'open', sort: 'from', only: open },
      { name: 'building', equal: ['place.buildingCode'], only: open, unscoped: 'only' },
      { name: 'ever', equal: ['place.buildingCode'], unscoped: 'only' },
      { name: 'tenant', equal: ['tenantIds'], unscoped: 'only' },
      { name: 'resident', equal: ['residentIds'], unscoped: 'only' },
    ],
    schema: 1,
    idOf: idUnder('Letting'),
    takenReason: 'OVERTAKEN',
    dueAt: lettingDueAt,
    wake,
    admit,
  })

const latest = { field: 'from', direction: -1 } as const

export const lettingStore = (kept: ReturnType<typeof lettingAggregates>): LettingStore => ({
  idFor: kept.idFor,
  load: kept.load,
  look: kept.look,
  lookMany: kept.lookMany,
  create: kept.create,
  change: kept.change,
  every: kept.every,
  due: kept.due,
  list: (scope, { territory }, page) => {
    const within = territory === undefined ? {} : { within: territory }
    return kept.find(scope, { where: open, ...within, sort: latest, ...page })
  },
  inBuilding: (code, page) =>
    kept.find(systemScope, { where: { 'place.buildingCode': code, ...open }, ...page }),
  everIn: (code, page) => kept.find(systemScope, { where: { 'place.buildingCode': code }, ...page }),
  rentedBy: (values, page) => kept.find(systemScope, { anyOf: { field: 'tenantIds', values }, ...page }),
  ofResidents: (values, page) => kept.find(systemScope, { anyOf: { field: 'residentIds', values }, ...page }),
})
