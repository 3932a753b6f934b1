import type { Sealed } from '@fengqiao/domain-kit'
import type { Instant, Level } from './issue.ts'

export type SupervisionKind = 'ORDINARY' | 'YELLOW' | 'RED'

/** 督办 that stands; without a person when it came of itself because a limit passed. */
export interface Supervision {
  readonly kind: SupervisionKind
  readonly by?: string
  readonly since: Instant
}

/** What the handler asks for, until somebody who approves has decided. */
export type HandlerRequest = {
  readonly by: string
  readonly at: Instant
  readonly reason: Sealed
} & (
  | { readonly kind: 'EXTENSION'; readonly workingDays: number }
  | { readonly kind: 'SUSPENSION'; readonly reviewAt: Instant }
)

/** The unit outside that an issue was handed to, last. */
export interface Transfer {
  readonly unit: Sealed
  readonly unitCode?: string
  readonly reference?: Sealed
}

export type Conversion = 'DISPUTE'
/** How a dispute ended that came back unsettled. */
export type Closing = 'REJECTED' | 'FAILED' | 'WITHDRAWN' | 'BREACHED'
export type Outcome = 'SETTLED' | 'CAME_BACK'

/** The case that an issue was turned into; the case's id and end are known once it has ended. */
export interface Converted {
  readonly into: Conversion
  readonly caseId?: string
  readonly closing?: Closing
}

/** What stands beside the status and stays when the status moves on. */
export interface Beside {
  /** Absent while nobody handed it up. */
  readonly level?: Level
  readonly supervision?: Supervision
  readonly request?: HandlerRequest
  /** Working days by which the handling limit was moved, once. */
  readonly extendedBy?: number
  readonly transfer?: Transfer
  readonly converted?: Converted
  /** Settled at once by whoever took it on. */
  readonly onTheSpot?: boolean
  /** The grid that serves it, where the one it was registered in has ended. */
  readonly servedIn?: string
  /** Whoever had it in hand before, and whoever decided on it: they go on seeing it. */
  readonly tookPart?: readonly string[]
}
