import { aggregates, idFromCommand, type AggregateStore, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope, type Versioned } from '@fengqiao/domain-kit'
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
      { name: 'posts', equal: ['posts.territory'], only: { staff: true }, unscoped: 'only' },
      { name: 'resident', equal: ['residentId'], unscoped: 'only' },
      { name: 'administers', equal: ['administers'], only: { administers: true }, unscoped: true },
    ],
    wake,
    admit,
  })

/** More than ever served at one place. */
const mostAtOnePlace = 2_000

/** All pages: a town has a few hundred in service, and a list to choose from that ends early misleads. */
const staffAt = async (store: PeopleStore, within: string): Promise<readonly Versioned<Person>[]> => {
  const found: Versioned<Person>[] = []
  let after: string | undefined
  do {
    const query = {
      where: { staff: true },
      within,
      limit: staffPage,
      ...(after === undefined ? {} : { after }),
    }
    const { items, next } = await store.find(systemScope, query)
    found.push(...items)
    after = next
  } while (after !== undefined)
  return found
}

/** Accounts as the use cases know them. */
export const peopleIn = (store: PeopleStore): People => ({
  ...store,
  idFor: (command) => idFromCommand('Person', command),
  list: (scope, { after, limit }) => store.find(scope, { limit, ...(after === undefined ? {} : { after }) }),
  staffAt: (territory) => staffAt(store, territory),
  servedAt: (territories) =>
    store.having({
      ...{ field: 'posts.territory', values: territories },
      limit: mostAtOnePlace * territories.length,
    }),
  ofResident: async (residentId) =>
    (await store.find(systemScope, { where: { residentId }, limit: staffPage })).items,
  administrators: async () =>
    (await store.find(systemScope, { where: { administers: true }, limit: staffPage })).items,
})
