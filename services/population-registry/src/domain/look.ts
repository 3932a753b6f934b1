import type { Sealed } from '@fengqiao/domain-kit'
import type { Act, Instant } from './act.ts'

export type LookPurpose = 'HOME_VISIT' | 'ISSUE' | 'MEDIATION' | 'SERVICE' | 'VERIFICATION' | 'EMERGENCY'

/** 看过记录: who saw whom in clear, and why. It is never changed. */
export interface Look {
  readonly by: string
  readonly at: Instant
  readonly purpose: LookPurpose
  /** Sealed under the key of the person looked at, so that they go when he goes; a look at the care lists has none. */
  readonly words?: Sealed
  readonly subjects: readonly string[]
  /** Where the people looked at belonged then. */
  readonly near: readonly string[]
  /** The export whose file holds them, where it was no look at one alone. */
  readonly exportId?: string
  /** The care lists were looked at, with these people on them. */
  readonly careList?: true
  /** Answers to this form were read. */
  readonly formId?: string
}

export interface Looked extends Act {
  readonly type: 'Looked'
  readonly purpose: LookPurpose
  readonly words?: Sealed
  readonly subjects: readonly string[]
  readonly near: readonly string[]
  readonly exportId?: string
  readonly careList?: true
  readonly formId?: string
}

export const look = (facts: Omit<Looked, 'type'>): readonly Looked[] => [{ type: 'Looked', ...facts }]

/** How a look follows from its one fact. */
export const evolveLook = (_before: Look | undefined, { type: _type, ...kept }: Looked): Look => kept
