import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { everyOf, systemScope } from '@fengqiao/domain-kit'
import { lineOf } from '@fengqiao/standards'
import { evolveCommunity, type Community, type CommunityEvent } from '../domain/community.ts'
import type { CommunityStore } from '../ports.ts'
import { codeOf } from './natural-id.ts'

const page = 500

export const communityAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Community, CommunityEvent>(connection, {
    kind: 'Community',
    collection: 'communities',
    evolve: evolveCommunity,
    visibleTo: ({ code }) => lineOf(code),
    isPublished: () => true,
    indexes: [{ name: 'code', sort: 'code', unscoped: 'only' }],
    schema: 1,
    idOf: codeOf,
    takenReason: 'COMMUNITY_EXISTS',
    wake,
    admit,
  })

const byCode = { field: 'code', direction: 1 } as const

export const communityStore = (kept: ReturnType<typeof communityAggregates>): CommunityStore => ({
  idFor: kept.idFor,
  load: kept.load,
  look: kept.look,
  lookMany: kept.lookMany,
  create: kept.create,
  change: kept.change,
  all: () => everyOf((asked) => kept.find(systemScope, { sort: byCode, ...asked }), page),
})
