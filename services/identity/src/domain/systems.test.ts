import fc from 'fast-check'
import { behaviour } from '@fengqiao/testing'
import { community, grid, morning, noon, town } from '../../tests/a-person.ts'
import { evolveClient, postsOf, visibleToClient, type Client, type ClientEvent } from './client.ts'
import { admitClient, reinstateClient, rotateSecret, suspendClient } from './keep-client.ts'
import { changeTypes, endSubscription, mostSubscriptions, openSubscription, typesOf } from './subscribe.ts'
import { evolveSubscription, wantedFor, type Subscription, type SubscriptionEvent } from './subscription.ts'

const secretOf = { actor: 'admin', commandId: 'one' }
const admission = {
  ...{ id: 'c1', at: morning, name: '市 12345 热线平台', contactOffice: '市政务服务中心' },
  ...{ territories: [community], secretOf },
}
const admitted = admitClient(admission)
const suspended: ClientEvent = { type: 'ClientSuspended', at: noon }

const clientOf = (...facts: readonly ClientEvent[]): Client =>
  facts.reduce<Client | undefined>(evolveClient, undefined) as Client

describe('a system', () => {
  it('has its places once each, and one role', () => {
    const client = clientOf(...admitClient({ ...admission, territories: [grid, town, grid] }))
    expect(postsOf(client)).toEqual([
      { role: 'INTEGRATION_CLIENT', territory: grid, since: morning },
      { role: 'INTEGRATION_CLIENT', territory: town, since: morning },
    ])
    expect(visibleToClient(client)).toEqual(['c1', grid, community, town])
  })

  it('loses its tokens with its secret', () => {
    const next = { actor: 'admin', commandId: 'two' }
    const client = clientOf(...admitted, ...rotateSecret({ at: noon, secretOf: next }))
    expect(client).toMatchObject({ epoch: 2, secretOf: next, secretSince: noon })
  })

  it('is suspended and opened again, once each', () => {
    const stop = behaviour({ decide: suspendClient, evolve: evolveClient })
    const open = behaviour({ decide: reinstateClient, evolve: evolveClient })
    stop
      .given(...admitted)
      .when({ at: noon })
      .then(suspended)
    stop
      .given(...admitted, suspended)
      .when({ at: noon })
      .thenRefused('ALREADY_SUSPENDED')
    open
      .given(...admitted, suspended)
      .when({ at: noon })
      .then({ type: 'ClientReinstated', at: noon })
    open
      .given(...admitted)
      .when({ at: noon })
      .thenRefused('NOT_SUSPENDED')
    expect(clientOf(...admitted, suspended)).toMatchObject({ status: 'SUSPENDED', epoch: 2, secretOf })
  })
})

const subscribing = { id: 's1', at: morning, types: ['a', 'b'], count: 0 }
const subscribed = openSubscription(subscribing, clientOf(...admitted))
const ended: SubscriptionEvent = { type: 'SubscriptionEnded', at: noon, clientId: 'c1' }

const subscriptionOf = (...facts: readonly SubscriptionEvent[]): Subscription =>
  facts.reduce<Subscription | undefined>(evolveSubscription, undefined) as Subscription

describe('subscribing', () => {
  const rule = behaviour({ decide: openSubscription, evolve: evolveClient as never })

  it('is for a system that may come in, and has room', () => {
    rule
      .given(...(admitted as never[]))
      .when(subscribing)
      .then(...subscribed)
    rule
      .given(...([...admitted, suspended] as never[]))
      .when(subscribing)
      .thenRefused('CLIENT_SUSPENDED')
    rule
      .given(...(admitted as never[]))
      .when({ ...subscribing, count: mostSubscriptions })
      .thenRefused('TOO_MANY_SUBSCRIPTIONS')
  })

  it('takes types that are published and granted, whatever else is asked for', () => {
    const permissionOf = { a: 'issue.read', b: 'issue.read', c: 'people.read' }
    const catalogue = { permissionOf, granted: ['issue.read'] }
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (types) => {
        const wrong = types.flatMap((type, at) =>
          type === 'c' || type === 'd' ? [`types[${String(at)}]`] : [],
        )
        try {
          expect(typesOf(catalogue, types)).toEqual([...new Set(types)].toSorted())
          expect(wrong).toEqual([])
        } catch (error) {
          const { details } = error as { readonly details: { readonly violations: { field: string }[] } }
          expect(details.violations.map(({ field }) => field)).toEqual(wrong)
        }
      }),
    )
  })
})

describe('a subscription', () => {
  it('gets other types; the same ones are no news', () => {
    const rule = behaviour({ decide: changeTypes, evolve: evolveSubscription })
    const changed: SubscriptionEvent = { type: 'SubscriptionChanged', at: noon, clientId: 'c1', types: ['b'] }
    rule
      .given(...subscribed)
      .when({ at: noon, types: ['b'] })
      .then(changed)
    rule
      .given(...subscribed)
      .when({ at: noon, types: ['a', 'b'] })
      .then()
    rule
      .given(...subscribed, ended)
      .when({ at: noon, types: ['b'] })
      .thenRefused('SUBSCRIPTION_ENDED')
  })

  it('ends once', () => {
    const rule = behaviour({ decide: endSubscription, evolve: evolveSubscription })
    rule
      .given(...subscribed)
      .when({ at: noon })
      .then(ended)
    rule
      .given(...subscribed, ended)
      .when({ at: noon })
      .thenRefused('SUBSCRIPTION_ENDED')
  })

  it('says what the broker should have', () => {
    const [subscription, client] = [subscriptionOf(...subscribed), clientOf(...admitted)]
    const types = ['a', 'b']
    expect(wantedFor(subscription, client)).toEqual({ way: 'open', types })
    expect(wantedFor(subscription, clientOf(...admitted, suspended))).toEqual({ way: 'shut', types })
    expect(wantedFor(subscriptionOf(...subscribed, ended), client)).toEqual({ way: 'gone' })
    expect(wantedFor(undefined, client)).toEqual({ way: 'gone' })
    expect(wantedFor(subscription, undefined)).toEqual({ way: 'gone' })
  })
})
