import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope, type Meta } from '@fengqiao/domain-kit'
import { lineOf } from '@fengqiao/standards'
import { nextDue } from '../domain/regridding/plan.ts'
import { evolveRegridding, type Regridding, type RegriddingEvent } from '../domain/regridding/regridding.ts'
import type { RegriddingStore } from '../ports.ts'

const inside: ReadonlySet<RegriddingEvent['type']> = new Set(['PlannedWorkerReplaced', 'RegriddingSettled'])

/** A plan's id is its community's code and its number there, so that of two made at once one finds the other. */
const idOf = ({ naturalId }: Meta): string => {
  if (naturalId === undefined) throw new Error('a plan is kept under its number in the community')
  return naturalId
}

export const regriddingAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Regridding, RegriddingEvent>(connection, {
    kind: 'Regridding',
    collection: 'regriddings',
    evolve: evolveRegridding,
    visibleTo: ({ communityCode }) => lineOf(communityCode),
    isPublished: ({ type }) => !inside.has(type),
    indexes: [
      { name: 'of_community', equal: ['communityCode'], sort: 'day', unscoped: 'only' },
      { name: 'all', sort: 'day', unscoped: 'only' },
    ],
    schema: 1,
    dueAt: nextDue,
    idOf,
    takenReason: 'REGRIDDING_OPEN',
    wake,
    admit,
  })

const latestFirst = { field: 'day', direction: -1 } as const

export const regriddingStore = (kept: ReturnType<typeof regriddingAggregates>): RegriddingStore => ({
  load: kept.load,
  look: (id) => kept.look(systemScope, id),
  create: kept.create,
  change: kept.change,
  due: kept.due,
  list: (communityCode, page) =>
    kept.find(systemScope, {
      ...(communityCode === undefined ? {} : { where: { communityCode } }),
      sort: latestFirst,
      ...page,
    }),
})
