/** What was tried and what was wrong with the answers. */
export interface Tally {
  /** One more was tried at this place, of this kind, or so many. */
  readonly tried: (where: string, kind: string, times?: number) => void
  readonly wrong: (where: string, kind: string, what: string) => void
  readonly counts: () => ReadonlyMap<string, number>
  readonly faults: () => readonly string[]
}

/** Use once a part of a run. */
export const tally = (): Tally => {
  const counts = new Map<string, number>()
  const faults = new Map<string, number>()
  const more = (of: Map<string, number>, key: string, times = 1): void => {
    of.set(key, (of.get(key) ?? 0) + times)
  }
  return {
    tried: (where, kind, times) => {
      more(counts, `${where}: ${kind}`, times)
    },
    wrong: (where, kind, what) => {
      more(faults, `${where}: ${kind}: ${what}`)
    },
    counts: () => counts,
    faults: () =>
      [...faults].map(([fault, times]) => (times === 1 ? fault : `${fault} (${String(times)} times)`)),
  }
}
