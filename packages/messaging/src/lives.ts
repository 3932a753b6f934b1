import { DomainError } from '@fengqiao/domain-kit'
import type { Lives, Marks } from '@fengqiao/domain-kit'
import { randomUUID } from 'node:crypto'
import { makeLanes } from './lanes.ts'

const anotherConsumes = (): DomainError => new DomainError('unavailable', 'ANOTHER_CONSUMES')

/** How often a life ended while this event alone was handled. */
export const timesOf = (lives: Lives | undefined, id: string): number =>
  lives?.ended.find(({ event }) => event === id)?.times ?? 0

/** The same events but this one. */
export const without = (ended: Lives['ended'], id: string): Lives['ended'] =>
  ended.filter(({ event }) => event !== id)

/** The next life's first note: the last one ended without a word, while whatever it noted was in hand. */
const lifeAfter = (before: Lives | undefined, life: string): Lives => {
  if (before === undefined) return { life, unproven: 1, ended: [] }
  const { alone, unproven, ended } = before
  if (alone === undefined) return { life, unproven: unproven + 1, ended }
  const blamed = { event: alone, times: timesOf(before, alone) + 1 }
  return { life, unproven: unproven + 1, ended: [...without(ended, alone), blamed] }
}

/** The process outlived that life, which only lost its channel: nobody is to blame for its end. */
const sameProcess = ({ unproven, ended }: Lives, life: string): Lives => ({
  life,
  unproven: Math.max(1, unproven),
  ended,
})

/** What a consumer writes down of its own life. */
export interface Diary {
  /** As written last; absent before the first life, and once another replica wrote. */
  readonly now: () => Lives | undefined
  readonly begin: () => Promise<Lives>
  /** Refuses with `ANOTHER_CONSUMES` when this life is not the last one any more. */
  readonly note: (change: (lives: Lives) => Omit<Lives, 'life'>) => Promise<void>
}

/** Use once a consumer; its own life is told from those of other processes. */
export const diaryIn = (marks: Marks): Diary => {
  const notes = makeLanes()
  let now: Lives | undefined
  const write = async (next: Lives, after: string | undefined): Promise<void> => {
    const written = await marks.keepLives(next, after).catch(() => {
      throw new DomainError('unavailable', 'MARKS_AWAY')
    })
    now = written ? next : undefined
    if (!written) throw anotherConsumes()
  }
  return {
    now: () => now,
    begin: async () => {
      const before = await marks.lives()
      const life = randomUUID()
      const ours = before !== undefined && before.life === now?.life
      const next = ours ? sameProcess(before, life) : lifeAfter(before, life)
      await write(next, before?.life)
      return next
    },
    // One after the other: each changes what the one before it wrote.
    note: async (change) =>
      notes.run('', async () => {
        if (now === undefined) throw anotherConsumes()
        await write({ ...change(now), life: now.life }, now.life)
      }),
  }
}
