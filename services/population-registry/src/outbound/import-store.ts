import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { dueAt, evolveImport, type Import } from '../domain/importing/import.ts'
import type { ImportEvent } from '../domain/importing/import-events.ts'
import { seesImport } from '../domain/importing/steer.ts'
import type { ImportStore } from '../ports.ts'

const published: ReadonlySet<ImportEvent['type']> = new Set(['LoadedThrough', 'UndoneThrough'])

export const importAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Import, ImportEvent>(connection, {
    kind: 'Import',
    collection: 'imports',
    evolve: evolveImport,
    visibleTo: seesImport,
    isPublished: ({ type }) => published.has(type),
    indexes: [
      { name: 'opened', sort: 'openedAt' },
      { name: 'source', equal: ['source'], sort: 'openedAt' },
    ],
    schema: 1,
    dueAt,
    wake,
    admit,
  })

/** How many imports of a source are looked at for one whose columns are known. */
const some = 5
const latestFirst = { field: 'openedAt', direction: -1 } as const

export const importStore = (kept: ReturnType<typeof importAggregates>): ImportStore => ({
  idFor: kept.idFor,
  load: kept.load,
  look: kept.look,
  lookMany: kept.lookMany,
  create: kept.create,
  change: kept.change,
  due: kept.due,
  list: (scope, page) => kept.find(scope, { sort: latestFirst, ...page }),
  latestOf: async (scope, source) => {
    const { items } = await kept.find(scope, { where: { source }, sort: latestFirst, limit: some })
    return items.find(({ state }) => state.layout !== undefined)
  },
})
