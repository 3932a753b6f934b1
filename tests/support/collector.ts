import { createWriteStream, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname } from 'node:path'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** What services send traces and metrics to. */
export interface Collector {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Takes whatever is sent by OTLP over HTTP and keeps it as it came, so that it can be searched. */
export const openCollector = async (file: string): Promise<Collector> => {
  mkdirSync(dirname(file), { recursive: true })
  const kept = createWriteStream(file)
  const server = createServer((request, response) => {
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end())
    request.pipe(kept, { end: false })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      kept.end()
      await once(kept, 'close')
    },
  }
}
