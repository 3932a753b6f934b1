import type { Log } from '@fengqiao/domain-kit'
import type { IssueFact } from '../src/domain/fact.ts'
import type { Row } from '../src/domain/row.ts'
import type { Deps, Draft, Facts, Generations, Rebuild } from '../src/ports.ts'

export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

const page = 3

const feedOf = (published: () => readonly IssueFact[]): Facts => ({
  read: (after) => {
    const facts = published().slice(after, after + page)
    const next = after + facts.length
    return Promise.resolve({ epoch: 'first', facts, next, atHead: next >= published().length })
  },
  ofIssue: (issueId, afterVersion) =>
    Promise.resolve(published().filter((one) => one.issueId === issueId && one.version > afterVersion)),
})

const draftOf = (): Draft & { readonly rows: Map<string, Row> } => {
  const rows = new Map<string, Row>()
  return {
    name: 'draft',
    rows,
    loadMany: (ids) => Promise.resolve(new Map([...rows].filter(([id]) => ids.includes(id)))),
    putMany: (changed) => {
      for (const [id, row] of changed) rows.set(id, row)
      return Promise.resolve()
    },
    count: () => Promise.resolve(rows.size),
  }
}

/** The service's stores and its producer's feed in memory; of the facts, the first `known` are published so far. */
export const memoryTown = (facts: readonly IssueFact[], known = facts.length) => {
  let published: readonly IssueFact[] = facts.slice(0, known)
  let rows = new Map<string, Row>()
  let draft: ReturnType<typeof draftOf> | undefined
  let status: Rebuild = { state: 'NONE', events: 0, rows: 0 }
  let from: number | undefined
  let meanwhile: () => Promise<void> = () => Promise.resolve()
  const set = (changes: Partial<Rebuild>): Promise<void> => {
    status = { ...status, ...changes }
    return Promise.resolve()
  }
  const generations: Generations = {
    status: () => Promise.resolve(status),
    begin: async () => {
      if (status.state === 'RUNNING') return undefined
      await set({ state: 'RUNNING' })
      draft = draftOf()
      return draft
    },
    progress: (_, events) => set({ events }),
    show: async (_, position) => {
      await meanwhile()
      rows = draft?.rows ?? rows
      from = position
      await set({ rows: rows.size })
    },
    unsettled: () => Promise.resolve(from),
    settled: () => {
      from = undefined
      return set({ state: 'DONE' })
    },
    fail: () => set({ state: 'FAILED' }),
  }
  const deps: Deps = {
    rows: {
      load: (id) => Promise.resolve(rows.get(id)),
      put: (id, seen, row) => {
        if ((rows.get(id)?.version ?? 0) !== seen) return Promise.resolve(false)
        rows.set(id, row)
        return Promise.resolve(true)
      },
    },
    facts: feedOf(() => published),
    generations,
    counting: {
      countBy: () => Promise.resolve(new Map()),
      list: () => Promise.resolve({ ids: [] }),
    },
    now: () => 0,
  }
  return {
    deps,
    shown: () => new Map([...rows].toSorted(([one], [other]) => (one < other ? -1 : 1))),
    publishAll: () => {
      published = facts
    },
    beforeShowing: (work: () => Promise<void>) => {
      meanwhile = work
    },
  }
}
