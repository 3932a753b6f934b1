import type { Tally } from './tally.ts'

const placeOf = (key: string): string => key.slice(0, key.indexOf(': '))

/** What was tried, by place and kind, and what was wrong. */
export const report = (found: Tally): string => {
  const places = Map.groupBy(found.counts(), ([key]) => placeOf(key))
  const lines = [...places].flatMap(([place, kinds]) => [
    `${place}: ${String(kinds.reduce((sum, [, times]) => sum + times, 0))} tried`,
    ...kinds.map(([key, times]) => `  ${String(times).padStart(6)}  ${key.slice(place.length + 2)}`),
  ])
  const faults = found.faults()
  const total = [...found.counts().values()].reduce((sum, times) => sum + times, 0)
  const verdict = `${String(total)} tried, ${String(faults.length)} wrong`
  return [...lines, '', ...faults.map((fault) => `wrong  ${fault}`), verdict, ''].join('\n')
}
