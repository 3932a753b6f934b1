import type { Command, Sealed } from '@fengqiao/domain-kit'
import type { Act } from '../domain/act.ts'
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

/**
 * One step in the life of an issue: seal the words under its key, ask the rule, commit. The issue is looked up
 * before anything else, so that nothing is sealed for, or told of, an issue out of the caller's scope; `check` asks
 * others what the rule cannot know.
 */
export const step =
  ({ issues, seal, files }: Pick<Deps, 'issues' | 'seal' | 'files'>) =>
  <I extends StepInput>(decide: Decide<I>, check?: (input: I) => Promise<void>): Command<I> =>
  async (ask) => {
    const { scope, meta, input } = ask
    const id = input.issueId
    await issues.load(scope, id)
    await check?.(input)
    const [words] = input.words ? await seal.seal(id, [input.words]) : []
    const act = { by: meta.actor, at: meta.at.getTime(), ...(words === undefined ? {} : { words }) }
    return withEvidence({ files })(ask, id, (evidence) =>
      issues.change({ scope, id }, meta, (issue) =>
        decide(issue, { ...act, ...evidence() } as Act & { readonly words: Sealed }, input),
      ),
    )
  }
