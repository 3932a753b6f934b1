import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import { evolveLook, type AccessRecorded, type Look } from '../domain/look.ts'
import type { LookStore } from '../ports.ts'

/** Looks at parties in clear: each an aggregate of its own, so that a look never touches the case. */
export const lookAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Look, AccessRecorded>(connection, {
    kind: 'DisputeLook',
    collection: 'looks',
    evolve: evolveLook,
    visibleTo: ({ visibleTo }) => visibleTo,
    isPublished: () => false,
    indexes: [{ name: 'dispute', equal: ['disputeId'], sort: 'at', unscoped: 'only' }],
    schema: 1,
    wake,
    admit,
  })

const shown = 100

export const lookStore = (kept: ReturnType<typeof lookAggregates>): LookStore => ({
  record: (meta, look) => kept.create(meta, () => [look]),
  ofDispute: async (disputeId) => {
    const sort = { field: 'at', direction: -1 } as const
    return (await kept.find(systemScope, { where: { disputeId }, sort, limit: shown })).items
  },
})
