import { randomUUID } from 'node:crypto'
import { connectStore, seenMarks } from '@fengqiao/aggregate-store'
import { quiet } from '@fengqiao/aggregate-store/suites'
import { brokerConnection, consumer, publisherTo, subscribe } from '@fengqiao/messaging'
import { Counted, countingPattern, memoryProducer } from '@fengqiao/messaging/suites'
import { testServers, uniqueName } from '@fengqiao/testing'
import { connect } from 'amqplib'
import type { Bench } from './bench.ts'

const count = 6_000
const batch = 200

const batches = Array.from({ length: count / batch }, (_, index) => index * batch)

/** Published with confirms, consumed once in effect: lanes, marks in the database, gaps looked for. */
const ours = async (): Promise<number> => {
  const { amqpUrl, mongodbUrl } = testServers()
  const [exchange, service] = [uniqueName('bench'), uniqueName('listener')]
  const topology = { exchange, queuePrefix: `${exchange}.` }
  const store = await connectStore({ url: mongodbUrl, database: uniqueName('bench'), log: quiet })
  const connection = brokerConnection({ url: amqpUrl, name: 'bench', log: quiet, topology })
  const publishing = publisherTo({ connection, log: quiet })
  const producer = memoryProducer()
  const all = Promise.withResolvers<undefined>()
  let heard = 0
  const listening = consumer({
    ...{ service, connection, log: quiet, marks: seenMarks(store) },
    producers: [{ name: producer.name, pattern: countingPattern, feed: producer.feed }],
    subscriptions: [
      subscribe(Counted, () => {
        heard += 1
        if (heard === count) all.resolve(undefined)
        return Promise.resolve()
      }),
    ],
  })
  await publishing.start()
  await listening.start()
  const until = async (): Promise<void> => {
    while (!listening.isActive()) await new Promise((resolve) => setImmediate(resolve))
  }
  await until()
  const began = performance.now()
  for (const start of batches)
    await publishing.publish(
      Array.from({ length: batch }, (_, at) => producer.write(`aggregate ${(start + at) % 500}`)),
    )
  await all.promise
  const rate = (count / (performance.now() - began)) * 1_000
  await listening.stop()
  await publishing.stop()
  await connection.stop()
  await store.db.dropDatabase()
  await store.close()
  return rate
}

/** The same queue and confirms by the bare library, acknowledged as they come. */
const bare = async (): Promise<number> => {
  const { amqpUrl } = testServers()
  const model = await connect(amqpUrl)
  const [out, back] = [await model.createConfirmChannel(), await model.createChannel()]
  const queue = uniqueName('bench')
  await out.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } })
  const all = Promise.withResolvers<undefined>()
  let heard = 0
  await back.prefetch(100)
  await back.consume(queue, (message) => {
    if (message === null) return
    JSON.parse(message.content.toString())
    back.ack(message)
    heard += 1
    if (heard === count) all.resolve(undefined)
  })
  const began = performance.now()
  for (const start of batches) {
    for (let at = 0; at < batch; at += 1)
      out.sendToQueue(queue, Buffer.from(JSON.stringify({ count: start + at })), {
        persistent: true,
        messageId: randomUUID(),
      })
    await out.waitForConfirms()
  }
  await all.promise
  const rate = (count / (performance.now() - began)) * 1_000
  await back.deleteQueue(queue)
  await model.close()
  return rate
}

export const messages: Bench = {
  name: 'messages',
  about:
    'events published with confirms and taken once in effect, beside bare amqplib on the same kind of queue',
  run: async () => [{ what: 'events a second', ours: await ours(), bare: await bare() }],
}
