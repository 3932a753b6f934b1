import type { Sealed } from '@fengqiao/domain-kit'
import type { Role } from './roles.ts'

/** A moment as facts keep it: ISO 8601 in UTC, so that two compare as strings. */
export type Instant = string

/** A role at a territory, from and until. */
export interface HeldPost {
  readonly role: Role
  readonly territory: string
  readonly since: Instant
  /** Absent while no end is set; a moment to come for a post given for a time. */
  readonly until?: Instant
  /** Somebody ended it; a post given for a time runs out without this. */
  readonly ended?: true
}

export type AccountStatus = 'ACTIVE' | 'SUSPENDED'

/** An account. Its password is no part of it: facts are kept for ever, a password must be forgettable. */
export interface Person {
  readonly id: string
  readonly username: string
  readonly displayName: Sealed
  /** The invitation it was opened with; colleagues open the others. */
  readonly invitationId?: string
  /** The resident of the population registry whose account it is. */
  readonly residentId?: string
  readonly posts: readonly HeldPost[]
  readonly status: AccountStatus
  /** Access tokens with a lower number are no longer good. */
  readonly epoch: number
  /** Sign-ins before this are no longer good. */
  readonly signedOutAt?: Instant
  /** Is or was in service: colleagues and residents may know the name. */
  readonly staff: boolean
  /** Active and administers a town without end: there must always be one. */
  readonly administers: boolean
}

export interface PersonCreated {
  readonly type: 'PersonCreated'
  readonly at: Instant
  readonly id: string
  readonly username: string
  readonly displayName: Sealed
  readonly invitationId?: string
}

/** Whoever invited said which resident it is. */
export interface AccountLinked {
  readonly type: 'AccountLinked'
  readonly at: Instant
  readonly residentId: string
}

export interface PostAssigned {
  readonly type: 'PostAssigned'
  readonly at: Instant
  readonly post: HeldPost
}

export interface PostEnded {
  readonly type: 'PostEnded'
  readonly at: Instant
  readonly role: Role
  readonly territory: string
}

export interface PersonSuspended {
  readonly type: 'PersonSuspended'
  readonly at: Instant
}

export interface PersonReinstated {
  readonly type: 'PersonReinstated'
  readonly at: Instant
}

/** Why tokens stop being good. A change of posts leaves the sign-in: the next token carries the new posts. */
export type EndCause = 'SUSPENDED' | 'POSTS_CHANGED' | 'PASSWORD_RESET' | 'SIGNED_OUT'

export interface SessionsEnded {
  readonly type: 'SessionsEnded'
  readonly at: Instant
  readonly cause: EndCause
}

export interface PasswordChanged {
  readonly type: 'PasswordChanged'
  readonly at: Instant
}

/** He stays while others go: whoever looked at the account before this must look again. */
export interface AdministrationKept {
  readonly type: 'AdministrationKept'
  readonly at: Instant
}

export type PersonEvent =
  | PersonCreated
  | AccountLinked
  | PostAssigned
  | PostEnded
  | PersonSuspended
  | PersonReinstated
  | SessionsEnded
  | PasswordChanged
  | AdministrationKept
