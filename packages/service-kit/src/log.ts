import { trace } from '@opentelemetry/api'
import type { Log } from '@fengqiao/domain-kit'
import { pino, type DestinationStream } from 'pino'

const traceIds = () => {
  const span = trace.getActiveSpan()?.spanContext()
  return span ? { trace_id: span.traceId, span_id: span.spanId } : {}
}

/** Structured lines of one service on standard output. Callers pass ids, codes and numbers only. */
export const createLog = (service: string, level = 'info', destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: { service },
      mixin: traceIds,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? pino.destination({ sync: false }),
  )
