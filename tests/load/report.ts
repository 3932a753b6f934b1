import { memoryOf, processorTimeOf } from '@fengqiao/infra/local/process-trees'
import type { RunEntry } from '@fengqiao/infra/local/run-file'
import { atRest } from '../support/at-rest.ts'

/** One line of the table. */
export type Row = readonly [measured: string, figure: string, promised: string]

/** The value below which so many of a hundred lie. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`

/** A table of Markdown. */
export const table = (rows: readonly Row[]): string =>
  [['measured', 'figure', 'promised'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

/** Time of the processor that each process takes while something is done. */
export const processorTimeDuring = (processes: readonly RunEntry[]) => {
  const before = new Map(processorTimeOf(processes).map(({ name, milliseconds: spent }) => [name, spent]))
  return () =>
    processorTimeOf(processes).map(({ name, milliseconds: spent }) => ({
      name,
      milliseconds: spent - (before.get(name) ?? 0),
    }))
}

/**
 * Waits until all of them together have nothing left to do but to look whether there is anything, and no longer than
 * so many looks of two seconds.
 */
export const processesAtRest = (processes: readonly RunEntry[], looks = 30): Promise<void> =>
  atRest(() => {
    const spent = processorTimeDuring(processes)
    return () => spent().reduce((sum, { milliseconds: took }) => sum + took, 0)
  }, looks)

const megabytes = (kilobytes: number): number => Math.round(kilobytes / 1024)

/** Memory of all together, in megabytes (PSS). */
export const megabytesOf = (processes: readonly RunEntry[]): number =>
  megabytes(memoryOf(processes).reduce((sum, { kilobytes }) => sum + kilobytes, 0))

/** The same, each by its name. */
export const memoryByName = (processes: readonly RunEntry[]): string =>
  memoryOf(processes)
    .map(({ name, kilobytes }) => `${name} ${megabytes(kilobytes)}`)
    .join(', ')
