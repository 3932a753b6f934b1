import { inScope, type Ask, type Versioned } from '@fengqiao/domain-kit'
import type { Issue } from '../domain/issue.ts'
import { hasInHand } from '../domain/reassign.ts'
import { visibleTo } from '../domain/visibility.ts'
import type { Deps } from '../ports.ts'

export interface HeldIssues {
  readonly held: readonly Versioned<Issue>[]
  readonly more: boolean
}

const most = 200

/**
 * Open issues in the caller's scope that a person has in hand, the next deadline first. What waits for his answer as a
 * reporter, or for anybody in his grid, is not counted: nobody has to take that from him.
 */
export const heldIssues =
  ({ issues }: Pick<Deps, 'issues'>) =>
  async ({ scope, input: { personId } }: Ask<{ readonly personId: string }>): Promise<HeldIssues> => {
    const held: Versioned<Issue>[] = []
    let after: string | undefined
    do {
      const page = await issues.openAround(personId, { limit: most, ...(after ? { after } : {}) })
      held.push(
        ...page.items.filter(({ state }) => hasInHand(state, personId) && inScope(scope, visibleTo(state))),
      )
      after = page.next
    } while (after !== undefined && held.length <= most)
    return { held: held.slice(0, most), more: held.length > most }
  }
