/** Many pass together, or one alone. */
export interface Gate {
  readonly together: <T>(task: () => Promise<T>) => Promise<T>
  /** Waits for those inside, and keeps later ones out until done. */
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>
}

/** Use where one act, such as forgetting all marks, must not overlap with many small ones. */
export const makeGate = (): Gate => {
  const inside = new Set<Promise<unknown>>()
  let closed: Promise<unknown> | undefined
  return {
    together: async (task) => {
      while (closed !== undefined) await closed
      const running = task()
      const left = running
        .catch(() => undefined)
        .then(() => {
          inside.delete(left)
        })
      inside.add(left)
      return running
    },
    alone: async (task) => {
      while (closed !== undefined) await closed
      const running = (async () => {
        await Promise.all(inside)
        return task()
      })()
      const opened = running
        .catch(() => undefined)
        .then(() => {
          closed = undefined
        })
      closed = opened
      return running
    },
  }
}
