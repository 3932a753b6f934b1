import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import type { Issue } from '../domain/issue.ts'
import type { Deps } from '../ports.ts'

/** An issue may follow one that was itself merged later; a course is not followed further than this. */
const furthest = 10

/**
 * The issue that a merged one follows, to the end of the line. Its course is shown to the reporter of the merged
 * one, whoever reported it: a course says nothing of people.
 */
export const mergedCourse =
  ({ issues }: Pick<Deps, 'issues'>) =>
  async ({ state }: Versioned<Issue>): Promise<Versioned<Issue> | undefined> => {
    let followed: Versioned<Issue> | undefined
    let next = state
    for (let turn = 0; turn < furthest && next.status === 'MERGED' && next.mergedInto; turn += 1) {
      const found = await issues.look(systemScope, next.mergedInto)
      if (!found) break
      followed = found
      next = found.state
    }
    return followed
  }
