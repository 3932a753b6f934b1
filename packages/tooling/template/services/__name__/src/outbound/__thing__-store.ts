import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { evolve, type __Thing__, type __Thing__Event } from '../domain/__thing__.ts'
import { visibleTo } from '../domain/visibility.ts'
import type { __Thing__Store } from '../ports.ts'

export const __oneThing__Aggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<__Thing__, __Thing__Event>(connection, {
    kind: '__Thing__',
    collection: '__snake_things__',
    evolve,
    visibleTo,
    isPublished: () => true,
    indexes: [{ name: 'all', sort: 'registeredAt' }],
    schema: 1,
    wake,
    admit,
  })

/** As the use cases know them. */
export const __oneThing__Store = (kept: ReturnType<typeof __oneThing__Aggregates>): __Thing__Store => ({
  load: kept.load,
  create: kept.create,
  change: kept.change,
  list: (scope, { gridCode }, page) =>
    kept.find(scope, {
      sort: { field: 'registeredAt', direction: -1 },
      ...(gridCode === undefined ? {} : { within: gridCode }),
      ...page,
    }),
})
