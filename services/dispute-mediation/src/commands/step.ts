import { sealWords, type Command, type Sealed } from '@fengqiao/domain-kit'
import { waitsForNumber } from '../domain/accept.ts'
import type { Act } from '../domain/act.ts'
import type { Dispute } from '../domain/dispute.ts'
import type { DisputeEvent } from '../domain/events.ts'
import type { Deps } from '../ports.ts'
import { numbering } from './give-number.ts'

/** What every step of a case is told: which one. */
export interface StepInput {
  readonly disputeId: string
}

export interface StepDetails<I, K extends string> {
  /** What people said, sealed under the case's key before the rule is asked. */
  readonly words?: (input: I) => Readonly<Partial<Record<K, string | undefined>>>
  /** Asks others what the rule cannot know. */
  readonly check?: (input: I) => Promise<void>
}

type SealedWords<K extends string> = Readonly<Partial<Record<K, Sealed>>>

type Decide<I, K extends string> = (
  dispute: Dispute,
  act: Act,
  given: { readonly input: I; readonly sealed: SealedWords<K> },
) => readonly DisputeEvent[]

/** Use where the contract has made sure that the words are there. */
export const given = (sealed: Sealed | undefined): Sealed => sealed as Sealed

/**
 * One step in the life of a case: seal the words under its key, ask the rule, commit. The case is looked up before
 * anything else, so that nothing is sealed for, or told of, a case out of the caller's scope.
 */
export const step =
  (deps: Pick<Deps, 'disputes' | 'seal' | 'takeNumber' | 'clock'>) =>
  <I extends StepInput, K extends string = never>(
    decide: Decide<I, K>,
    { words, check }: StepDetails<I, K> = {},
  ): Command<I> =>
  async ({ scope, meta, input }) => {
    const id = input.disputeId
    const found = await deps.disputes.load(scope, id)
    if (waitsForNumber(found.state)) await numbering(deps)(id)
    await check?.(input)
    const sealed = await sealWords<K>(
      deps.seal,
      id,
      words ? words(input) : ({} as Partial<Record<K, string>>),
    )
    const act = { by: meta.actor, at: meta.at.getTime() }
    return deps.disputes.change({ scope, id }, meta, (dispute) => decide(dispute, act, { input, sealed }))
  }
