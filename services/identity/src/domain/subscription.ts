import type { Client } from './client.ts'
import type { Instant } from './person.ts'

export type SubscriptionStatus = 'ACTIVE' | 'ENDED'

/** What a system wants to hear, and so what the broker should have. */
export interface Subscription {
  readonly id: string
  readonly clientId: string
  /** Where its client may look: those who manage the client see its subscriptions. */
  readonly visibleTo: readonly string[]
  readonly types: readonly string[]
  readonly status: SubscriptionStatus
  readonly createdAt: Instant
  readonly endedAt?: Instant
}

export interface SubscriptionCreated {
  readonly type: 'SubscriptionCreated'
  readonly at: Instant
  readonly id: string
  readonly clientId: string
  readonly visibleTo: readonly string[]
  readonly types: readonly string[]
}

/** The fact names its client, so that whoever hears of it need not look it up. */
export interface SubscriptionChanged {
  readonly type: 'SubscriptionChanged'
  readonly at: Instant
  readonly clientId: string
  readonly types: readonly string[]
}

export interface SubscriptionEnded {
  readonly type: 'SubscriptionEnded'
  readonly at: Instant
  readonly clientId: string
}

export type SubscriptionEvent = SubscriptionCreated | SubscriptionChanged | SubscriptionEnded

/** How a subscription follows from its facts. */
export const evolveSubscription = (
  subscription: Subscription | undefined,
  fact: SubscriptionEvent,
): Subscription => {
  if (subscription === undefined) {
    if (fact.type !== 'SubscriptionCreated')
      throw new TypeError(`a subscription cannot begin with ${fact.type}`)
    const { id, clientId, visibleTo, types, at } = fact
    return { id, clientId, visibleTo, types, status: 'ACTIVE', createdAt: at }
  }
  switch (fact.type) {
    case 'SubscriptionCreated':
      return subscription
    case 'SubscriptionChanged':
      return { ...subscription, types: fact.types }
    case 'SubscriptionEnded':
      return { ...subscription, status: 'ENDED', endedAt: fact.at }
  }
}

/** What the broker should have for a subscription. A shut one keeps its queue, which nobody may read meanwhile. */
export type Wanted =
  { readonly way: 'open' | 'shut'; readonly types: readonly string[] } | { readonly way: 'gone' }

/** Use to know what the broker is to be brought to; what nobody knows of is to be gone. */
export const wantedFor = (subscription: Subscription | undefined, client: Client | undefined): Wanted => {
  if (subscription?.status !== 'ACTIVE' || client === undefined) return { way: 'gone' }
  return { way: client.status === 'ACTIVE' ? 'open' : 'shut', types: subscription.types }
}
