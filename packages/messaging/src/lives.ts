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

/** The next life's first note. One that ended without a word died, of what it had noted if it had noted anything. */
const lifeAfter = (before: Lives | undefined, life: string): Lives => {
  const { over = true, deaths = 0, alone, ended = [] } = before ?? {}
  if (over) return { life, over: false, deaths, ended }
  const blamed = alone === undefined ? [] : [{ event: alone, times: timesOf(before, alone) + 1 }]
  const others = alone === undefined ? ended : without(ended, alone)
  return { life, over: false, deaths: deaths + 1, ended: [...others, ...blamed] }
}

/** What a note says; a life that writes goes on unless it says otherwise. */
type Change = Omit<Lives, 'life' | 'over'> & Partial<Pick<Lives, 'over'>>

/** What a consumer writes down of its own life. */
export interface Diary {
  /** As written last; absent before the first life, and once another replica wrote. */
  readonly now: () => Lives | undefined
  readonly begin: () => Promise<Lives>
  /** Refuses with `ANOTHER_CONSUMES` when this life is not the last one any more. */
  readonly note: (change: (lives: Lives) => Change) => Promise<void>
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
      // A process that outlives its life only lost its channel: nobody is to blame for that end.
      const outlived = before !== undefined && before.life === now?.life
      const next = lifeAfter(outlived ? { ...before, over: true } : before, life)
      await write(next, before?.life)
      return next
    },
    // One after the other: each changes what the one before it wrote.
    note: async (change) =>
      notes.run('', async () => {
        if (now === undefined) throw anotherConsumes()
        await write({ over: false, ...change(now), life: now.life }, now.life)
      }),
  }
}
