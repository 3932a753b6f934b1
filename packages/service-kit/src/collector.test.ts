import { ROOT_CONTEXT, SpanKind, trace, TraceFlags, type Context } from '@opentelemetry/api'
import { SamplingDecision } from '@opentelemetry/sdk-trace'
import fc from 'fast-check'
import { samplerOf } from './collector.ts'
import type { TelemetrySettings } from './telemetry-settings.ts'

const traceId = fc.stringMatching(/^[0-9a-f]{31}[1-9a-f]$/)

const isRecorded = (settings: TelemetrySettings, id: string, parent: Context = ROOT_CONTEXT): boolean =>
  samplerOf(settings).shouldSample(parent, id, 'rpc.server', SpanKind.SERVER, {}, []).decision ===
  SamplingDecision.RECORD_AND_SAMPLED

const under = (id: string, traceFlags: TraceFlags): Context =>
  trace.setSpanContext(ROOT_CONTEXT, { traceId: id, spanId: 'ab'.repeat(8), isRemote: true, traceFlags })

describe('of all traces', () => {
  it('every one is recorded where nothing is said', () => {
    fc.assert(fc.property(traceId, (id) => isRecorded({}, id)))
  })

  it('none is recorded where that is said', () => {
    fc.assert(fc.property(traceId, (id) => !isRecorded({ OTEL_TRACES_SAMPLER: 'always_off' }, id)))
  })

  it('such a share is recorded as is said', () => {
    const settings = {
      OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
      OTEL_TRACES_SAMPLER_ARG: 0.25,
    } as const
    const ids = fc.sample(traceId, { numRuns: 4_000, seed: 1 })
    const share = ids.filter((id) => isRecorded(settings, id)).length / ids.length
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.3)
  })

  it('one that began elsewhere goes on as it began', () => {
    const settings = { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: 0 } as const
    const begun = (id: string, flags: TraceFlags) => isRecorded(settings, id, under(id, flags))
    fc.assert(fc.property(traceId, (id) => begun(id, TraceFlags.SAMPLED) && !begun(id, TraceFlags.NONE)))
  })
})
