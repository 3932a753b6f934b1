import {
  context,
  metrics,
  propagation,
  trace,
  SpanKind,
  SpanStatusCode,
  type Context,
  type Histogram,
} from '@opentelemetry/api'
import type { Metadata } from '@grpc/grpc-js'
import { DomainError, type Part } from '@fengqiao/domain-kit'

/** Every name that our telemetry uses, declared here before it is used anywhere. */
export const telemetryNames = {
  rpcServer: 'rpc.server',
  rpcClient: 'rpc.client',
  rpcDuration: 'fengqiao.rpc.duration',
  path: 'rpc.method',
  outcome: 'fengqiao.outcome',
} as const

const getter = {
  get: (carrier: Metadata, key: string) => carrier.get(key)[0]?.toString(),
  keys: (carrier: Metadata) => Object.keys(carrier.getMap()),
}
const setter = {
  set: (carrier: Metadata, key: string, value: string) => {
    carrier.set(key, value)
  },
}

/** The trace context a call came with. */
export const contextOf = (metadata: Metadata): Context =>
  propagation.extract(context.active(), metadata, getter)

/** Sends the trace context along with a call. */
export const injectContext = (metadata: Metadata): void => {
  propagation.inject(context.active(), metadata, setter)
}

/** The W3C traceparent of what is going on now. */
export const traceparent = (): string | undefined => {
  const carrier: Record<string, string> = {}
  propagation.inject(context.active(), carrier)
  return carrier['traceparent']
}

const tracer = trace.getTracer('fengqiao')

let durations: Histogram | undefined

// Made when first used: an instrument that is older than the collector's library would never reach it.
const duration = (): Histogram =>
  (durations ??= metrics.getMeter('fengqiao').createHistogram(telemetryNames.rpcDuration, { unit: 'ms' }))

const outcomeOf = (error: unknown): string => {
  if (error instanceof DomainError) return error.kind
  return error instanceof Error ? error.name : 'unknown'
}

interface Spanned {
  readonly name: string
  readonly kind: 'server' | 'client'
  readonly path: string
  readonly parent?: Context
}

/** Runs work in a span of its own and measures how long it took. Nothing is recorded without a collector. */
export const spanned = async <T>(
  { name, kind, path, parent }: Spanned,
  work: () => Promise<T>,
): Promise<T> => {
  const started = performance.now()
  const options = {
    kind: kind === 'server' ? SpanKind.SERVER : SpanKind.CLIENT,
    attributes: { [telemetryNames.path]: path },
  }
  return tracer.startActiveSpan(name, options, parent ?? context.active(), async (span) => {
    let outcome = 'ok'
    try {
      return await work()
    } catch (error) {
      outcome = outcomeOf(error)
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
      duration().record(performance.now() - started, {
        [telemetryNames.path]: path,
        [telemetryNames.outcome]: outcome,
      })
    }
  })
}

/** Sends traces and metrics by OTLP when a collector is named; costs nothing otherwise, not even the library's load. */
export const telemetry = (service: string, endpoint: string | undefined): Part => {
  let stop = () => Promise.resolve()
  return {
    name: 'telemetry',
    start: async () => {
      if (!endpoint) return
      const { NodeSDK } = await import('@opentelemetry/sdk-node')
      const sdk = new NodeSDK({ serviceName: service })
      sdk.start()
      durations = undefined
      stop = () => sdk.shutdown()
    },
    stop: () => stop(),
  }
}
