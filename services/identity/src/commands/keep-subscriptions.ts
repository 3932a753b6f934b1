import { notFound, type Ask, type Receipt } from '@fengqiao/domain-kit'
import { changeTypes, endSubscription as end, openSubscription, typesOf } from '../domain/subscribe.ts'
import type { Subscription } from '../domain/subscription.ts'
import type { BrokerWay, Deps } from '../ports.ts'
import { settleOrLeave } from './settle-subscription.ts'

/** Whose subscription it is: an administrator names the client, a client itself is the caller. */
export interface Subscribed {
  readonly clientId: string
}

export interface OfSubscription extends Subscribed {
  readonly subscriptionId: string
}

export interface WithTypes {
  readonly types: readonly string[]
}

export interface SubscriptionMade {
  readonly receipt: Receipt
  readonly way: BrokerWay
}

type Needs = Pick<Deps, 'clients' | 'subscriptions' | 'broker'>
type Catalogued = Pick<Deps, 'eventPermissions' | 'permissionsOf'>

const catalogueOf = ({ eventPermissions, permissionsOf }: Catalogued) => ({
  permissionOf: eventPermissions,
  granted: permissionsOf(['INTEGRATION_CLIENT']),
})

/** An address that names a client names its own subscriptions only. */
const mustBelong = ({ clientId }: Subscription, asked: Subscribed): void => {
  if (clientId !== asked.clientId) throw notFound()
}

/** Subscribes a system. Where the broker is away, its queue and user follow as soon as it is back. */
const createSubscription = (deps: Needs & Catalogued) => {
  const settle = settleOrLeave(deps)
  return async ({ scope, meta, input }: Ask<Subscribed & WithTypes>): Promise<SubscriptionMade> => {
    const { state: client } = await deps.clients.load(scope, input.clientId)
    const types = typesOf(catalogueOf(deps), input.types)
    const { length: count } = await deps.subscriptions.ofClient(scope, input.clientId)
    const receipt = await deps.subscriptions.create(meta, (id) =>
      openSubscription({ id, at: meta.at.toISOString(), types, count }, client),
    )
    await settle(receipt.id)
    return { receipt, way: deps.broker.wayOf(receipt.id) }
  }
}

/** Other event types from now on. */
const changeSubscription = (deps: Needs & Catalogued) => {
  const settle = settleOrLeave(deps)
  return async ({ scope, meta, input }: Ask<OfSubscription & WithTypes>): Promise<Receipt> => {
    const types = typesOf(catalogueOf(deps), input.types)
    const target = { scope, id: input.subscriptionId }
    const receipt = await deps.subscriptions.change(target, meta, (subscription) => {
      mustBelong(subscription, input)
      return changeTypes({ at: meta.at.toISOString(), types }, subscription)
    })
    await settle(input.subscriptionId)
    return receipt
  }
}

/** Ends a subscription; open connections of its user are closed. */
const endSubscription = (deps: Needs) => {
  const settle = settleOrLeave(deps)
  return async ({ scope, meta, input }: Ask<OfSubscription>): Promise<Receipt> => {
    const target = { scope, id: input.subscriptionId }
    const receipt = await deps.subscriptions.change(target, meta, (subscription) => {
      mustBelong(subscription, input)
      return end({ at: meta.at.toISOString() }, subscription)
    })
    await settle(input.subscriptionId)
    return receipt
  }
}

/** What may be done to a subscription, by its own system and by whoever manages that. */
export const subscriptionCommands = (deps: Needs & Catalogued) => ({
  createSubscription: createSubscription(deps),
  changeSubscription: changeSubscription(deps),
  endSubscription: endSubscription(deps),
})
