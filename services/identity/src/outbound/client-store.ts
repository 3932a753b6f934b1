import { aggregates, type AggregateStore, type StoreHooks } from '@fengqiao/aggregate-store'
import { evolveClient, visibleToClient, type Client, type ClientEvent } from '../domain/client.ts'
import type { Clients } from '../ports.ts'

export type ClientStore = AggregateStore<Client, ClientEvent>

/** The collection of other systems. */
export const clientStore = ({ connection, wake, admit }: StoreHooks): ClientStore =>
  aggregates<Client, ClientEvent>(connection, {
    kind: 'Client',
    collection: 'clients',
    evolve: evolveClient,
    visibleTo: visibleToClient,
    isPublished: () => true,
    schema: 1,
    indexes: [{ name: 'all' }],
    wake,
    admit,
  })

/** Other systems as the use cases know them. */
export const clientsIn = (store: ClientStore): Clients => ({
  ...store,
  list: (scope, { after, limit }) => store.find(scope, { limit, ...(after === undefined ? {} : { after }) }),
})
