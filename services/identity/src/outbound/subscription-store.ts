import { aggregates, type AggregateStore, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import { evolveSubscription, type Subscription, type SubscriptionEvent } from '../domain/subscription.ts'
import type { Subscriptions } from '../ports.ts'

export type SubscriptionStore = AggregateStore<Subscription, SubscriptionEvent>

const page = 200

/** The collection of subscriptions. */
export const subscriptionStore = ({ connection, wake, admit }: StoreHooks): SubscriptionStore =>
  aggregates<Subscription, SubscriptionEvent>(connection, {
    kind: 'Subscription',
    collection: 'subscriptions',
    evolve: evolveSubscription,
    visibleTo: ({ clientId, visibleTo }) => [clientId, ...visibleTo],
    isPublished: () => true,
    schema: 1,
    indexes: [
      { name: 'of_client', equal: ['clientId', 'status'], unscoped: true },
      { name: 'status', equal: ['status'], unscoped: 'only' },
    ],
    wake,
    admit,
  })

const active = async (store: SubscriptionStore): Promise<readonly string[]> => {
  const ids: string[] = []
  let after: string | undefined
  do {
    const query = { where: { status: 'ACTIVE' }, limit: page, ...(after === undefined ? {} : { after }) }
    const { items, next } = await store.find(systemScope, query)
    ids.push(...items.map(({ id }) => id))
    after = next
  } while (after !== undefined)
  return ids
}

/** Subscriptions as the use cases know them. A client has few, so they fit on one page. */
export const subscriptionsIn = (store: SubscriptionStore): Subscriptions => ({
  ...store,
  ofClient: async (scope, clientId) =>
    (await store.find(scope, { where: { clientId, status: 'ACTIVE' }, limit: page })).items,
  active: () => active(store),
})
