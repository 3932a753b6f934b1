import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import {
  evolveOrganisation,
  seesOrganisation,
  type Organisation,
  type OrganisationEvent,
} from '../domain/organisation.ts'
import type { OrganisationStore } from '../domain/organisations.ts'
import { idUnder } from './natural-id.ts'

const there = { open: true }
const gone = { open: false }

const lists = {
  all: { name: 'all', sort: 'name', only: there },
  kind: { name: 'kind', equal: ['kind'], sort: 'name', only: there },
  building: {
    name: 'building',
    equal: ['place.buildingCode'],
    sort: 'name',
    only: there,
    unscoped: 'enough',
  },
  gone: { name: 'gone', sort: 'endedOn', only: gone },
  code: { name: 'credit_code', equal: ['creditCode'], unscoped: 'only' },
  words: { name: 'words', equal: ['words'], unscoped: 'only' },
} as const

export const organisationAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<Organisation, OrganisationEvent>(connection, {
    kind: 'Organisation',
    collection: 'organisations',
    evolve: evolveOrganisation,
    visibleTo: seesOrganisation,
    isPublished: ({ type }) => type !== 'OrganisationFenced',
    indexes: Object.values(lists),
    schema: 1,
    idOf: idUnder('Organisation'),
    takenReason: 'OVERTAKEN',
    wake,
    admit,
  })

const byName = { field: 'name', direction: 1 } as const
const lastGone = { field: 'endedOn', direction: -1 } as const
const most = 20

export const organisationStore = (kept: ReturnType<typeof organisationAggregates>): OrganisationStore => ({
  idFor: kept.idFor,
  load: kept.load,
  look: kept.look,
  lookMany: kept.lookMany,
  create: kept.create,
  change: kept.change,
  inBuilding: (scope, { code, kind }, page) => {
    const filter = kind === undefined ? {} : { filter: { kind } }
    const where = { 'place.buildingCode': code, ...there }
    return kept.find(scope, { where, ...filter, sort: byName, ...page })
  },
  list: (scope, { kind, territory }, page) => {
    const where = { ...there, ...(kind === undefined ? {} : { kind }) }
    const within = territory === undefined ? {} : { within: territory }
    return kept.find(scope, { where, ...within, sort: byName, ...page })
  },
  gone: (scope, { kind, territory }, page) => {
    const filter = kind === undefined ? {} : { filter: { kind } }
    const within = territory === undefined ? {} : { within: territory }
    return kept.find(scope, { where: gone, ...filter, ...within, sort: lastGone, ...page })
  },
  byCreditCode: async (creditCode) =>
    (await kept.find(systemScope, { where: { creditCode }, limit: most })).items,
  byWord: async (word, limit) => (await kept.find(systemScope, { where: { words: word }, limit })).items,
})
