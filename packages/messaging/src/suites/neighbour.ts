import type { Part, Publish } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { brokerConnection } from '../connection.ts'
import type { ConnectionOptions } from '../connection.ts'
import { publisherTo } from '../publisher.ts'

/** Another service, as far as it sends events. */
export interface SendingNeighbour extends Part {
  readonly publish: Publish
}

/**
 * Use in a service's tests to send what its neighbours would. Starting waits for the broker, as no service does: one
 * with much to do answers late, and whoever sends before that is refused with `BROKER_AWAY`.
 */
export const sendingNeighbour = (options: ConnectionOptions): SendingNeighbour => {
  const connection = brokerConnection(options)
  const publisher = publisherTo({ connection, log: options.log })
  return {
    name: options.name,
    publish: publisher.publish,
    start: async () => {
      await publisher.start()
      await eventually(connection.isUp)
    },
    stop: async () => {
      await publisher.stop()
      await connection.stop()
    },
  }
}
