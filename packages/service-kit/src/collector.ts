import { context, metrics, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-proto'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import {
  defaultResource,
  detectResources,
  resourceAttributesEnvDetector,
  hostDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
  type Resource,
} from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
  type Sampler,
} from '@opentelemetry/sdk-trace'
import type { SamplerName, TelemetrySettings } from './telemetry-settings.ts'

const resourceOf = (service: string): Resource =>
  defaultResource()
    .merge(
      detectResources({
        detectors: [serviceInstanceIdDetector, hostDetector, resourceAttributesEnvDetector],
      }),
    )
    .merge(resourceFromAttributes({ 'service.name': service }))

type Root = (share: number) => Sampler

const roots: Readonly<Record<'always_on' | 'always_off' | 'traceidratio', Root>> = {
  always_on: () => new AlwaysOnSampler(),
  always_off: () => new AlwaysOffSampler(),
  traceidratio: (share) => new TraceIdRatioBasedSampler(share),
}

const parentBased =
  (root: Root): Root =>
  (share) =>
    new ParentBasedSampler({ root: root(share) })

const samplers: Readonly<Record<SamplerName, Root>> = {
  ...roots,
  parentbased_always_on: parentBased(roots.always_on),
  parentbased_always_off: parentBased(roots.always_off),
  parentbased_traceidratio: parentBased(roots.traceidratio),
}

/** Every trace, and those of others as they began, where nothing is said. */
export const samplerOf = ({
  OTEL_TRACES_SAMPLER: name = 'parentbased_always_on',
  OTEL_TRACES_SAMPLER_ARG: share = 1,
}: TelemetrySettings): Sampler => samplers[name](share)

/**
 * Joins the libraries that send spans and metrics to an OTLP collector over HTTP; they take its address from the
 * environment themselves. Only those are loaded: the kit that brings every protocol takes 7 MB more of each process.
 */
export const sendToCollector = (
  service: string,
  settings: TelemetrySettings,
): { readonly shutdown: () => Promise<void> } => {
  const resource = resourceOf(service)
  const spans = new TracerProvider({
    resource,
    sampler: samplerOf(settings),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  })
  const meters = new MeterProvider({
    resource,
    readers: [new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter() })],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(spans)
  metrics.setGlobalMeterProvider(meters)
  return {
    shutdown: async () => {
      await Promise.all([spans.shutdown(), meters.shutdown()])
    },
  }
}
