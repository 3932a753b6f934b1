import { aggregates, idFromCommand, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope, type Meta } from '@fengqiao/domain-kit'
import { keyOf, evolveDistinction, type Distinction, type Distinguished } from '../domain/distinction.ts'
import type { DistinctionStore } from '../ports.ts'
import { codeOf } from './natural-id.ts'

/** One id a pair, whoever asks: of the two ids, and no longer than one. */
const idOfPair = (meta: Meta): string =>
  idFromCommand('Distinction', { ...meta, actor: 'pair', commandId: codeOf(meta) })

export const distinctionAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Distinction, Distinguished>(connection, {
    kind: 'Distinction',
    collection: 'distinctions',
    evolve: evolveDistinction,
    visibleTo: ({ near }) => near,
    isPublished: () => true,
    indexes: [{ name: 'pair', equal: ['pair'], unscoped: 'only' }],
    schema: 1,
    idOf: idOfPair,
    takenReason: 'ALREADY_DISTINGUISHED',
    wake,
    admit,
  })

const systemMeta = (naturalId: string): Meta => ({
  ...{ actor: 'pair', commandId: naturalId, requestHash: naturalId, at: new Date(0), naturalId },
})

/** More people than this are nobody's doubles. */
const most = 200

export const distinctionStore = (kept: ReturnType<typeof distinctionAggregates>): DistinctionStore => ({
  load: kept.load,
  create: kept.create,
  change: kept.change,
  ofResident: async (residentId) =>
    (await kept.find(systemScope, { where: { pair: residentId }, limit: most })).items,
  amongst: async (pairs) => {
    const byId = new Map(pairs.map((pair) => [idOfPair(systemMeta(keyOf(pair))), keyOf(pair)]))
    const found = await kept.lookMany(systemScope, [...byId.keys()])
    return new Set(found.flatMap(({ id }) => byId.get(id) ?? []))
  },
})
