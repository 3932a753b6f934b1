import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import { communityOf } from '@fengqiao/standards'
import type { Instant } from '../domain/act.ts'
import { evolveResident } from '../domain/resident-evolve.ts'
import type { ResidentEvent } from '../domain/resident-events.ts'
import { areaOf, isKnown, seesResident, type Blind, type Place, type Resident } from '../domain/resident.ts'
import type { ResidentStore } from '../ports.ts'
import { besideOthers } from './blind.ts'
import { idUnder } from './natural-id.ts'
import { withoutBlind } from './resident-facts.ts'

const present = { status: 'PRESENT' }

const lists = {
  building: { name: 'building', equal: ['place.buildingCode'], only: present, unscoped: 'enough' },
  grid: { name: 'grid', equal: ['place.gridCode'], only: present, unscoped: 'enough' },
  idNumber: { name: 'id_number', equal: ['blind.idNumber'], unscoped: 'only' },
  phone: { name: 'phone', equal: ['blind.phones'], unscoped: 'only' },
  words: { name: 'words', equal: ['blind.words'], sort: 'area', unscoped: 'only' },
  account: { name: 'account', equal: ['accountId'], unscoped: 'only' },
} as const

const inside: ReadonlySet<ResidentEvent['type']> = new Set([
  'AccountLinked',
  'ClaimFenced',
  'FoundAnew',
  'ErasureFinished',
  'SetAside',
  'Settled',
  'Returning',
  'Stayed',
  'Returned',
])

const beside = (blind: Blind, { buildingCode }: Place): Blind => ({
  ...blind,
  words: blind.words.map((word) => besideOthers(communityOf(buildingCode), word)),
})

/** A record of the first release is found by name once it is corrected or moved. */
const olderResident = (state: unknown, schema: number): Resident => {
  const resident = state as Resident
  if (resident.status === 'MERGED' && resident.held !== undefined)
    return { ...resident, held: beside(resident.held, resident.place) }
  if (!isKnown(resident)) return resident
  if (schema < 2)
    return { ...resident, area: areaOf(resident.place), blind: { ...resident.blind, words: [] } }
  return { ...resident, blind: beside(resident.blind, resident.place) }
}

/** A merge is the command's own for so long; then it is somebody's who finds it. */
const patience = 10_000

const dueAt = (resident: Resident): Instant | undefined => {
  if (resident.status === 'ERASED') return resident.finished ? undefined : resident.erasedAt
  return resident.status === 'MERGED' && resident.phase !== 'SETTLED' ? resident.at + patience : undefined
}

export const residentAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Resident, ResidentEvent>(connection, {
    kind: 'Resident',
    collection: 'residents',
    evolve: evolveResident,
    visibleTo: seesResident,
    isPublished: ({ type }) => !inside.has(type),
    journaled: withoutBlind,
    indexes: Object.values(lists),
    schema: 3,
    renewedSince: 3,
    upcastState: olderResident,
    idOf: idUnder('Resident'),
    takenReason: 'OVERTAKEN',
    dueAt,
    wake,
    admit,
  })

/** More than this share no telephone; an ID number has one holder. */
const most = 50

/** More live in no building. */
const mostInOne = 100_000

export const residentStore = (kept: ReturnType<typeof residentAggregates>): ResidentStore => {
  const those = async (where: Record<string, string>) =>
    (await kept.find(systemScope, { where, limit: most })).items
  /** One token after the other: whoever is made anew under a newer key meanwhile was found by the older one. */
  const byAny = async (field: string, tokens: readonly string[]) => {
    const found: Versioned<Resident>[] = []
    for (const token of tokens) found.push(...(await those({ [field]: token })))
    return [...new Map(found.map((one) => [one.id, one])).values()]
  }
  return {
    idFor: kept.idFor,
    load: kept.load,
    look: kept.look,
    lookMany: kept.lookMany,
    create: kept.create,
    createMany: kept.createMany,
    change: kept.change,
    due: kept.due,
    every: kept.every,
    inBuilding: (scope, code, page) =>
      kept.find(scope, { where: { 'place.buildingCode': code, ...present }, ...page }),
    inGrid: (scope, code, page) =>
      kept.find(scope, { where: { 'place.gridCode': code, ...present }, ...page }),
    byIdNumber: (tokens) => byAny('blind.idNumber', tokens),
    byPhone: (tokens) => byAny('blind.phones', tokens),
    byWords: ({ tokens, gridCode, ...besides }, limit) => {
      const and = gridCode === undefined ? {} : { and: { field: 'area', value: gridCode } }
      return kept.having({ field: 'blind.words', values: tokens, ...besides, ...and, limit })
    },
    countIn: async (code) => {
      const where = { 'place.buildingCode': code, ...present }
      return (await kept.count(systemScope, { where }, mostInOne)).count
    },
    byAccount: async (personId) => (await those({ accountId: personId }))[0],
  }
}
