import { trace } from '@opentelemetry/api'
import type { Log } from '@fengqiao/domain-kit'
import { pino, type DestinationStream } from 'pino'
import { redactedFields } from './redaction.ts'

const traceIds = () => {
  const span = trace.getActiveSpan()?.spanContext()
  return span ? { trace_id: span.traceId, span_id: span.spanId } : {}
}

/** Structured lines of one service on standard output. Callers pass ids, codes and numbers; personal fields are taken out. */
export const createLog = (service: string, level = 'info', destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: { service },
      mixin: traceIds,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }), log: redactedFields },
    },
    // Written at once: the last lines before an end are the ones that are wanted.
    destination ?? pino.destination({ sync: true }),
  )
