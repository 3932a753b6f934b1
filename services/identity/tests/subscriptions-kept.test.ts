import { GridDefined, IssueClosed, IssueRegistered } from '@fengqiao/contracts/grid-management/v1'
import { SubscriptionStatus } from '@fengqiao/contracts/identity/v1'
import { decode } from '@fengqiao/messaging'
import { eventually } from '@fengqiao/testing'
import {
  anEvent,
  bindsExactly,
  publishing,
  queuePath,
  subscribed,
  types,
  userPath,
} from './a-subscription.ts'
import { asAdministrator, enter, listen, stands } from './a-system.ts'
import { replicaOf, running, type Running } from './running.ts'

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

describe('ending a subscription', () => {
  it('sends away who listens and leaves nothing at the broker', async () => {
    const { token, subscriptionId, ...way } = await subscribed(identity)
    const broker = await enter(way)
    await identity.subscriptions.endSubscription({ subscriptionId, expectedVersion: 0 }, { token })
    await eventually(broker.closed)
    // A sweep that had begun before may have been about to settle what was said then.
    await eventually(async () => !(await stands(queuePath(way))) && !(await stands(userPath(way))))
    await expect(enter(way)).rejects.toThrow()
    const ended = await identity.subscriptions.getSubscription({ subscriptionId }, { token })
    expect(ended).toMatchObject({ status: SubscriptionStatus.ENDED, endedAt: expect.any(Date) as Date })
    await expect(
      identity.subscriptions.changeSubscription({ subscriptionId, types, expectedVersion: 0 }, { token }),
    ).rejects.toMatchObject({ reason: 'SUBSCRIPTION_ENDED' })
  })
})

describe('a suspended system', () => {
  it('is sent away while its queue waits, and finds there what came meanwhile', async () => {
    const { clientId, ...way } = await subscribed(identity)
    const broker = await enter(way)
    await identity.clients.suspendClient({ clientId, expectedVersion: 0 }, identity.installer)
    await eventually(broker.closed)
    await eventually(async () => !(await stands(userPath(way))))
    await expect(enter(way)).rejects.toThrow()
    const event = anEvent(IssueRegistered.$type)
    await sender.publish([event])
    const forHim = { clientId, types }
    await expect(identity.clients.createClientSubscription(forHim, identity.installer)).rejects.toMatchObject(
      { reason: 'CLIENT_SUSPENDED' },
    )
    await identity.clients.reinstateClient({ clientId, expectedVersion: 0 }, identity.installer)
    // A sweep that had begun while he was suspended may settle what was said then, once more.
    const again = await eventually(() => enter(way))
    const heard = await listen(again, way.queue)
    await eventually(() => heard.length === 1)
    expect(decode(heard[0]!)).toEqual(event)
    await again.leave()
  })
})

describe('a broker that lost its data', () => {
  it('gets every queue and user again, the password as it was', async () => {
    const way = await subscribed(identity)
    await asAdministrator('DELETE', userPath(way))
    await asAdministrator('DELETE', queuePath(way))
    await eventually(async () => (await stands(queuePath(way))) && (await stands(userPath(way))))
    const broker = await eventually(() => enter(way))
    const heard = await listen(broker, way.queue)
    await sender.publish([anEvent(IssueRegistered.$type)])
    await eventually(() => heard.length === 1)
    await broker.leave()
  })

  it('keeps nothing that belongs to no subscription', async () => {
    const { queue } = await subscribed(identity)
    const orphan = queue.replace(/[^.]*$/, 'nobody-knows')
    await asAdministrator('PUT', `queues/%2F/${orphan}`)
    expect(await stands(`queues/%2F/${orphan}`)).toBe(true)
    await eventually(async () => !(await stands(`queues/%2F/${orphan}`)))
  })
})

describe('two replicas', () => {
  it('settle the same subscription without undoing each other', async () => {
    const second = await replicaOf(identity)
    const { token, subscriptionId, ...way } = await subscribed(identity)
    const lists = [[IssueRegistered.$type], [IssueClosed.$type], [GridDefined.$type], types]
    await Promise.all(
      lists.map((wanted, at) =>
        (at % 2 === 0 ? identity : second).subscriptions.changeSubscription(
          { subscriptionId, types: [...wanted], expectedVersion: 0 },
          { token },
        ),
      ),
    )
    const { types: said } = await identity.subscriptions.getSubscription({ subscriptionId }, { token })
    await bindsExactly(identity, way, said)
    await second.stop()
  })
})
