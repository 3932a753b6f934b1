import type { Ask, Command, Sealed } from '@fengqiao/domain-kit'
import type { Act } from '../domain/act.ts'
import { demandPost, type IssueAction } from '../domain/actions.ts'
import type { IssueEvent } from '../domain/events.ts'
import type { Issue } from '../domain/issue.ts'
import type { Deps } from '../ports.ts'

/** What every step of an issue is told: which one, and perhaps in which words. */
export interface StepInput {
  readonly issueId: string
  readonly words?: string
}

type Decide<I> = (issue: Issue, act: Act & { readonly words: Sealed }, input: I) => readonly IssueEvent[]

interface Beside<I> {
  /** Asks others what the rule cannot know. */
  readonly check?: (ask: Ask<I>) => Promise<void>
  /** The action, where it matters at which territory the caller holds his post. */
  readonly at?: IssueAction
}

/**
 * One step in the life of an issue: seal the words under its key, ask the rule, commit. All of it happens once the
 * store has found the issue in the caller's scope, so that nothing is sealed for, or told of, any other.
 */
export const step =
  ({ issues, seal, permissionsOn }: Pick<Deps, 'issues' | 'seal' | 'permissionsOn'>) =>
  <I extends StepInput>(decide: Decide<I>, { check, at }: Beside<I> = {}): Command<I> =>
  (ask) => {
    const { scope, meta, input, caller } = ask
    return issues.change({ scope, id: input.issueId }, meta, async (issue) => {
      if (at) demandPost(at, issue, (visibleTo) => permissionsOn(caller, visibleTo))
      await check?.(ask)
      const [words] = input.words ? await seal.seal(input.issueId, [input.words]) : []
      const act = { by: meta.actor, at: meta.at.getTime(), ...(words === undefined ? {} : { words }) }
      return decide(issue, act as Act & { readonly words: Sealed }, input)
    })
  }
