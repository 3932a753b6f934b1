import type { Sealed } from '@fengqiao/domain-kit'
import type { Instant } from './dispute.ts'

/** Who acts, when, in which words. */
export interface Act {
  readonly by: string
  readonly at: Instant
  readonly words?: Sealed
}

/** An act whose words are part of it: a reason, a result. */
export interface WordedAct extends Act {
  readonly words: Sealed
}
