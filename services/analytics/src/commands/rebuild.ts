import { DomainError, type Log } from '@fengqiao/domain-kit'
import type { IssueFact } from '../domain/fact.ts'
import type { Row } from '../domain/row.ts'
import type { Deps, Draft, Rebuild } from '../ports.ts'
import { fold, keepRow } from './keep-row.ts'

const byIssue = (facts: readonly IssueFact[]): ReadonlyMap<string, readonly IssueFact[]> =>
  Map.groupBy(facts, ({ issueId }) => issueId)

const addPage = async (draft: Draft, facts: readonly IssueFact[]): Promise<void> => {
  const issues = byIssue(facts)
  const before = await draft.loadMany([...issues.keys()])
  const after = new Map<string, Row>()
  for (const [issueId, own] of issues) {
    const row = fold(before.get(issueId), own)
    if (row !== undefined) after.set(issueId, row)
  }
  await draft.putMany(after)
}

/** Reads the feed to its head into the draft; answers the position it came to. */
const fill = async ({ facts, generations }: Deps, draft: Draft): Promise<number> => {
  let [position, events] = [0, 0]
  let epoch: string | undefined
  for (;;) {
    const page = await facts.read(position)
    // A journal restored meanwhile speaks of other facts: what was read is worth nothing.
    if (epoch !== undefined && epoch !== page.epoch) throw new DomainError('unavailable', 'UNAVAILABLE')
    epoch = page.epoch
    await addPage(draft, page.facts)
    events += page.facts.length
    await generations.progress(draft, events)
    if (page.atHead || page.next <= position) return page.next
    position = page.next
  }
}

/**
 * An event that was written to the rows shown before, while they were being replaced, is in the feed after the
 * draft's end: read once more, it finds its row.
 */
const settle = async (deps: Deps): Promise<void> => {
  const { facts, generations } = deps
  let position = await generations.unsettled()
  if (position === undefined) return
  const keep = keepRow(deps)
  for (;;) {
    const page = await facts.read(position)
    for (const fact of page.facts) await keep(fact)
    if (page.atHead || page.next <= position) return generations.settled()
    position = page.next
  }
}

const build = async (deps: Deps, draft: Draft): Promise<void> => {
  const { generations } = deps
  try {
    await generations.show(draft, await fill(deps, draft))
  } catch (error) {
    await generations.fail(draft)
    throw error
  }
  await settle(deps)
}

/** Counts everything anew. What is shown changes only when all of it is there. */
export const rebuilding = (deps: Deps, log: Log) => {
  const { generations } = deps
  let running: Promise<void> = Promise.resolve()
  const said = (error: unknown): void => {
    log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'the rebuild did not finish')
  }
  return {
    /** Begins unless one is under way, and says how it goes. */
    start: async (): Promise<Rebuild> => {
      const draft = await generations.begin()
      if (draft !== undefined) running = build(deps, draft).catch(said)
      return generations.status()
    },
    /** Rebuilds and waits; another one under way is a reason to come again. */
    complete: async (): Promise<void> => {
      const draft = await generations.begin()
      if (draft === undefined) throw new DomainError('unavailable', 'UNAVAILABLE')
      await build(deps, draft)
    },
    status: generations.status,
    /** Finishes what a stopped process left: call at start. It asks the producer, so nothing waits for it. */
    resume: (): void => {
      running = settle(deps).catch(said)
    },
    /** Resolves when nothing is under way here: call before the store closes. */
    idle: () => running,
  }
}

export type Rebuilding = ReturnType<typeof rebuilding>
