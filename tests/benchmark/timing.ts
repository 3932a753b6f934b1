import type { Comparison, Told } from './bench.ts'

/** One question: how ours answers it, by ids, and what the engine alone would have to read for that. */
export interface Question<T> {
  readonly what: string
  /** What is promised for the slowest of twenty, in milliseconds. */
  readonly most: number
  /** Of whom it is asked; of everybody where nothing is said. */
  readonly isFor?: (subject: T) => boolean
  readonly ask: (subject: T) => Promise<readonly string[]>
  readonly bare: (ids: readonly string[], subject: T) => Promise<unknown>
}

/** So many of all, evenly from the first to the last. */
export const someOf = <T>(all: readonly T[], most: number): readonly T[] => {
  const taken = Math.min(most, all.length)
  return Array.from({ length: taken }, (_, at) => all[Math.floor((at * all.length) / taken)] as T)
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** A piece of work, and how many milliseconds it took. */
export const timed = async <T>(work: () => Promise<T>): Promise<readonly [took: number, answer: T]> => {
  const began = performance.now()
  const answer = await work()
  return [performance.now() - began, answer]
}

const spread = (all: readonly number[]): string => {
  const sorted = all.toSorted((a, b) => a - b)
  return `p50 ${quantile(sorted, 0.5).toFixed(1)} ms, p95 ${quantile(sorted, 0.95).toFixed(1)} ms`
}

const middle = (all: readonly number[]): number =>
  quantile(
    all.toSorted((a, b) => a - b),
    0.5,
  )

/** Asks one by one, ours and then the engine, after a few that do not count. */
export const measured = async <T>(
  { what, most, isFor = () => true, ask, bare }: Question<T>,
  everybody: readonly T[],
  say: Told['say'],
): Promise<Comparison> => {
  const subjects = everybody.filter(isFor)
  for (const subject of subjects.slice(0, 20)) await ask(subject)
  const [ours, alone]: [number[], number[]] = [[], []]
  let found = 0
  for (const subject of subjects) {
    const [took, ids] = await timed(() => ask(subject))
    const [read] = await timed(() => bare(ids, subject))
    ours.push(took)
    alone.push(read)
    found += ids.length
  }
  const shown = (found / subjects.length).toFixed(1)
  say(
    `  ${what}: ${spread(ours)} (promised ${String(most)} ms); the engine alone ${spread(alone)}; ${shown} shown`,
  )
  return { what, ours: 1_000 / middle(ours), bare: 1_000 / middle(alone) }
}
