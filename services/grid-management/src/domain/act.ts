import type { Sealed } from '@fengqiao/domain-kit'
import type { Instant } from './issue.ts'

/** Who acts, when, in which words; every fact keeps it. Words are sealed under the issue's own key. */
export interface Act {
  readonly by: string
  readonly at: Instant
  readonly words?: Sealed
}

/** An act whose words are part of it: a reason, a result. */
export interface WordedAct extends Act {
  readonly words: Sealed
}

/** Who acts when time does. */
export const theClock = 'clock'
