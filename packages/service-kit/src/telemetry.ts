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
import { atMost, DomainError, type EventMessage, type Part } from '@fengqiao/domain-kit'
import { late } from './late.ts'
import type { TelemetrySettings } from './telemetry-settings.ts'

/** Every name that our telemetry uses, declared here before it is used anywhere. */
export const telemetryNames = {
  rpcServer: 'rpc.server',
  rpcClient: 'rpc.client',
  eventConsumer: 'event.consume',
  eventType: 'messaging.event.type',
  rpcDuration: 'fengqiao.rpc.duration',
  backlog: 'fengqiao.journal.backlog',
  differing: 'fengqiao.journal.differing',
  waiting: 'fengqiao.events.waiting',
  parked: 'fengqiao.events.parked',
  forgotten: 'fengqiao.events.forgotten',
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

const carried = {
  get: (carrier: Readonly<Record<string, string>>, key: string) => carrier[key],
  keys: (carrier: Readonly<Record<string, string>>) => Object.keys(carrier),
}

/** Give it to a consumer as `around`: what an event does is part of the trace that the event began in. */
export const consuming = async (
  { type, trace: begun }: EventMessage,
  work: () => Promise<void>,
): Promise<void> => {
  const parent = begun
    ? propagation.extract(context.active(), { traceparent: begun }, carried)
    : context.active()
  const options = { kind: SpanKind.CONSUMER, attributes: { [telemetryNames.eventType]: type } }
  return tracer.startActiveSpan(telemetryNames.eventConsumer, options, parent, async (span) => {
    try {
      await work()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
}

/** What shows at a glance how a service does; asked when the collector is sent to. */
export interface Health {
  /** Journal entries that are not published yet. */
  readonly backlog?: () => number
  /** Records of which the journal holds other facts than their documents. */
  readonly differing?: () => number
  readonly lag?: () => Promise<{
    readonly ready: number
    readonly parked: number
    readonly forgotten: number
  }>
}

const watch = ({ lag, ...counts }: Health): void => {
  const meter = metrics.getMeter('fengqiao')
  for (const name of ['backlog', 'differing'] as const) {
    const count = counts[name]
    if (count)
      meter.createObservableGauge(telemetryNames[name]).addCallback((result) => {
        result.observe(count())
      })
  }
  if (!lag) return
  const gauges = [
    meter.createObservableGauge(telemetryNames.waiting),
    meter.createObservableGauge(telemetryNames.parked),
    meter.createObservableGauge(telemetryNames.forgotten),
  ] as const
  meter.addBatchObservableCallback(
    async (result) => {
      const { ready, parked, forgotten } = await lag()
      result.observe(gauges[0], ready)
      result.observe(gauges[1], parked)
      result.observe(gauges[2], forgotten)
    },
    [...gauges],
  )
}

/** What nobody collected by then is given up: a collector that is away must not make every stop a long one. */
const lastWordsWithin = 2_000

/** Sends traces and metrics by OTLP when a collector is named; costs nothing otherwise, not even the library's load. */
export const telemetry = (service: string, settings: TelemetrySettings, health: Health = {}): Part => {
  let stop = () => Promise.resolve()
  return {
    name: 'telemetry',
    start: async () => {
      if (!settings.OTEL_EXPORTER_OTLP_ENDPOINT) return
      const { sendToCollector } = await late.collector()
      const { shutdown } = sendToCollector(service, settings)
      durations = undefined
      watch(health)
      stop = () => atMost(lastWordsWithin, shutdown())
    },
    stop: () => stop(),
  }
}
