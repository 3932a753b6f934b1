import type { Command, Sealed } from '@fengqiao/domain-kit'
import type { Act } from '../domain/act.ts'
import type { IssueEvent } from '../domain/events.ts'
import type { Issue } from '../domain/issue.ts'
import type { Deps } from '../ports.ts'

/** What every step of an issue is told: which one, and perhaps in which words. */
export interface StepInput {
  readonly issueId: string
  readonly words?: string
}

type Decide<I> = (issue: Issue, act: Act & { readonly words: Sealed }, input: I) => readonly IssueEvent[]

/**
 * One step in the life of an issue: seal the words under its key, ask the rule, commit. All of it happens once the
 * store has found the issue in the caller's scope, so that nothing is sealed for, or told of, any other; `check`
 * asks others what the rule cannot know.
 */
export const step =
  ({ issues, seal }: Pick<Deps, 'issues' | 'seal'>) =>
  <I extends StepInput>(decide: Decide<I>, check?: (input: I) => Promise<void>): Command<I> =>
  ({ scope, meta, input }) =>
    issues.change({ scope, id: input.issueId }, meta, async (issue) => {
      await check?.(input)
      const [words] = input.words ? await seal.seal(input.issueId, [input.words]) : []
      const act = { by: meta.actor, at: meta.at.getTime(), ...(words === undefined ? {} : { words }) }
      return decide(issue, act as Act & { readonly words: Sealed }, input)
    })
