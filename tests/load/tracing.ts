import { join } from 'node:path'
import { openCollector } from '../support/collector.ts'
import { filesHolding } from '../support/plain-text.ts'
import { lifecyclesOf, type Opened } from './measure.ts'
import type { Row } from './report.ts'
import { openLoadedTown } from './town.ts'

/** How a town is traced, as the library is told by its own variables. */
const ways = [
  ['not at all', undefined],
  ['every call', '1'],
  ['one call in a hundred', '0.01'],
  ['not at all, once more', undefined],
] as const

const tracesOf = (home: string): string => join(home, 'logs', 'traces.otlp')

const settingsFor = (url: string, share: string) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: url,
  OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
  OTEL_TRACES_SAMPLER_ARG: share,
})

type Asked = Omit<Opened, 'loaded'> & { readonly home: string }

const rateWith = async (asked: Asked, share: string | undefined): Promise<number> => {
  const { home, say } = asked
  const collector = share === undefined ? undefined : await openCollector(tracesOf(home))
  const settings = collector === undefined || share === undefined ? {} : settingsFor(collector.url, share)
  try {
    const loaded = await openLoadedTown(home, { say, settings })
    const { rate } = await lifecyclesOf({ ...asked, loaded }).finally(loaded.town.close)
    return rate
  } finally {
    await collector?.close()
  }
}

/** What tracing costs: whole lifecycles in towns that differ in nothing else, one after the other. */
export const measureTracing = async (asked: Asked): Promise<readonly Row[]> => {
  const rates: number[] = []
  for (const [index, [name, share]] of ways.entries()) {
    const rate = await rateWith({ ...asked, home: join(asked.home, `traced-${String(index)}`) }, share)
    asked.say(`  traced ${name}: ${rate.toFixed(1)} lifecycles/s`)
    rates.push(rate)
  }
  const [before = 0, every = 0, few = 0, after = 0] = rates
  const bare = (before + after) / 2
  const row = (name: string, rate: number, promised: string): Row => [
    `lifecycles, ${name} traced`,
    `${rate.toFixed(1)}/s, ${(100 * (1 - rate / bare)).toFixed(1)} % less than without (${before.toFixed(1)} and ${after.toFixed(1)}/s)`,
    promised,
  ]
  const seen = await filesHolding(join(asked.home, 'traced-1', 'logs'), ['RegisterIssue'])
  if (!seen.some((file) => file.endsWith('.otlp')))
    throw new Error('nothing was traced, so nothing was measured')
  return [row('every call', every, '< 10 %'), row('one call in a hundred', few, '< 5 %')]
}
