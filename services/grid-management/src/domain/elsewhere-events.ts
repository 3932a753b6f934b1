import type { Act as At } from './act.ts'
import type { Closing, Conversion, Outcome, Transfer } from './beside.ts'
import type { Instant, Level } from './issue.ts'

export interface Escalated extends At {
  readonly type: 'Escalated'
  readonly level: Level
}

export interface EscalationTaken extends At {
  readonly type: 'EscalationTaken'
  readonly handler: string
}

export interface EscalationGivenBack extends At {
  readonly type: 'EscalationGivenBack'
  readonly handler: string
}

export interface Transferred extends At, Transfer {
  readonly type: 'Transferred'
  readonly reviewAt: Instant
}

/** What the other side made of it; back to work, it has the time that was left. */
interface Ended extends At {
  readonly outcome: Outcome
  readonly handleDueAt?: Instant
}

export interface TransferEnded extends Ended {
  readonly type: 'TransferEnded'
}

export interface Converted extends At {
  readonly type: 'Converted'
  readonly into: Conversion
  readonly reviewAt: Instant
}

export interface ConversionEnded extends Ended {
  readonly type: 'ConversionEnded'
  readonly into: Conversion
  /** Absent where the issue was taken back before the case had ended. */
  readonly caseId?: string
  readonly closing?: Closing
}

/** What brings an issue to the other side, and back from it. */
export type ElsewhereEvent =
  | Escalated
  | EscalationTaken
  | EscalationGivenBack
  | Transferred
  | TransferEnded
  | Converted
  | ConversionEnded
