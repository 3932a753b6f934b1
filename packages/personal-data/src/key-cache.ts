import type { KeyObject } from 'node:crypto'

/** What is known of a subject: its key, or that it was erased. */
export type Known = { readonly key: KeyObject } | 'erased'

export interface KeyCache {
  readonly get: (subject: string) => Known | undefined
  /** `asked` is what `generation` said before the key was read: a key read before an erasure is not kept. */
  readonly put: (subject: string, known: Known, asked: number) => void
  readonly forget: (subject: string) => void
  readonly generation: () => number
}

interface Held {
  readonly known: Known
  readonly until: number
}

/**
 * Unwrapped keys for a short time, the least used forgotten first. The time bounds how long another replica can
 * still open what was erased here.
 */
export const keyCache = (most: number, milliseconds: number): KeyCache => {
  const held = new Map<string, Held>()
  let generation = 0
  return {
    get: (subject) => {
      const one = held.get(subject)
      if (one === undefined) return undefined
      held.delete(subject)
      if (one.until <= performance.now()) return undefined
      held.set(subject, one)
      return one.known
    },
    put: (subject, known, asked) => {
      if (asked !== generation) return
      held.delete(subject)
      held.set(subject, { known, until: performance.now() + milliseconds })
      if (held.size <= most) return
      // Not looked for each time: a map walks over all that it gave up before.
      const [oldest] = held.keys()
      if (oldest !== undefined) held.delete(oldest)
    },
    forget: (subject) => {
      generation += 1
      held.delete(subject)
    },
    generation: () => generation,
  }
}
