import { notAllowedNow } from '@fengqiao/domain-kit'
import type { Invitation, InvitationCreated, InvitationEvent } from './invitation.ts'
import type { Instant } from './person.ts'

const day = 86_400_000
const goodForDays = 14

export type Inviting = Omit<InvitationCreated, 'type' | 'expiresAt'>

/** Invites a resident; the code is good for fourteen days. */
export const invite = (asked: Inviting): readonly InvitationEvent[] => {
  const expiresAt = new Date(new Date(asked.at).getTime() + goodForDays * day).toISOString()
  return [{ type: 'InvitationCreated', ...asked, expiresAt }]
}

/** Takes an invitation back that opened no account. */
export const revoke = (
  { at }: { readonly at: Instant },
  { status }: Invitation,
): readonly InvitationEvent[] => {
  if (status === 'REVOKED') throw notAllowedNow('INVITATION_REVOKED')
  if (status !== 'OPEN') throw notAllowedNow('INVITATION_USED')
  return [{ type: 'InvitationRevoked', at }]
}

export interface Beginning {
  readonly at: Instant
  /** The account that the wanted name has or would have; absent for a name that nobody has claimed. */
  readonly personId: string | undefined
  /** An account of somebody else's: whoever began to open it with this invitation never will. */
  readonly lostPersonId: string | undefined
}

const isOver = ({ at }: Pick<Beginning, 'at'>, { expiresAt }: Invitation): boolean => at > expiresAt

/** Whether it is free to be begun: it never was, or who began was too late for the name. */
const isFree = ({ lostPersonId }: Beginning, { status, personId }: Invitation): boolean =>
  status === 'OPEN' || (status === 'BEGUN' && personId === lostPersonId)

/** Refuses an invitation that is used, run out, taken back or begun under another name. */
export const mustBeUsable = (asked: Beginning, invitation: Invitation): void => {
  const { status, personId } = invitation
  if (status === 'ACCEPTED') throw notAllowedNow('INVITATION_USED')
  if (status === 'REVOKED') throw notAllowedNow('INVITATION_REVOKED')
  const goesOn = status === 'BEGUN' && personId === asked.personId
  if (!goesOn && !isFree(asked, invitation)) throw notAllowedNow('INVITATION_BEGUN')
  if (!goesOn && isOver(asked, invitation)) throw notAllowedNow('INVITATION_EXPIRED')
}

/** From now on this invitation opens this account or none. Whoever began goes on under the same name. */
export const begin = (
  asked: Beginning & { readonly personId: string },
  invitation: Invitation,
): readonly InvitationEvent[] => {
  mustBeUsable(asked, invitation)
  const { at, personId } = asked
  return isFree(asked, invitation) ? [{ type: 'InvitationBegun', at, personId }] : []
}

/** The account is open: the code is good no more. */
export const accepted = (
  { at, personId }: { readonly at: Instant; readonly personId: string },
  { status }: Invitation,
): readonly InvitationEvent[] => (status === 'BEGUN' ? [{ type: 'InvitationAccepted', at, personId }] : [])
