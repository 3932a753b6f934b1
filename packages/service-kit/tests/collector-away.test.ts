import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { consuming, telemetry } from '@fengqiao/service-kit'
import type { EventMessage } from '@fengqiao/domain-kit'

describe('a collector that never answers', () => {
  let server: Server

  beforeEach(async () => {
    server = createServer(() => undefined)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })

  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  it('holds up nobody who stops', async () => {
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = endpoint
    const part = telemetry('town', { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })
    await part.start()
    await consuming({ type: 'town.v1.Something' } as EventMessage, () => Promise.resolve())
    const asked = once(server, 'request')
    const stopping = part.stop()
    await asked
    // Whoever waits for the answer waits until the sending is given up, and is told that it was.
    await expect(stopping).resolves.toBeUndefined()
  })
})
