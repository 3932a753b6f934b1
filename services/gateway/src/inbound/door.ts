import { createServer, type RequestListener, type Server } from 'node:http'
import { Server as NetServer, type AddressInfo } from 'node:net'
import type { Part } from '@fengqiao/domain-kit'

export interface Door extends Part {
  /** Where it listens once started, the port filled in. */
  readonly address: () => string
  readonly isOpen: () => boolean
}

/** Requests under way get this long to be answered when the door closes. */
const grace = 10_000

/** For a file over a slow line; whoever reads a body has a shorter patience of his own. */
const longest = 310_000

interface Listen {
  readonly host: string
  readonly port: number
  /** Several processes listen at the port, and the system deals the connections out. */
  readonly shared: boolean
  /** A client may be sending on a connection that looks idle: for so long it still gets an answer, told as the last. */
  readonly linger: number
}

/** Takes no new connections; resolves once the last one is gone. */
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    // After what came together with this moment was accepted: the system resets what still waits to be. The HTTP
    // server's own `close` would end idle connections as well.
    setImmediate(() => {
      NetServer.prototype.close.call(server, () => {
        resolve()
      })
    })
  })

/**
 * Use to listen over HTTP. Closing first says `not ready` and makes each answer the last of its connection, then ends
 * what is idle and waits for what is under way.
 */
export const door = ({ host, port, shared, linger }: Listen, answer: RequestListener): Door => {
  const server = createServer(
    { requestTimeout: longest, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    answer,
  )
  let open = false
  return {
    name: 'door',
    isOpen: () => open,
    address: () => `${host}:${String((server.address() as AddressInfo).port)}`,
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen({ host, port, reusePort: shared }, () => {
          open = true
          resolve()
        })
      }),
    stop: async () => {
      open = false
      const idle = setTimeout(() => {
        server.close()
      }, linger)
      const force = setTimeout(() => {
        server.closeAllConnections()
      }, grace)
      await closed(server)
      clearTimeout(idle)
      clearTimeout(force)
      server.close()
    },
  }
}
