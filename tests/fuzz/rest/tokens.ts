import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Knocker, People } from '../knockers.ts'

/** Use for a program that needs tokens for longer than one lives: an address at which a good one is always to be had. */
export const tokenDesk = async (people: People, who: Knocker) => {
  const server = createServer((_request, response) => {
    people.tokenOf(who).then(
      (token) => response.end(token ?? ''),
      (error: unknown) => response.writeHead(503).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => server.close() }
}
