import type { Log } from '@fengqiao/domain-kit'
import { proxyTo, removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import { connect } from 'amqplib'
import type { Channel } from 'amqplib'
import { brokerConnection, consumer, liveTap, publisherTo, queuesOf } from '../src/index.ts'
import type { ConnectionOptions, Topology } from '../src/index.ts'
import { countingPattern } from '../src/suites/index.ts'
import type { Station, Transport } from '../src/suites/index.ts'

const silent = (): void => undefined
const shown = (fields: Record<string, unknown>, message: string): void => {
  process.stderr.write(`${message} ${JSON.stringify(fields)}\n`)
}
const say = process.env['SHOW_LOG'] === undefined ? silent : shown

/** `SHOW_LOG=1` shows what a failing test's parts say. */
export const log: Log = { info: say, warn: say, error: say }

/** Runs an errand on the broker itself, past every proxy. */
export const onBroker = async <T>(errand: (channel: Channel) => Promise<T>): Promise<T> => {
  const model = await connect(testServers().amqpUrl, { noDelay: true })
  try {
    return await errand(await model.createChannel())
  } finally {
    await model.close()
  }
}

const stationAt = async (topology: Topology): Promise<Station> => {
  const proxy = await proxyTo(testServers().amqpUrl)
  const options: ConnectionOptions = { url: proxy.url, log, name: 'suite', topology }
  const connection = brokerConnection(options)
  return {
    ...proxy,
    publisher: (confirmWithin = 10_000) => publisherTo({ connection, log, confirmWithin }),
    consumer: (wanted) => consumer({ ...wanted, connection, log }),
    tap: (onMessage, onGap) => liveTap({ connection, log, patterns: [countingPattern], onMessage, onGap }),
    close: async () => {
      await connection.stop()
      await proxy.close()
    },
  }
}

const waits = [20, 40]

/** Names of its own on the real broker; `close` takes them away again. */
export const rabbitTransport = async (): Promise<Transport> => {
  const topology: Topology = testTopology(uniqueName('suite'))
  const eventsOf = (service: string): string => queuesOf(topology, service, waits).events
  return Promise.resolve({
    station: async () => stationAt(topology),
    deleteQueues: async (service, which) =>
      onBroker(async (channel) => {
        const { events, waiting } = queuesOf(topology, service, waits)
        const doomed = which === 'events' ? [events] : waiting.map(({ queue }) => queue)
        for (const queue of doomed) await channel.deleteQueue(queue)
      }),
    litter: async (service, content) =>
      onBroker(async (channel) => {
        channel.sendToQueue(eventsOf(service), content, { messageId: 'litter' })
        await channel.close()
      }),
    close: async () => removeTopology(topology),
  })
}
