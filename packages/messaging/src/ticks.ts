import { randomUUID } from 'node:crypto'
import type { Message } from 'amqplib'
import type { Outgoing } from './messages.ts'
import { toQueue } from './set-aside.ts'

const tickHeader = 'fengqiao-tick'

/**
 * Use to remind whoever is active to look at the feeds. The reminder goes through the service's own queue: so it
 * reaches exactly the replica that consumes, and tells that replica that it is the one.
 */
export const tickFor = (queue: string, lives: number): Outgoing => {
  const empty = { content: Buffer.alloc(0), options: { messageId: randomUUID() } }
  const tick = toQueue(queue, empty, { [tickHeader]: 1 })
  return { ...tick, options: { ...tick.options, expiration: lives } }
}

/** True for a reminder, which is no event. */
export const isTick = ({ properties }: Pick<Message, 'properties'>): boolean =>
  properties.headers?.[tickHeader] !== undefined
