import { GridDefined, IssueClosed, IssueRegistered } from '@fengqiao/contracts/grid-management/v1'
import { PersonCreated } from '@fengqiao/contracts/identity/v1'
import { decode } from '@fengqiao/messaging'
import { eventually } from '@fengqiao/testing'
import { anEvent, bindsExactly, letIn, publishing, queuePath, subscribed, types } from './a-subscription.ts'
import { admitted, asAdministrator, enter, listen, refusalOf, stands } from './a-system.ts'
import { running, type Running } from './running.ts'

let identity: Running
let sender: Awaited<ReturnType<typeof publishing>>

beforeAll(async () => {
  identity = await running({ sweepEvery: 200 })
  sender = await publishing(identity)
})

afterAll(async () => {
  await sender.stop()
  await identity.stop()
})

describe('subscribing', () => {
  it('brings the events of the named types and no others, as CloudEvents', async () => {
    const way = await subscribed(identity)
    expect(way.brokerUrl).toBe(identity.config.BROKER_PUBLIC_URL)
    const broker = await enter(way)
    const heard = await listen(broker, way.queue)
    const [one, other, two] = [IssueRegistered.$type, GridDefined.$type, IssueClosed.$type].map(anEvent)
    await sender.publish([one!, other!, two!])
    await eventually(() => heard.length === 2)
    expect(heard.map(decode)).toEqual([one, two])
    expect(heard[0]?.properties.headers).toMatchObject({
      'cloudEvents:specversion': '1.0',
      'cloudEvents:previous': one?.previous,
    })
    await broker.leave()
  })

  it('opens that queue alone: nothing is declared, bound, sent, or read from another', async () => {
    const [way, other] = [await subscribed(identity), await subscribed(identity)]
    const { exchange } = identity.shared.topology
    const broker = await enter(way)
    const attempts = {
      consumes: refusalOf(broker, (channel) => channel.consume(other.queue, () => undefined)),
      takes: refusalOf(broker, (channel) => channel.get(other.queue)),
      declaresQueue: refusalOf(broker, (channel) => channel.assertQueue('mine')),
      declaresExchange: refusalOf(broker, (channel) => channel.assertExchange('mine', 'topic')),
      binds: refusalOf(broker, (channel) => channel.bindQueue(way.queue, exchange, '#')),
      deletes: refusalOf(broker, (channel) => channel.deleteQueue(way.queue)),
      // A publication is not answered, so something that is answered comes after it.
      publishes: refusalOf(broker, (channel) => {
        channel.publish(exchange, types[0]!, Buffer.from('{}'))
        return channel.get(way.queue)
      }),
      sends: refusalOf(broker, (channel) => {
        channel.sendToQueue(other.queue, Buffer.from('{}'))
        return channel.get(way.queue)
      }),
    }
    for (const [what, refusal] of Object.entries(attempts))
      expect([what, await refusal]).toEqual([what, expect.stringContaining('ACCESS_REFUSED')])
    await broker.leave()
  })

  it('sent again answers the same way to the broker', async () => {
    const { token } = await admitted(identity)
    const key = { token, idempotencyKey: 'subscribe-and-again' }
    const first = await identity.subscriptions.createSubscription({ types }, key)
    expect(await identity.subscriptions.createSubscription({ types }, key)).toEqual(first)
    const { subscriptions } = await identity.subscriptions.listSubscriptions({}, { token })
    expect(subscriptions).toHaveLength(1)
    expect(JSON.stringify(subscriptions)).not.toContain(first.password)
  })

  it('names an event that does not exist, and one that the role does not open, by its place', async () => {
    const { token } = await admitted(identity)
    const wrong = [types[0]!, 'fengqiao.nothing.v1.Happened', PersonCreated.$type]
    await expect(
      identity.subscriptions.createSubscription({ types: wrong }, { token }),
    ).rejects.toMatchObject({
      kind: 'invalid',
      details: {
        violations: [
          { field: 'types[1]', reason: 'UNKNOWN_VALUE' },
          { field: 'types[2]', reason: 'EVENT_NOT_GRANTED', params: { permission: 'people.read' } },
        ],
      },
    })
    expect((await identity.subscriptions.listSubscriptions({}, { token })).subscriptions).toEqual([])
  })

  it('ends somewhere: a system has ten', async () => {
    const { token } = await admitted(identity)
    const create = () => identity.subscriptions.createSubscription({ types }, { token })
    for (let made = 0; made < 10; made += 1) await create()
    await expect(create()).rejects.toMatchObject({ reason: 'TOO_MANY_SUBSCRIPTIONS' })
  })

  it('keeps queues bounded, so that whoever stays away fills no disk', async () => {
    const reply = await asAdministrator('GET', queuePath(await subscribed(identity)))
    expect(await reply.json()).toMatchObject({
      durable: true,
      arguments: {
        'x-queue-type': 'quorum',
        'x-max-length': 200_000,
        'x-message-ttl': 604_800_000,
        'x-overflow': 'drop-head',
      },
    })
  })
})

describe('a subscription of another system', () => {
  it('is not there', async () => {
    const [{ subscriptionId }, other] = [await subscribed(identity), await admitted(identity)]
    const { token } = other
    const hidden = { kind: 'not-found' }
    await expect(identity.subscriptions.getSubscription({ subscriptionId }, { token })).rejects.toMatchObject(
      hidden,
    )
    await expect(
      identity.subscriptions.endSubscription({ subscriptionId, expectedVersion: 0 }, { token }),
    ).rejects.toMatchObject(hidden)
    const stray = { clientId: other.clientId, subscriptionId, expectedVersion: 0 }
    await expect(identity.clients.endClientSubscription(stray, identity.installer)).rejects.toMatchObject(
      hidden,
    )
  })
})

describe('changing the types', () => {
  it('binds exactly the new ones', async () => {
    const { token, subscriptionId, ...way } = await subscribed(identity)
    const wanted = [GridDefined.$type, IssueRegistered.$type]
    const asked = { subscriptionId, types: wanted, expectedVersion: 0 }
    const { version } = await identity.subscriptions.changeSubscription(asked, { token })
    expect(version).toBe(2)
    await bindsExactly(identity, way, wanted)
    const stale = { ...asked, types, expectedVersion: 1 }
    await expect(identity.subscriptions.changeSubscription(stale, { token })).rejects.toMatchObject({
      kind: 'stale',
    })
  })
})

describe('an administrator', () => {
  it('subscribes for a system, changes and ends it', async () => {
    const { clientId } = await admitted(identity)
    const admin = identity.installer
    const way = await identity.clients.createClientSubscription({ clientId, types }, admin)
    const { subscriptionId } = way
    await (await enter(await letIn(way))).leave()
    const one = { clientId, subscriptionId, expectedVersion: 0 }
    await identity.clients.changeClientSubscription({ ...one, types: [IssueClosed.$type] }, admin)
    await bindsExactly(identity, way, [IssueClosed.$type])
    const { subscriptions } = await identity.clients.listClientSubscriptions({ clientId }, admin)
    expect(subscriptions.map(({ types: held }) => held)).toEqual([[IssueClosed.$type]])
    await identity.clients.endClientSubscription(one, admin)
    await eventually(async () => !(await stands(queuePath(way))))
    expect((await identity.clients.listClientSubscriptions({ clientId }, admin)).subscriptions).toEqual([])
  })
})
