import type { __Thing__Event, Act } from './__thing__.ts'

export interface Registration extends Act {
  readonly gridCode: string
  readonly referenceId: string
}

/** Begins its life. Whoever registers may do so for his territory, which the command has seen to. */
export const register = (registration: Registration): readonly __Thing__Event[] => [
  { type: 'Registered', ...registration },
]
