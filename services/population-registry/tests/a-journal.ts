import type { Journal, JournalEntry } from '@fengqiao/domain-kit'
import type { Turn, Turns } from '../src/domain/turn.ts'

const epoch = 'the journal of today'

/** In milliseconds: so long a turn is somebody's who does not say that he is still at it. */
export const turnLasts = 30_000

/** A journal of so many entries, on a clock that steps of the work move on. */
export const world = (entries: number) => {
  let now = 0
  const kinds: string[] = Array<string>(entries).fill('Resident')
  const entryAt = (position: number) => ({ position, kind: kinds[position - 1] }) as JournalEntry
  const journal: Pick<Journal, 'head' | 'read'> = {
    head: () => Promise.resolve({ epoch, position: kinds.length, hash: '' }),
    read: (after, limit) => {
      const length = Math.max(0, Math.min(limit, kinds.length - after))
      return Promise.resolve(Array.from({ length }, (_none, nth) => entryAt(after + nth + 1)))
    },
  }
  return {
    deps: { journal: journal as Journal, clock: () => new Date(now) },
    pass: (milliseconds: number) => (now += milliseconds),
    write: (kind: string, many: number) => kinds.push(...Array<string>(many).fill(kind)),
  }
}

/** The turn at an effect, as a store keeps it. */
export const turnAt = (clock: () => Date) => {
  let [holder, until, turn] = ['', 0, { position: 0, epoch: '' } as Turn]
  const turns: Turns = {
    takeTurn: (worker, now) => {
      if (holder !== worker && now.getTime() < until) return Promise.resolve(undefined)
      holder = worker
      until = now.getTime() + turnLasts
      return Promise.resolve(turn)
    },
    turn: () => Promise.resolve(turn),
    advance: (worker, to) => {
      if (worker === holder) turn = to
      return Promise.resolve()
    },
  }
  return { turns, position: () => turn.position, take: (worker: string) => turns.takeTurn(worker, clock()) }
}
