import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'
import type { Client, Subscription } from './model.ts'

const path = (clientId: string) => ({ path: { clientId } })

/** Other systems in the caller's territory. */
export const useClients = (pageToken: string | undefined) =>
  useQuery({
    queryKey: ['clients', 'list', pageToken],
    queryFn: () =>
      dataOf(
        api.GET('/v1/clients', { params: { query: { pageSize: 50, ...(pageToken ? { pageToken } : {}) } } }),
      ),
  })

/** One other system. */
export const useClient = (clientId: string) =>
  useQuery({
    queryKey: ['clients', 'one', clientId],
    queryFn: () => dataOf(api.GET('/v1/clients/{clientId}', { params: path(clientId) })),
  })

interface NewClient {
  readonly name: string
  readonly contactOffice: string
  readonly territories: string[]
}

/** Admits a system; the answer holds its secret, once. */
export const createClient = (body: NewClient, key: string) =>
  dataOf(api.POST('/v1/clients', { body, headers: commandHeaders(key) }))

/** Makes a new secret; the answer holds it, once. */
export const rotateSecret = (clientId: string, key: string) =>
  dataOf(
    api.POST('/v1/clients/{clientId}:rotateSecret', {
      params: path(clientId),
      body: {},
      headers: commandHeaders(key),
    }),
  )

/** Stops or restores all access of a system. */
export const setClientSuspended = ({ clientId, version }: Client, suspended: boolean, key: string) => {
  const options = { params: path(clientId), body: {}, headers: commandHeaders(key, version) }
  return suspended
    ? dataOf(api.POST('/v1/clients/{clientId}:suspend', options))
    : dataOf(api.POST('/v1/clients/{clientId}:reinstate', options))
}

/** What a system subscribes to now. */
export const useSubscriptions = (clientId: string) =>
  useQuery({
    queryKey: ['clients', 'subscriptions', clientId],
    queryFn: () => dataOf(api.GET('/v1/clients/{clientId}/subscriptions', { params: path(clientId) })),
    select: (reply) => reply.subscriptions ?? [],
  })

/** Subscribes a system; the answer holds its way to the broker, once. */
export const subscribe = (clientId: string, types: string[], key: string) =>
  dataOf(
    api.POST('/v1/clients/{clientId}/subscriptions', {
      params: path(clientId),
      body: { types },
      headers: commandHeaders(key),
    }),
  )

const ofSubscription = ({ clientId, subscriptionId, version }: Subscription, key: string) => ({
  params: { path: { clientId, subscriptionId } },
  headers: commandHeaders(key, version),
})

/** Replaces the event types of a subscription. */
export const changeSubscription = (subscription: Subscription, types: string[], key: string) =>
  dataOf(
    api.POST('/v1/clients/{clientId}/subscriptions/{subscriptionId}:change', {
      ...ofSubscription(subscription, key),
      body: { types },
    }),
  )

/** Ends a subscription; its queue goes with it. */
export const endSubscription = (subscription: Subscription, key: string) =>
  dataOf(
    api.POST('/v1/clients/{clientId}/subscriptions/{subscriptionId}:end', {
      ...ofSubscription(subscription, key),
      body: {},
    }),
  )
