import type { Part, Publish } from '@fengqiao/domain-kit'
import { confirmedSender } from './confirms.ts'
import type { SenderOptions } from './confirms.ts'
import { encode } from './messages.ts'

/** A service's way out for its events. */
export interface Publisher extends Part {
  readonly publish: Publish
}

/**
 * Use in `service.ts` as the `Publish` of the journal's publisher. Sends in order, resolves when the broker has
 * confirmed all; publishing the same events again is harmless. Refuses with `BROKER_AWAY` while the broker is away.
 */
export const publisherTo = (options: SenderOptions): Publisher => {
  const { connection } = options
  const sender = confirmedSender(options)
  return {
    name: 'event publisher',
    start: sender.start,
    stop: sender.stop,
    publish: async (events) =>
      sender.send(events.map((event) => ({ ...encode(event), exchange: connection.topology.exchange }))),
  }
}
