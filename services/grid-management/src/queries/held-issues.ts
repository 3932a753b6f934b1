import { inScope, type Ask, type Versioned } from '@fengqiao/domain-kit'
import { reporterId, type Issue } from '../domain/issue.ts'
import { visibleTo } from '../domain/visibility.ts'
import type { Deps } from '../ports.ts'

export interface HeldIssues {
  readonly held: readonly Versioned<Issue>[]
  readonly more: boolean
}

const most = 200

/**
 * Open issues in the caller's scope that wait for a person as their holder. What waits for his answer as a reporter
 * is not counted: nobody else could take it.
 */
export const heldIssues =
  ({ issues }: Pick<Deps, 'issues'>) =>
  async ({ scope, input: { personId } }: Ask<{ readonly personId: string }>): Promise<HeldIssues> => {
    const { items, next } = await issues.waitingFor([personId], { limit: most })
    const held = items.filter(
      ({ state }) => reporterId(state) !== personId && inScope(scope, visibleTo(state)),
    )
    return { held, more: next !== undefined }
  }
