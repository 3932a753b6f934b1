import { eventsQueueArguments, type Topology } from '@fengqiao/messaging'
import type { Management } from './broker-management.ts'

interface Binding {
  readonly routing_key: string
  readonly properties_key: string
}

interface Held {
  /** Where the queue is served; of some kinds of queue nothing is said. */
  readonly online?: readonly string[]
}

/**
 * A broker that died while it declared a queue knows its name and has nothing behind it, which holds up everybody's
 * events (see `mending.ts` of `@fengqiao/messaging`). One that is only out of reach the broker does not remove.
 */
const isServed = ({ online }: Held): boolean => online === undefined || online.length > 0

export interface SubscriberQueues {
  /** Declares the queue and binds exactly these types; what waits in it stays. */
  readonly open: (queue: string, types: readonly string[]) => Promise<void>
  readonly remove: (queue: string) => Promise<void>
  readonly names: () => Promise<readonly string[]>
}

/** The queues of subscribers. They are bounded as our own are: who stays away too long reads the feed. */
export const subscriberQueues = (
  management: Management,
  vhost: string,
  { exchange }: Topology,
): SubscriberQueues => {
  const bindingsOf = (queue: string) => ['bindings', vhost, 'e', exchange, 'q', queue]
  const declare = async (queue: string): Promise<void> => {
    const held = await management.read<Held>('queues', vhost, queue)
    if (held && isServed(held)) return
    if (held) await management.remove('queues', vhost, queue)
    await management.put({ durable: true, arguments: eventsQueueArguments }, 'queues', vhost, queue)
  }
  const bind = async (queue: string, types: readonly string[]): Promise<void> => {
    const held = (await management.read<readonly Binding[]>(...bindingsOf(queue))) ?? []
    const missing = types.filter((type) => held.every(({ routing_key }) => routing_key !== type))
    if (missing.length > 0)
      await management.put({ type: 'topic', durable: true }, 'exchanges', vhost, exchange)
    for (const routing_key of missing) await management.post({ routing_key }, ...bindingsOf(queue))
    for (const { routing_key, properties_key } of held)
      if (!types.includes(routing_key)) await management.remove(...bindingsOf(queue), properties_key)
  }
  return {
    open: async (queue, types) => {
      await declare(queue)
      await bind(queue, types)
    },
    remove: (queue) => management.remove('queues', vhost, queue),
    names: () => management.column('name', 'queues', vhost),
  }
}
