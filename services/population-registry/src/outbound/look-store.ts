import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import { evolveLook, type Look, type Looked } from '../domain/look.ts'
import type { LookStore } from '../ports.ts'

export const lookAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Look, Looked>(connection, {
    kind: 'Look',
    collection: 'looks',
    evolve: evolveLook,
    visibleTo: ({ near, by }) => [...near, by],
    isPublished: () => true,
    indexes: [{ name: 'subject', equal: ['subjects'], sort: 'at', unscoped: 'only' }],
    schema: 1,
    wake,
    admit,
  })

export const lookStore = (kept: ReturnType<typeof lookAggregates>): LookStore => ({
  load: kept.load,
  create: kept.create,
  createMany: kept.createMany,
  change: kept.change,
  ofSubjects: (residentIds, page) =>
    kept.find(systemScope, {
      anyOf: { field: 'subjects', values: residentIds },
      sort: { field: 'at', direction: -1 },
      ...page,
    }),
})
