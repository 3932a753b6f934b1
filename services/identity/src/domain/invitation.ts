import type { Instant } from './person.ts'
import { levelsOf } from './territory.ts'

/** Begun: an account is being opened with it, under one name; accepted: it was. */
export type InvitationStatus = 'OPEN' | 'BEGUN' | 'ACCEPTED' | 'REVOKED'

/** Somebody who knows a resident vouches for him. The code is handed over and kept nowhere; its mark finds it again. */
export interface Invitation {
  readonly id: string
  readonly invitedBy: string
  readonly gridCode: string
  /** The resident of the population registry, where somebody said who it is. */
  readonly residentId?: string
  readonly codeMark: string
  readonly status: InvitationStatus
  readonly createdAt: Instant
  readonly expiresAt: Instant
  /** The account that is or was opened with it. */
  readonly personId?: string
}

export interface InvitationCreated {
  readonly type: 'InvitationCreated'
  readonly at: Instant
  readonly id: string
  readonly invitedBy: string
  readonly gridCode: string
  readonly residentId?: string
  readonly codeMark: string
  readonly expiresAt: Instant
}

export interface InvitationBegun {
  readonly type: 'InvitationBegun'
  readonly at: Instant
  readonly personId: string
}

export interface InvitationAccepted {
  readonly type: 'InvitationAccepted'
  readonly at: Instant
  readonly personId: string
}

export interface InvitationRevoked {
  readonly type: 'InvitationRevoked'
  readonly at: Instant
}

export type InvitationEvent = InvitationCreated | InvitationBegun | InvitationAccepted | InvitationRevoked

const born = ({ at, type: _, ...asked }: InvitationCreated): Invitation => ({
  ...asked,
  status: 'OPEN',
  createdAt: at,
})

/** How an invitation follows from its facts. */
export const evolveInvitation = (invitation: Invitation | undefined, fact: InvitationEvent): Invitation => {
  if (invitation === undefined) {
    if (fact.type !== 'InvitationCreated') throw new TypeError(`an invitation cannot begin with ${fact.type}`)
    return born(fact)
  }
  switch (fact.type) {
    case 'InvitationCreated':
      return invitation
    case 'InvitationBegun':
      return { ...invitation, status: 'BEGUN', personId: fact.personId }
    case 'InvitationAccepted':
      return { ...invitation, status: 'ACCEPTED', personId: fact.personId }
    case 'InvitationRevoked':
      return { ...invitation, status: 'REVOKED' }
  }
}

/** Use for `visible_to` of an invitation: who made it, and the places he made it for. */
export const visibleToInvitation = ({ invitedBy, gridCode }: Invitation): readonly string[] => [
  invitedBy,
  ...levelsOf(gridCode),
]
