/** Tasks of one key run one after the other, those of different keys side by side. */
export interface Lanes {
  readonly run: <T>(key: string, task: () => Promise<T>) => Promise<T>
  /** Resolves once nothing runs or waits. */
  readonly idle: () => Promise<void>
  readonly size: () => number
}

/** Use to keep an aggregate's events in order while others pass. */
export const makeLanes = (): Lanes => {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run: async (key, task) => {
      const result = (tails.get(key) ?? Promise.resolve()).then(task)
      const tail = result
        .catch(() => undefined)
        .then(() => {
          // Only the last of a lane removes it, so that the map holds no more keys than are at work.
          if (tails.get(key) === tail) tails.delete(key)
        })
      tails.set(key, tail)
      return result
    },
    idle: async () => {
      while (tails.size > 0) await Promise.all(tails.values())
    },
    size: () => tails.size,
  }
}
