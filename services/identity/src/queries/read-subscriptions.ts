import type { Scope, Versioned } from '@fengqiao/domain-kit'
import type { Subscription } from '../domain/subscription.ts'
import type { BrokerWay, Deps } from '../ports.ts'

type Needs = Pick<Deps, 'subscriptions' | 'broker'>

/** A subscription and where its queue is; never its password. */
export interface SubscriptionView extends Versioned<Subscription> {
  readonly way: Pick<BrokerWay, 'url' | 'queue'>
}

const viewOf =
  ({ broker }: Needs) =>
  (subscription: Versioned<Subscription>): SubscriptionView => {
    const { url, queue } = broker.wayOf(subscription.id)
    return { ...subscription, way: { url, queue } }
  }

/** One subscription, ended ones too. */
export const getSubscription =
  (deps: Needs) =>
  async (scope: Scope, id: string): Promise<SubscriptionView> =>
    viewOf(deps)(await deps.subscriptions.load(scope, id))

/** What a system subscribes to now. */
export const listSubscriptions =
  (deps: Needs) =>
  async (scope: Scope, clientId: string): Promise<readonly SubscriptionView[]> =>
    (await deps.subscriptions.ofClient(scope, clientId)).map(viewOf(deps))
