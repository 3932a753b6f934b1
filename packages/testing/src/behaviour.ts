import { deepStrictEqual, fail } from 'node:assert/strict'
import { DomainError } from '@fengqiao/domain-kit'
import type { DomainEvent, Evolve } from '@fengqiao/domain-kit'

/** One rule of an aggregate, and how its state follows from its facts. */
export interface Rule<C, S, E extends DomainEvent> {
  readonly decide: (command: C, state: S) => readonly E[]
  readonly evolve: Evolve<S, E>
}

export interface Then<E> {
  /** The rule answers with exactly these facts; none means that nothing is to be done. */
  readonly then: (...expected: readonly E[]) => void
  /** The rule refuses with this reason of the refusal catalogue. */
  readonly thenRefused: (reason: string) => void
}

export interface When<C, E> {
  readonly when: (command: C) => Then<E>
}

export interface Given<C, E> {
  readonly given: (...past: readonly E[]) => When<C, E>
}

const refusalOf = (decide: () => unknown): DomainError => {
  try {
    decide()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  return fail('the rule did not refuse')
}

/**
 * Use in the test of a rule: `behaviour({ decide: accept, evolve }).given(registered).when(command).then(accepted)`.
 * With nothing given, the rule is asked without a state, as for a new aggregate.
 */
export const behaviour = <C, S, E extends DomainEvent>({ decide, evolve }: Rule<C, S, E>): Given<C, E> => ({
  given: (...past) => ({
    when: (command) => {
      const state = past.reduce<S | undefined>((before, event) => evolve(before, event), undefined)
      // A rule that makes a new aggregate takes no state, so what it is handed there does not matter.
      const answer = (): readonly E[] => decide(command, state as S)
      return {
        then: (...expected) => {
          deepStrictEqual([...answer()], expected)
        },
        thenRefused: (reason) => {
          deepStrictEqual(refusalOf(answer).reason, reason)
        },
      }
    },
  }),
})
