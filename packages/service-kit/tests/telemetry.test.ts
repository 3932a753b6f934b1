import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Me } from '@fengqiao/contracts/identity/v1'
import type { EventMessage } from '@fengqiao/domain-kit'
import { consuming, telemetry, telemetryNames } from '@fengqiao/service-kit'
import { listener, openTown, worker } from './town.ts'

interface Collector {
  readonly endpoint: string
  /** What was sent to a path, as text. */
  readonly got: (path: string) => string
  readonly stop: () => void
}

const collector = async (): Promise<Collector> => {
  const bodies: { readonly path: string; readonly body: string }[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      bodies.push({ path: request.url ?? '', body: Buffer.concat(parts).toString('latin1') })
      response.writeHead(200).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got: (path) =>
      bodies
        .filter((sent) => sent.path === path)
        .map(({ body }) => body)
        .join(''),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

describe('telemetry', () => {
  it('sends one trace over both sides of a call, and how long it took, to the collector that is named', async () => {
    const { endpoint, got, stop } = await collector()
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = endpoint
    const lag = () => Promise.resolve({ ready: 2, parked: 1, forgotten: 3 })
    const health = { backlog: () => 7, differing: () => 1, lag }
    const part = telemetry('town', { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, health)
    await part.start()
    const heard = listener()
    const town = await openTown({
      people: {
        getMe: async (_request, call) => {
          heard.hear(call)
          return Me.fromPartial({ personId: call.caller.id })
        },
      },
    })
    await town.people.getMe({}, { token: await town.tokenOf(worker) })
    const begun = heard.calls[0]?.meta.trace ?? ''
    await consuming({ type: 'town.v1.Something', trace: begun } as EventMessage, () => Promise.resolve())
    await town.stop()
    await part.stop()
    const trace = /^00-([0-9a-f]{32})-[0-9a-f]{16}-01$/.exec(heard.calls[0]?.meta.trace ?? '')?.[1] ?? 'none'
    const spans = got('/v1/traces')
    expect(spans).toContain(telemetryNames.rpcServer)
    expect(spans).toContain(telemetryNames.eventConsumer)
    // Both sides of the call, and what the event did that came of it.
    expect(spans.split(Buffer.from(trace, 'hex').toString('latin1'))).toHaveLength(4)
    for (const name of ['rpcDuration', 'backlog', 'differing', 'waiting', 'parked', 'forgotten'] as const)
      expect(got('/v1/metrics')).toContain(telemetryNames[name])
    expect(spans).not.toContain('p-1')
    stop()
  })

  it('does nothing without a collector', async () => {
    const part = telemetry('town', {})
    await part.start()
    await part.stop()
    expect(part.name).toBe('telemetry')
  })
})
