import type { Instant } from './dispute.ts'

export type LookPurpose = 'CONTACT' | 'SERVE' | 'VERIFY'

/** Somebody saw parties in clear: who, when, for what, whom. It is recorded before the answer leaves. */
export interface AccessRecorded {
  readonly type: 'AccessRecorded'
  readonly at: Instant
  readonly by: string
  readonly purpose: LookPurpose
  readonly disputeId: string
  readonly partyIds: readonly string[]
  readonly visibleTo: readonly string[]
}

export type Look = Omit<AccessRecorded, 'type'>

export const evolveLook = (_look: Look | undefined, { type: _type, ...look }: AccessRecorded): Look => look
