import { eventually, testServers, uniqueName } from '@fengqiao/testing'
import { confirmedSender } from '../src/confirms.ts'
import type { Sender, SenderOptions } from '../src/confirms.ts'
import { brokerConnection } from '../src/index.ts'
import type { BrokerConnection } from '../src/index.ts'
import type { Outgoing } from '../src/messages.ts'
import { toQueue } from '../src/set-aside.ts'
import { log, onBroker } from './rabbitmq.ts'

const numbered = (queue: string, at: number): Outgoing =>
  toQueue(queue, { content: Buffer.from(String(at)), options: { messageId: `m-${String(at)}` } })

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

describe('a confirmed sender', () => {
  const queue = uniqueName('sender')
  const topology = { exchange: uniqueName('sender.events'), queuePrefix: '' }
  let connection: BrokerConnection
  let sender: Sender

  const open = async (given: Partial<SenderOptions> = {}): Promise<void> => {
    connection = brokerConnection({ url: testServers().amqpUrl, log, name: 'suite', topology })
    sender = confirmedSender({ connection, log, ...given })
    await sender.start()
    await eventually(() => connection.isUp())
  }

  const declare = async (options: Record<string, unknown> = {}): Promise<void> => {
    await onBroker(async (channel) => channel.assertQueue(queue, options))
  }

  const contents = async (): Promise<readonly string[]> =>
    onBroker(async (channel) => {
      const all: string[] = []
      for (let next = await channel.get(queue); next !== false; next = await channel.get(queue)) {
        all.push(next.content.toString())
        channel.ack(next)
      }
      return all
    })

  afterEach(async () => {
    await sender.stop()
    await connection.stop()
    await onBroker(async (channel) => {
      await channel.deleteQueue(queue)
      await channel.deleteExchange(topology.exchange)
    })
  })

  it('sends any number through a small window, in order', async () => {
    await declare()
    await open({ inFlight: 5 })
    const [first, second] = [upTo(300), upTo(300).map((at) => at + 300)]
    const sendAll = async (numbers: readonly number[]) =>
      sender.send(numbers.map((at) => numbered(queue, at)))
    await Promise.all([sendAll(first), sendAll(second)])
    const got = (await contents()).map(Number)
    expect(got.filter((at) => at < 300)).toEqual(first)
    expect(got.filter((at) => at >= 300)).toEqual(second)
  })

  it('notices that no queue took a message', async () => {
    await open()
    await expect(sender.send([numbered(uniqueName('nowhere'), 1)])).rejects.toMatchObject({
      kind: 'unavailable',
      reason: 'QUEUE_MISSING',
    })
  })

  it('says so when a full queue refuses', async () => {
    await declare({ arguments: { 'x-max-length': 1, 'x-overflow': 'reject-publish' } })
    await open()
    await expect(sender.send(upTo(5).map((at) => numbered(queue, at)))).rejects.toMatchObject({
      kind: 'unavailable',
      reason: 'BROKER_UNSURE',
    })
  })

  it('refuses once it is stopped', async () => {
    await open()
    await sender.stop()
    await connection.stop()
    await expect(sender.send([numbered(queue, 1)])).rejects.toMatchObject({ reason: 'BROKER_AWAY' })
  })
})
