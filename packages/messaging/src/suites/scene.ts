import type { EventMessage, Marks, ParkedEvent } from '@fengqiao/domain-kit'
import { eventually, uniqueName } from '@fengqiao/testing'
import type { Consumer, ConsumerOptions } from '../consumer.ts'
import type { Publisher } from '../publisher.ts'
import { subscribe } from '../subscriptions.ts'
import { Counted, countingPattern, expectedOf, memoryLedger, memoryMarks, memoryProducer } from './town.ts'
import type { MakeTransport, Station, Transport } from './transport.ts'

/** What a test does before an event takes effect: wait, refuse, fail. */
export type Before = (event: EventMessage) => Promise<void> | void

export type Settings = Partial<
  Pick<
    ConsumerOptions,
    'handleWithin' | 'idleAfter' | 'prefetch' | 'retry' | 'onNewEpoch' | 'wellAfter' | 'othersFirst'
  >
>

/** A running consumer and the process it lives in. */
export interface Replica {
  readonly station: Station
  readonly consumer: Consumer
}

/**
 * What is parked, once so many events are and no more. Whoever begins to consume looks into the queue: what he takes up for it is away
 * for a moment.
 */
export const parkedIn = async ({ parked }: Consumer, count = 1): Promise<readonly ParkedEvent[]> =>
  eventually(async () => {
    const { events } = await parked()
    return events.length === count && events
  })

/** A producer, its publisher, and consumers of one service over one memory. */
export type Scene = Awaited<ReturnType<typeof openScene>>

const impatient: Settings = { idleAfter: 60_000, othersFirst: 20, retry: { quickWaits: [], waits: [20, 40] } }

const startPublisher = async (station: Station): Promise<Publisher> => {
  const publisher = station.publisher()
  await publisher.start()
  return publisher
}

/** A database that can be away. */
const unreliable = (memory: Marks) => {
  let [away, refused] = [false, 0]
  const marks: Marks = {
    ...memory,
    seen: async (...of) => {
      if (!away) return memory.seen(...of)
      refused += 1
      throw new Error('database away')
    },
  }
  return {
    marks,
    setMarksAway: (value: boolean) => {
      away = value
    },
    marksRefused: () => refused,
  }
}

/** Use at the beginning of each test; `close` at its end. */
export const openScene = async (makeTransport: MakeTransport) => {
  const transport: Transport = await makeTransport()
  const service = uniqueName('listener')
  const [producer, memory, ledger] = [memoryProducer(), memoryMarks(), memoryLedger()]
  const { marks, setMarksAway, marksRefused } = unreliable(memory)
  const out = await transport.station()
  const publisher = await startPublisher(out)
  const stops: (() => Promise<void>)[] = []

  const replica = async (before: Before = () => undefined, settings: Settings = {}): Promise<Replica> => {
    const station = await transport.station()
    const handle = subscribe(Counted, async (event) => {
      await before(event)
      ledger.take(event)
    })
    const consumer = station.consumer({
      ...{ service, marks, subscriptions: [handle], ...impatient, ...settings },
      producers: [{ name: producer.name, pattern: countingPattern, feed: producer.feed }],
    })
    await consumer.start()
    stops.push(async () => {
      await consumer.stop()
      await station.close()
    })
    return { station, consumer }
  }

  const publish = async (events: readonly EventMessage[]): Promise<void> =>
    eventually(async () => publisher.publish(events).then(() => true)).then(() => undefined)

  return {
    ...{
      transport,
      service,
      producer,
      marks,
      setMarksAway,
      marksRefused,
      ledger,
      out,
      publisher,
      replica,
      publish,
    },
    /** A running replica that already takes part, so that what follows comes to it by the broker. */
    listening: async (before?: Before, settings?: Settings): Promise<Replica> => {
      const started = await replica(before, settings)
      await eventually(() => started.consumer.isActive())
      return started
    },
    write: (...aggregates: readonly string[]) => aggregates.map((id) => producer.write(id)),
    complete: async (): Promise<void> => {
      await eventually(() => {
        expect(ledger.effects()).toEqual(expectedOf(producer))
        return true
      })
    },
    /** Every replica so far ends cleanly. */
    stopAll: async (): Promise<void> => {
      await Promise.all(stops.splice(0).map(async (stop) => stop()))
    },
    close: async (): Promise<void> => {
      await Promise.all(stops.map(async (stop) => stop()))
      await publisher.stop()
      await out.close()
      await transport.close()
    },
  }
}
