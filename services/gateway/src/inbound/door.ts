import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
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
}

/** Use to listen over HTTP. Closing first says `not ready`, then ends what is idle and waits for what is under way. */
export const door = ({ host, port, shared }: Listen, answer: RequestListener): Door => {
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
    stop: () => {
      open = false
      return new Promise((resolve) => {
        const force = setTimeout(() => {
          server.closeAllConnections()
        }, grace)
        server.close(() => {
          clearTimeout(force)
          resolve()
        })
        server.closeIdleConnections()
      })
    },
  }
}
