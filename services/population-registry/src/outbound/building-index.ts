import { everyOf, systemScope, type Part, type Versioned, type Journal } from '@fengqiao/domain-kit'
import type { Building } from '../domain/building.ts'
import type { BuildingIndex } from '../ports.ts'
import { findable, scoreOf, tokensOf, vocabulary, type Findable } from './building-match.ts'
import type { BuildingAggregates } from './building-store.ts'

export interface WrittenIndex extends BuildingIndex, Part {
  /** Buildings that this replica has just committed: found from now on. */
  readonly written: (codes: readonly string[]) => Promise<void>
}

/** How old the index may be for what other replicas wrote. */
const freshFor = 500
const page = 1_000
/** Further behind than this, everything is read anew. */
const mostBehind = 5_000

interface Held {
  readonly entries: Map<string, Findable>
  readonly words: ReturnType<typeof vocabulary>
  position: number
  until: number
}

const put = ({ entries, words }: Held, found: readonly Versioned<Building>[]): void => {
  for (const { id, state } of found) {
    if (state.status !== 'REGISTERED') continue
    const entry = findable({ ...state, code: id })
    words.learn(entry)
    entries.set(id, entry)
  }
}

interface Sources {
  readonly kept: BuildingAggregates
  readonly journal: Journal
}

const byCode = { field: 'code', direction: 1 } as const

const readAll = async ({ kept, journal }: Sources): Promise<Held> => {
  const { position } = await journal.head()
  const fresh: Held = { entries: new Map(), words: vocabulary(), position, until: 0 }
  put(fresh, await everyOf((asked) => kept.find(systemScope, { sort: byCode, ...asked }), page))
  return fresh
}

const catchUp = async ({ kept, journal }: Sources, old: Held): Promise<Held> => {
  for (;;) {
    const entries = await journal.read(old.position, page)
    const codes = entries.filter(({ kind }) => kind === 'Building').map(({ aggregateId }) => aggregateId)
    put(old, await kept.lookMany(systemScope, codes))
    old.position = entries.at(-1)?.position ?? old.position
    if (entries.length < page) return old
  }
}

const isFarBehind = async ({ journal }: Sources, { position }: Held): Promise<boolean> =>
  (await journal.head()).position - position > mostBehind

/** Whoever looks for a person looks here too, and mostly no building is meant: nothing is made for those. */
const bestOf = ({ entries, words }: Held, tokens: readonly string[], limit: number) => {
  const found: { readonly code: string; readonly score: number }[] = []
  if (!words.mayHave(tokens)) return found
  for (const entry of entries.values()) {
    const score = scoreOf(entry, tokens)
    if (score > 0) found.push({ code: entry.code, score })
  }
  return found.toSorted((a, b) => b.score - a.score || a.code.localeCompare(b.code)).slice(0, limit)
}

/** Public names and addresses of all buildings in memory, kept up with the service's own journal. */
export const buildingIndex = (kept: BuildingAggregates, journal: Journal): WrittenIndex => {
  const sources = { kept, journal }
  let held: Held | undefined
  let reading: Promise<Held> | undefined
  const read = async (): Promise<Held> => {
    const old = held
    const anew = old === undefined || (await isFarBehind(sources, old))
    held = anew ? await readAll(sources) : await catchUp(sources, old)
    held.until = performance.now() + freshFor
    return held
  }
  const fresh = (): Promise<Held> => {
    if (held && held.until > performance.now()) return Promise.resolve(held)
    reading ??= read().finally(() => {
      reading = undefined
    })
    return reading
  }
  return {
    name: 'building index',
    // Read before the first who searches has to wait for it.
    start: async () => {
      await fresh()
    },
    stop: () => Promise.resolve(),
    written: async (codes) => {
      await reading
      if (held && codes.length > 0) put(held, await kept.lookMany(systemScope, codes))
    },
    find: async (text, limit) => {
      const tokens = tokensOf(text)
      return tokens.length === 0 ? [] : bestOf(await fresh(), tokens, limit)
    },
  }
}
