import { defaultTopology, type Topology } from '@fengqiao/messaging'
import type { Broker } from '../ports.ts'
import { managementAt } from './broker-management.ts'
import { subscriberQueues } from './subscriber-queues.ts'
import { subscriberUsers } from './subscriber-users.ts'

export interface BrokerOptions {
  /** RabbitMQ's management plugin, with an administrator's name and password. */
  readonly managementUrl: string
  /** Where our own events go; names the virtual host. */
  readonly amqpUrl: string
  /** What other systems are told. */
  readonly publicUrl: string
  readonly topology: Topology | undefined
  readonly passwordOf: (subscriptionId: string) => string
}

const vhostOf = (amqpUrl: string): string => decodeURIComponent(new URL(amqpUrl).pathname.slice(1)) || '/'

/** The broker's side of subscriptions, through its management API: read first, and written only where it differs. */
export const brokerAt = (options: BrokerOptions): Broker => {
  const { managementUrl, amqpUrl, publicUrl, passwordOf, topology = defaultTopology } = options
  const vhost = vhostOf(amqpUrl)
  const management = managementAt(managementUrl)
  const users = subscriberUsers(management, vhost)
  const queues = subscriberQueues(management, vhost, topology)
  const prefix = `${topology.queuePrefix}subscriber.`
  const nameOf = (id: string): string => prefix + id
  return {
    bring: async (id, wanted) => {
      const name = nameOf(id)
      if (wanted.way !== 'open') await users.close(name)
      if (wanted.way === 'gone') await queues.remove(name)
      else await queues.open(name, wanted.types)
      // A user comes after its queue, so that it never finds none.
      if (wanted.way === 'open') await users.open(name, passwordOf(id))
    },
    known: async () => {
      const names = [...(await users.names()), ...(await queues.names())]
      const ours = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
      return [...new Set(ours)]
    },
    wayOf: (id) => ({ url: publicUrl, queue: nameOf(id), password: passwordOf(id) }),
  }
}
