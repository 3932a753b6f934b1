import { aggregates, idFromCommand, type AggregateStore, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import { evolve } from '../domain/evolve.ts'
import type { Person, PersonEvent } from '../domain/person.ts'
import { visibleTo } from '../domain/posts.ts'
import type { People } from '../ports.ts'
import { isPublished } from './published-events.ts'

const staffPage = 500

export type PeopleStore = AggregateStore<Person, PersonEvent>

/** The collection of accounts and everything that is asked of it. */
export const peopleStore = ({ connection, wake, admit }: StoreHooks): PeopleStore =>
  aggregates<Person, PersonEvent>(connection, {
    kind: 'Person',
    collection: 'people',
    evolve,
    visibleTo,
    isPublished,
    schema: 1,
    takenReason: 'USERNAME_TAKEN',
    idOf: (meta) => meta.naturalId ?? idFromCommand('Person', meta),
    indexes: [
      { name: 'all' },
      { name: 'staff', equal: ['staff'] },
      { name: 'administers', equal: ['administers'], only: { administers: true }, unscoped: true },
    ],
    wake,
    admit,
  })

/** Accounts as the use cases know them. */
export const peopleIn = (store: PeopleStore): People => ({
  ...store,
  list: (scope, { after, limit }) => store.find(scope, { limit, ...(after === undefined ? {} : { after }) }),
  staffAt: async (territory) => {
    const query = { where: { staff: true }, within: territory, limit: staffPage }
    return (await store.find(systemScope, query)).items
  },
  othersAdminister: async (id) => {
    const { items } = await store.find(systemScope, { where: { administers: true }, limit: 2 })
    return items.some((person) => person.id !== id)
  },
})
