import type { Sealed } from '@fengqiao/domain-kit'
import type { Act as At } from './act.ts'
import type { SupervisionKind } from './beside.ts'
import type { Instant } from './issue.ts'

export interface CoHandlersAdded extends At {
  readonly type: 'CoHandlersAdded'
  readonly people: readonly string[]
}

export interface CoHandlerRemoved extends At {
  readonly type: 'CoHandlerRemoved'
  readonly person: string
}

/** What one person had in hand is in another's, because the first one's account is to be stopped. */
export interface Reassigned extends At {
  readonly type: 'Reassigned'
  readonly from: string
  readonly to: string
}

/** The grid it belonged to has ended; another serves it. */
export interface Regridded extends At {
  readonly type: 'Regridded'
  readonly gridCode: string
}

export interface Supervised extends At {
  readonly type: 'Supervised'
  readonly kind: SupervisionKind
}

export interface SupervisionLifted extends At {
  readonly type: 'SupervisionLifted'
}

export interface ExtensionAsked extends At {
  readonly type: 'ExtensionAsked'
  readonly workingDays: number
  readonly words: Sealed
}

export interface ExtensionGranted extends At {
  readonly type: 'ExtensionGranted'
  readonly workingDays: number
  readonly handleDueAt: Instant
}

export interface ExtensionDeclined extends At {
  readonly type: 'ExtensionDeclined'
}

export interface SuspensionAsked extends At {
  readonly type: 'SuspensionAsked'
  readonly reviewAt: Instant
  readonly words: Sealed
}

export interface SuspensionDeclined extends At {
  readonly type: 'SuspensionDeclined'
}

/** What stands beside the status and leaves it as it is. */
export type BesideEvent =
  | CoHandlersAdded
  | CoHandlerRemoved
  | Reassigned
  | Regridded
  | Supervised
  | SupervisionLifted
  | ExtensionAsked
  | ExtensionGranted
  | ExtensionDeclined
  | SuspensionAsked
  | SuspensionDeclined
