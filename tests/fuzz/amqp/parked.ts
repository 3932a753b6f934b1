import { connect, type Channel } from 'amqplib'
import { queuesOf, type Topology } from '@fengqiao/messaging'
import type { Tally } from '../tally.ts'
import type { Expected } from './attack.ts'

interface Parked {
  readonly id: string
  readonly cause: string
}

/** Reads what lies in a parking; closing the channel puts it all back. */
const parkedAt = async (channel: Channel, queue: string): Promise<readonly Parked[]> => {
  const found: Parked[] = []
  for (;;) {
    const message = await channel.get(queue)
    if (message === false) return found
    const { properties } = message
    const headers: Readonly<Record<string, unknown>> = properties.headers ?? {}
    const cause = headers['fengqiao-cause']
    found.push({ id: String(properties.messageId), cause: typeof cause === 'string' ? cause : '' })
  }
}

const isIdle = async (channel: Channel, topology: Topology, service: string): Promise<boolean> => {
  const { events, again } = queuesOf(topology, service)
  for (const queue of [events, again]) if ((await channel.checkQueue(queue)).messageCount > 0) return false
  return true
}

export interface Looking {
  readonly amqpUrl: string
  readonly topology: Topology
  readonly tally: Tally
  readonly expected: Expected
  /** How often one may lie there: once more where its channel may go between parking and acknowledgement. */
  readonly copies?: number
}

/** Answers once nothing waits in the queues of any consumer. */
export const allTaken = async ({
  amqpUrl,
  topology,
  expected,
}: Omit<Looking, 'tally' | 'copies'>): Promise<boolean> => {
  const broker = await connect(amqpUrl)
  try {
    const channel = await broker.createChannel()
    for (const name of expected.keys()) if (!(await isIdle(channel, topology, name))) return false
    return true
  } finally {
    await broker.close()
  }
}

/** Every message that must be parked is, once, with its cause, and no other is. */
export const checkParked = async ({ copies = 1, ...looking }: Looking): Promise<void> => {
  const { amqpUrl, topology, tally, expected } = looking
  const broker = await connect(amqpUrl)
  const channel = await broker.createChannel()
  for (const [name, sent] of expected) {
    const parked = Map.groupBy(await parkedAt(channel, queuesOf(topology, name).parked), ({ id }) => id)
    for (const { id, kind, parks } of sent) {
      const found = parked.get(id) ?? []
      if (found.length < parks.least || found.length > parks.most * copies)
        tally.wrong(name, kind, `parked ${String(found.length)} times`)
      if (found.some(({ cause }) => cause === '')) tally.wrong(name, kind, 'parked without its cause')
    }
  }
  await broker.close()
}
