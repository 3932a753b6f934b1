import { DomainError, notAllowedNow, type FieldViolation } from '@fengqiao/domain-kit'
import type { Client } from './client.ts'
import { visibleToClient } from './client.ts'
import type { Instant } from './person.ts'
import type { Subscription, SubscriptionEvent } from './subscription.ts'

/** Every queue costs the broker memory and disk, so a system has a handful. */
export const mostSubscriptions = 10

/** What may be subscribed to: every published event with the permission it needs, and what the role grants. */
export interface Catalogue {
  readonly permissionOf: Readonly<Record<string, string>>
  readonly granted: readonly string[]
}

const violationOf = ({ permissionOf, granted }: Catalogue, field: string, type: string): FieldViolation[] => {
  const permission = permissionOf[type]
  if (permission === undefined) {
    const allowed = Object.keys(permissionOf).filter((one) => granted.includes(permissionOf[one] ?? ''))
    return [{ field, reason: 'UNKNOWN_VALUE', params: { allowed: allowed.join(', ') } }]
  }
  return granted.includes(permission) ? [] : [{ field, reason: 'EVENT_NOT_GRANTED', params: { permission } }]
}

/** Refuses types that do not exist or that the role does not open, each by its place; answers them without doubles. */
export const typesOf = (catalogue: Catalogue, types: readonly string[]): readonly string[] => {
  const violations = types.flatMap((type, at) => violationOf(catalogue, `types[${String(at)}]`, type))
  if (violations.length > 0) throw new DomainError('invalid', 'INVALID_REQUEST', { violations })
  return [...new Set(types)].toSorted()
}

export interface Subscribing {
  readonly id: string
  readonly at: Instant
  readonly types: readonly string[]
  /** How many subscriptions its client has. */
  readonly count: number
}

/** Subscribes a system that is not suspended. */
export const openSubscription = (
  { count, ...asked }: Subscribing,
  client: Client,
): readonly SubscriptionEvent[] => {
  if (client.status === 'SUSPENDED') throw notAllowedNow('CLIENT_SUSPENDED')
  if (count >= mostSubscriptions) throw notAllowedNow('TOO_MANY_SUBSCRIPTIONS', { limit: mostSubscriptions })
  return [{ type: 'SubscriptionCreated', ...asked, clientId: client.id, visibleTo: visibleToClient(client) }]
}

/** Other types from now on; the same ones change nothing. */
export const changeTypes = (
  { at, types }: { readonly at: Instant; readonly types: readonly string[] },
  subscription: Subscription,
): readonly SubscriptionEvent[] => {
  if (subscription.status === 'ENDED') throw notAllowedNow('SUBSCRIPTION_ENDED')
  if (types.join() === subscription.types.join()) return []
  return [{ type: 'SubscriptionChanged', at, clientId: subscription.clientId, types }]
}

/** Ends it for good. */
export const endSubscription = (
  { at }: { readonly at: Instant },
  { status, clientId }: Subscription,
): readonly SubscriptionEvent[] => {
  if (status === 'ENDED') throw notAllowedNow('SUBSCRIPTION_ENDED')
  return [{ type: 'SubscriptionEnded', at, clientId }]
}
