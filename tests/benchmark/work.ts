import { memoryOf, processorTimeOf } from '@fengqiao/infra/local/process-trees'
import type { RunEntry } from '@fengqiao/infra/local/run-file'

/** What a piece of work came to. */
export interface Worked<T> {
  readonly answer: T
  readonly seconds: number
  /** In words: by the clock, and by the processor. */
  readonly took: string
}

const servers: ReadonlySet<string> = new Set(['mongodb', 'rabbitmq', 'redis', 'epmd'])

type Spent = readonly { readonly name: string; readonly milliseconds: number }[]

const secondsOf = (spent: Spent, isCounted: (name: string) => boolean): number =>
  spent.reduce((sum, { name, milliseconds }) => sum + (isCounted(name) ? milliseconds / 1e3 : 0), 0)

const inWords = (before: Spent, after: Spent, most: string): string => {
  const between = (isCounted: (name: string) => boolean): string =>
    `${(secondsOf(after, isCounted) - secondsOf(before, isCounted)).toFixed(1)} s`
  const isServer = (name: string): boolean => servers.has(name)
  const [all, one, served] = [(name: string) => !isServer(name), (name: string) => name === most, isServer]
  return `services ${between(all)}, ${most} ${between(one)} of it; servers ${between(served)}`
}

/**
 * Does it, and counts the time of the processor: that says more than the clock where others work on the machine.
 * `most` is the service that is said alone beside all.
 */
export const workOf =
  (processes: readonly RunEntry[], most: string) =>
  async <T>(piece: () => Promise<T>): Promise<Worked<T>> => {
    const [began, before] = [performance.now(), processorTimeOf(processes)]
    const answer = await piece()
    const [seconds, after] = [(performance.now() - began) / 1e3, processorTimeOf(processes)]
    return { answer, seconds, took: `${seconds.toFixed(1)} s (processor: ${inWords(before, after, most)})` }
  }

const lookEvery = 500

/** The most memory (PSS) that a process came to have from now on, in megabytes. */
export const memoryWatched = (processes: readonly RunEntry[], name: string): (() => number) => {
  const own = processes.filter((one) => one.name === name)
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, ...memoryOf(own).map(({ kilobytes }) => kilobytes))
  }, lookEvery)
  return () => {
    clearInterval(timer)
    return Math.round(most / 1024)
  }
}
