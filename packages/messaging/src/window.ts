/** Bounds how much is under way; whoever comes first goes first. */
export interface Window {
  readonly enter: () => Promise<void>
  readonly leave: () => void
}

/** Use where many may ask at once and memory must stay bounded. */
export const windowOf = (size: number): Window => {
  const waiting: (() => void)[] = []
  let free = size
  return {
    enter: async () => {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
    },
    leave: () => {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    },
  }
}
