import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import { careEndsAt, evolveCare, seesCare, type CareEntry, type CareEvent } from '../domain/caring/care.ts'
import type { CareStore } from '../domain/caring/entries.ts'

const open = { open: true }

export const careAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<CareEntry, CareEvent>(connection, {
    kind: 'CareEntry',
    collection: 'care_entries',
    evolve: evolveCare,
    visibleTo: seesCare,
    isPublished: ({ type }) => type !== 'CareFollowed',
    indexes: [
      { name: 'running', sort: 'until', only: open, unscoped: true },
      { name: 'resident', equal: ['residentId'], sort: 'enteredAt', unscoped: 'only' },
    ],
    schema: 1,
    dueAt: careEndsAt,
    wake,
    admit,
  })

/** In one question; where there is more, nobody is left out for it. */
const mostOffered = 2_000

const offeredAmong = async (
  { having }: Pick<ReturnType<typeof careAggregates>, 'having'>,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const found = await having({ field: 'residentId', values: ids, limit: mostOffered })
  return found.length < mostOffered ? [...new Set(found.map(({ state }) => state.residentId))] : ids
}

export const careStore = (kept: ReturnType<typeof careAggregates>): CareStore => ({
  load: kept.load,
  create: kept.create,
  change: kept.change,
  due: kept.due,
  running: (scope, { territory }, page) => {
    const within = territory === undefined ? {} : { within: territory }
    return kept.find(scope, { where: open, ...within, sort: { field: 'until', direction: 1 }, ...page })
  },
  ofResidents: (residentIds, page) =>
    kept.find(systemScope, {
      anyOf: { field: 'residentId', values: residentIds },
      sort: { field: 'enteredAt', direction: -1 },
      ...page,
    }),
  offeredAmong: (ids) => offeredAmong(kept, ids),
})
