/** A place for a value that comes and goes, and a queue of those who need it. */
export interface Slot<T> {
  /** The value that is there, or the next one; refuses after `limit` milliseconds, or when told to give up. */
  readonly need: (limit: number) => Promise<T>
  readonly put: (value: T) => void
  /** Empties the place if this value is in it; a newer one stays. */
  readonly remove: (value: T) => void
  /** Empties the place and refuses everybody who waits. */
  readonly giveUp: () => void
}

interface Waiter<T> {
  readonly resolve: (value: T) => void
  readonly reject: (error: Error) => void
}

/** Use for what is replaced while others use it, such as a channel. */
export const slotOf = <T>(refusal: () => Error): Slot<T> => {
  const waiters = new Set<Waiter<T>>()
  let there: { readonly value: T } | undefined
  return {
    need: async (limit) => {
      if (there !== undefined) return there.value
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      const waiter = { resolve, reject }
      const late = setTimeout(() => reject(refusal()), limit)
      waiters.add(waiter)
      return promise.finally(() => {
        clearTimeout(late)
        waiters.delete(waiter)
      })
    },
    put: (value) => {
      there = { value }
      for (const { resolve } of waiters) resolve(value)
    },
    remove: (value) => {
      if (there?.value === value) there = undefined
    },
    giveUp: () => {
      there = undefined
      for (const { reject } of waiters) reject(refusal())
    },
  }
}
