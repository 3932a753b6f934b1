import { setTimeout as pause } from 'node:timers/promises'
import { connect, type Channel, type ConsumeMessage } from 'amqplib'
import { defaultTopology } from '@fengqiao/messaging'

export interface EchoOptions {
  /** The broker, past any proxy. */
  readonly url: () => string
  /** Consumers' queues of events. */
  readonly queues: readonly string[]
  readonly random: () => number
}

/** How many events are delivered once more, and how much later at most: long after those that follow them. */
const share = 0.05
const latest = 4_000

const ours = { exclusive: true, autoDelete: true, durable: false }

/** Listens beside the consumers and puts a copy into one of their queues later. */
const listen = async (channel: Channel, { queues, random }: EchoOptions, note: () => void): Promise<void> => {
  const { queue } = await channel.assertQueue('', ours)
  await channel.bindQueue(queue, defaultTopology.exchange, '#')
  const repeat = async ({ content, properties }: ConsumeMessage): Promise<void> => {
    await pause(random() * latest)
    const target = queues[Math.floor(random() * queues.length)] ?? ''
    channel.sendToQueue(target, content, { ...properties, deliveryMode: 2 })
    note()
  }
  await channel.consume(
    queue,
    (message) => {
      // A channel that went meanwhile takes the copy with it.
      if (message !== null && random() < share) void repeat(message).catch(() => undefined)
    },
    { noAck: true },
  )
}

/** Use all along: some events are delivered twice, and late, so that older ones come after newer ones. */
export const echo = (options: EchoOptions) => {
  let [going, count] = [true, 0]
  const once = async (): Promise<void> => {
    const model = await connect(options.url())
    model.on('error', () => undefined)
    const closed = new Promise<void>((resolve) => model.once('close', () => resolve()))
    const channel = await model.createChannel()
    channel.on('error', () => undefined)
    await listen(channel, options, () => (count += 1))
    while (going && (await Promise.race([closed.then(() => false), pause(200).then(() => true)])));
    await model.close().catch(() => undefined)
  }
  const work = (async () => {
    while (going) {
      await once().catch(() => undefined)
      await pause(300)
    }
  })()
  return {
    count: () => count,
    stop: (): Promise<void> => {
      going = false
      return work
    },
  }
}
