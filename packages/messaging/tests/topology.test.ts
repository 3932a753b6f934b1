import { eventually, removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import { declareTopology, queuesOf } from '../src/index.ts'
import { declareConsumer } from '../src/topology.ts'
import { onBroker } from './rabbitmq.ts'

interface QueueShown {
  readonly type: string
  readonly durable: boolean
  readonly arguments: Readonly<Record<string, unknown>>
}

const shown = async (queue: string): Promise<QueueShown> => {
  const url = new URL(`/api/queues/%2F/${queue}`, testServers().amqpManagementUrl)
  const credentials = Buffer.from(`${url.username}:${url.password}`).toString('base64')
  ;[url.username, url.password] = ['', '']
  const response = await fetch(url, { headers: { authorization: `Basic ${credentials}` } })
  return (await response.json()) as QueueShown
}

describe('the queues of a consumer', () => {
  const topology = testTopology(uniqueName('topology'))
  const queues = queuesOf(topology, 'notifications', [30, 60])
  const all = [queues.events, queues.again, queues.parked, ...queues.waiting.map(({ queue }) => queue)]
  const formerly = ['fengqiao.identity.v1.#']
  const wanted = { queues, types: ['fengqiao.identity.v1.PostTaken'], formerly }
  const countOf = async (queue: string): Promise<number> =>
    onBroker(async (channel) => (await channel.checkQueue(queue)).messageCount)

  beforeAll(async () => {
    await onBroker(async (channel) => declareConsumer(channel, topology, wanted))
  })
  afterAll(async () => removeTopology(topology))

  it('begin with the service’s name', () => {
    expect(queuesOf({ exchange: 'e', queuePrefix: '' }, 'notifications')).toEqual({
      events: 'notifications.events',
      again: 'notifications.again',
      parked: 'notifications.parked',
      waiting: [1_000, 5_000, 25_000, 125_000].map((wait) => ({
        queue: `notifications.retry.${String(wait)}`,
        wait,
      })),
    })
  })

  it('are durable quorum queues, each bounded in length', async () => {
    for (const queue of all) {
      const { type, durable, arguments: given } = await shown(queue)
      expect({ queue, type, durable }).toEqual({ queue, type: 'quorum', durable: true })
      expect(given['x-max-length']).toBeGreaterThan(0)
    }
  })

  it('drop the oldest events, which the feed still has, and nothing that was set aside', async () => {
    const overflow = await Promise.all(all.map(async (queue) => (await shown(queue)).arguments['x-overflow']))
    expect(overflow).toEqual(['drop-head', ...Array.from({ length: 4 }, () => 'reject-publish')])
    expect((await shown(queues.events)).arguments).toMatchObject({
      'x-single-active-consumer': true,
      'x-message-ttl': 7 * 24 * 60 * 60 * 1000,
    })
  })

  it('are the same when declared again', async () => {
    await onBroker(async (channel) => declareConsumer(channel, topology, wanted))
    await onBroker(async (channel) => declareTopology(channel, topology))
  })

  it('take what is subscribed to and nothing else, even if they took all of a producer once', async () => {
    await onBroker(async (channel) => {
      for (const pattern of formerly) await channel.bindQueue(queues.events, topology.exchange, pattern)
      await declareConsumer(channel, topology, wanted)
      for (const type of ['PostTaken', 'PostEnded'])
        channel.publish(topology.exchange, `fengqiao.identity.v1.${type}`, Buffer.from('{}'))
      await channel.close()
    })
    await eventually(async () => (await countOf(queues.events)) === 1)
    await onBroker(async (channel) => channel.purgeQueue(queues.events))
  })

  it('bring a waiting event back to the consumer’s own queue only', async () => {
    await onBroker(async (channel) => {
      for (const { queue } of queues.waiting)
        channel.sendToQueue(queue, Buffer.from('{}'), { persistent: true })
      await channel.close()
    })
    await eventually(async () => (await countOf(queues.again)) === 2)
    expect(await countOf(queues.events)).toBe(0)
  })
})
