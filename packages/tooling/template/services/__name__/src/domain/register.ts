import type { Act, Registered } from './__thing__.ts'

export interface Registration extends Act {
  readonly gridCode: string
  readonly referenceId: string
}

/** Begins its life. Whoever registers may do so for his territory, which the command has seen to. */
export const register = (registration: Registration): readonly Registered[] => [
  { type: 'Registered', ...registration },
]
