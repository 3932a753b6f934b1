import type { AttachmentRef, Sealed } from '@fengqiao/domain-kit'
import type { Instant } from './issue.ts'

/** Who acts, when, in which words, with what evidence; every fact keeps it. Words are sealed under the issue's own key. */
export interface Act {
  readonly by: string
  readonly at: Instant
  readonly words?: Sealed
  /** Evidence that comes with the act. */
  readonly attachments?: readonly AttachmentRef[]
}

/** An act whose words are part of it: a reason, a result. */
export interface WordedAct extends Act {
  readonly words: Sealed
}

/** Who acts when time does. */
export const theClock = 'clock'
