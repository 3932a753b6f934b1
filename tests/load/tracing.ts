import { join } from 'node:path'
import { openCollector } from '../support/collector.ts'
import { filesHolding } from '../support/plain-text.ts'
import { inTurn, rowsOf, type Asked } from './in-turn.ts'
import type { Row } from './report.ts'

/** As the library is told by its own variables. */
const settingsFor = (url: string, share: string) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: url,
  OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
  OTEL_TRACES_SAMPLER_ARG: share,
})

/**
 * What tracing costs: whole lifecycles in towns that differ in nothing else, in turn. Two are not traced, and what
 * they differ by is what this can tell at all.
 */
export const measureTracing = async (asked: Asked): Promise<readonly Row[]> => {
  const traces = join(asked.home, 'traces.otlp')
  const collector = await openCollector(traces)
  try {
    const borne = await inTurn(asked, [
      { name: 'not traced' },
      { name: 'every call traced', settings: settingsFor(collector.url, '1') },
      { name: 'one call in a hundred traced', settings: settingsFor(collector.url, '0.01') },
      { name: 'another that is not traced' },
    ])
    const seen = await filesHolding(asked.home, ['RegisterIssue'])
    if (!seen.some((file) => file.endsWith('.otlp')))
      throw new Error('nothing was traced, so nothing was measured')
    return rowsOf(borne, ['< 10 %', '< 5 %'])
  } finally {
    await collector.close()
  }
}
