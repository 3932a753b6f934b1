import { bounded } from './bounded.ts'

/** Remembers how far each stage of a loading came. What is forgotten is only done again, under the same keys. */
export interface Marks {
  readonly of: (stage: string) => number
  readonly set: (stage: string, done: number) => void
}

/** Use where a loading is short enough to begin anew. */
export const unmarked = (): Marks => {
  const held = new Map<string, number>()
  return {
    of: (stage) => held.get(stage) ?? 0,
    set: (stage, done) => {
      held.set(stage, done)
    },
  }
}

export interface Stage<T> {
  readonly name: string
  readonly items: readonly T[]
  /** How much of what is told of an item is: one, or the people of a page. */
  readonly weigh?: (item: T) => number
  /** Told whenever so much more is done. */
  readonly every: number
}

export interface Pace {
  readonly marks: Marks
  readonly atOnce: number
  readonly say: (line: string) => void
}

const told = (amount: number): string => amount.toLocaleString('en')

/**
 * Use for a stage of many items: goes on where an earlier loading stopped, several at once, and marks how far everything
 * is done. What was done beyond the mark is done again under the same keys, so nothing happens twice.
 */
export const onward = async <T>(
  { marks, atOnce, say }: Pace,
  { name, items, weigh = () => 1, every }: Stage<T>,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const total = items.reduce((sum, item) => sum + weigh(item), 0)
  let upTo = marks.of(name)
  let amount = items.slice(0, upTo).reduce((sum, item) => sum + weigh(item), 0)
  const ahead = new Set<number>()
  const left = items.map((item, index) => ({ item, index })).slice(upTo)
  await bounded(atOnce, left, async ({ item, index }) => {
    await work(item)
    ahead.add(index)
    while (ahead.delete(upTo)) upTo += 1
    marks.set(name, upTo)
    const before = amount
    amount += weigh(item)
    const passes = Math.floor(amount / every) > Math.floor(before / every)
    if (passes && amount < total) say(`${told(amount)} of ${told(total)} ${name}`)
  })
}
