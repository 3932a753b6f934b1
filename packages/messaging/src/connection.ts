import type { Part } from '@fengqiao/domain-kit'
import { link } from './links.ts'
import type { Link, LinkOptions } from './links.ts'
import { defaultTopology } from './topology.ts'
import type { Topology } from './topology.ts'

export interface ConnectionOptions extends LinkOptions {
  readonly topology?: Topology
}

/**
 * A process's way to the broker. Publishing and consuming never share a socket: a broker short of memory stops
 * reading from those who publish, and acknowledgements must still get through.
 */
export interface BrokerConnection extends Part {
  readonly publishing: Link
  readonly consuming: Link
  readonly topology: Topology
  /** For readiness: false while a link in use is down. */
  readonly isUp: () => boolean
}

/**
 * Use once a process, in `service.ts`, before the parts that publish or consume. Starting never waits for the
 * broker: links open when first needed and come back by themselves.
 */
export const brokerConnection = (options: ConnectionOptions): BrokerConnection => {
  const { name, topology = defaultTopology } = options
  const publishing = link({ ...options, name: `${name} publishing` })
  const consuming = link({ ...options, name: `${name} consuming` })
  return {
    name: 'broker connection',
    publishing,
    consuming,
    topology,
    isUp: () => [publishing, consuming].every((each) => !each.isWanted() || each.isUp()),
    start: () => Promise.resolve(),
    stop: async () => {
      await Promise.all([publishing.close(), consuming.close()])
    },
  }
}
