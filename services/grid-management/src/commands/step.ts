import type { Ask, Command, Sealed } from '@fengqiao/domain-kit'
import type { Act } from '../domain/act.ts'
import { demandPost, type IssueAction } from '../domain/actions.ts'
import type { IssueEvent } from '../domain/events.ts'
import type { Issue } from '../domain/issue.ts'
import type { Deps } from '../ports.ts'
import { withEvidence, type EvidenceInput } from './with-evidence.ts'

/** What every step of an issue is told: which one, and perhaps in which words, with what evidence. */
export interface StepInput extends EvidenceInput {
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
  ({ issues, seal, files, permissionsOn }: Pick<Deps, 'issues' | 'seal' | 'files' | 'permissionsOn'>) =>
  <I extends StepInput>(decide: Decide<I>, { check, at }: Beside<I> = {}): Command<I> =>
  (ask) => {
    const { scope, meta, input, caller } = ask
    const id = input.issueId
    return withEvidence({ files })(ask, id, (evidence) =>
      issues.change({ scope, id }, meta, async (issue) => {
        if (at) demandPost(at, issue, (visibleTo) => permissionsOn(caller, visibleTo))
        await check?.(ask)
        const [words] = input.words ? await seal.seal(id, [input.words]) : []
        const act = { by: meta.actor, at: meta.at.getTime(), ...(words === undefined ? {} : { words }) }
        return decide(issue, { ...act, ...evidence() } as Act & { readonly words: Sealed }, input)
      }),
    )
  }
