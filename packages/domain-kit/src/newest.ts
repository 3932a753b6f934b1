/** A map within a bound: the key that was set longest ago is forgotten first. */
export interface Newest<V> extends Pick<Map<string, V>, 'get' | 'delete' | 'clear' | 'keys'> {
  readonly set: (key: string, value: V) => void
}

/** Use for what a process remembers of much more than it can hold, and can find again. */
export const newest = <V>(most: number): Newest<V> => {
  const known = new Map<string, V>()
  return {
    get: (key) => known.get(key),
    delete: (key) => known.delete(key),
    clear: () => {
      known.clear()
    },
    keys: () => known.keys(),
    set: (key, value) => {
      known.delete(key)
      known.set(key, value)
      const [oldest] = known.keys()
      if (known.size > most && oldest !== undefined) known.delete(oldest)
    },
  }
}
