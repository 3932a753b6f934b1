import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import { nextMark } from '../domain/data-request-clock.ts'
import { evolveDataRequest, type DataRequest, type DataRequestEvent } from '../domain/data-request.ts'
import type { DataRequestStore } from '../ports.ts'

const open = { open: true }

export const dataRequestAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<DataRequest, DataRequestEvent>(connection, {
    kind: 'DataRequest',
    collection: 'data_requests',
    evolve: evolveDataRequest,
    visibleTo: ({ near }) => near,
    isPublished: () => true,
    indexes: [
      { name: 'open', sort: 'dueAt', only: open },
      { name: 'resident', equal: ['residentId'], sort: 'askedAt', unscoped: 'only' },
    ],
    schema: 2,
    dueAt: nextMark,
    renewedSince: 2,
    wake,
    admit,
  })

export const dataRequestStore = (kept: ReturnType<typeof dataRequestAggregates>): DataRequestStore => ({
  load: kept.load,
  create: kept.create,
  change: kept.change,
  due: kept.due,
  open: (scope, page) => kept.find(scope, { where: open, sort: { field: 'dueAt', direction: 1 }, ...page }),
  ofResidents: (residentIds, page) =>
    kept.find(systemScope, {
      anyOf: { field: 'residentId', values: residentIds },
      sort: { field: 'askedAt', direction: -1 },
      ...page,
    }),
})
