import { DomainError } from '@fengqiao/domain-kit'
import type { IssueFact } from '../domain/fact.ts'
import { evolve, type Row } from '../domain/row.ts'
import type { Deps } from '../ports.ts'

/** A fact, with those before it that this row has not seen. */
const unseen = async (facts: Deps['facts'], fact: IssueFact, seen: number): Promise<readonly IssueFact[]> => {
  if (fact.previous <= seen) return [fact]
  const history = await facts.ofIssue(fact.issueId, seen)
  if (!history.some(({ version }) => version >= fact.version)) {
    throw new DomainError('unavailable', 'UNAVAILABLE')
  }
  return history
}

/** Folds facts of one matter, whatever their order and however often they come. */
export const fold = (before: Row | undefined, facts: readonly IssueFact[]): Row | undefined =>
  facts
    .toSorted((one, other) => one.version - other.version)
    .reduce<Row | undefined>((row, fact) => evolve(row, fact), before)

/**
 * What one event does to its row. The version is written with the effect, and a row that missed something asks the
 * producer, so that a row is right whatever was lost, repeated or late.
 */
export const keepRow =
  ({ rows, facts }: Pick<Deps, 'rows' | 'facts'>) =>
  async (fact: IssueFact): Promise<void> => {
    for (;;) {
      const before = await rows.load(fact.issueId)
      const seen = before?.version ?? 0
      if (fact.version <= seen) return
      const after = fold(before, await unseen(facts, fact, seen))
      if (after === undefined || (await rows.put(fact.issueId, seen, after))) return
    }
  }
