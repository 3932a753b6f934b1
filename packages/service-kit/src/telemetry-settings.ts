import { z } from 'zod'

const samplerNames = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const

export type SamplerName = (typeof samplerNames)[number]

/**
 * What is collected and where it goes, by the variables of the OpenTelemetry specification: nothing without an address.
 * The samplers by ratio record so many of the traces, from 0 to 1.
 */
export const telemetrySettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  OTEL_TRACES_SAMPLER: z.enum(samplerNames).optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).optional(),
}

export type TelemetrySettings = Readonly<z.infer<z.ZodObject<typeof telemetrySettings>>>
