import type { Clock, Meta, Scope, Seal, Store, Versioned } from '@fengqiao/domain-kit'
import type { Instant, Person, PersonEvent } from './domain/person.ts'
import type { Role } from './domain/roles.ts'

export interface PeoplePage {
  readonly items: readonly Versioned<Person>[]
  readonly next?: string
}

/** Accounts, and the lists people ask for. */
export interface People extends Store<Person, PersonEvent> {
  readonly idFor: (meta: Meta) => string
  readonly look: (scope: Scope, id: string) => Promise<Versioned<Person> | undefined>
  readonly lookMany: (scope: Scope, ids: readonly string[]) => Promise<readonly Versioned<Person>[]>
  readonly list: (
    scope: Scope,
    page: { readonly after?: string; readonly limit: number },
  ) => Promise<PeoplePage>
  /** Everybody who is or was in service at a territory or below it. */
  readonly staffAt: (territory: string) => Promise<readonly Versioned<Person>[]>
  /** Whether an active account other than this one administers the town. */
  readonly othersAdminister: (id: string) => Promise<boolean>
}

/** Which account a name belongs to. A name is given once and never to another account. */
export interface Usernames {
  /** The id the account of this name has or must take; refuses a command that asks for a second name. */
  readonly claim: (username: string, proposedId: string) => Promise<string>
  readonly find: (username: string) => Promise<string | undefined>
}

export interface PasswordCheck {
  readonly right: boolean
  readonly mustChange: boolean
}

/** Passwords, each with the version of its account that set it, so that a repeated command brings none back. */
export interface Credentials {
  readonly set: (
    personId: string,
    secret: { readonly password: string; readonly mustChange: boolean; readonly version: number },
  ) => Promise<void>
  /** Takes as long for nobody as for somebody, so that time does not tell who has an account. */
  readonly check: (personId: string | undefined, password: string) => Promise<PasswordCheck>
  readonly signedIn: (personId: string, at: Date) => Promise<void>
  readonly lastSignIns: (personIds: readonly string[]) => Promise<ReadonlyMap<string, Date>>
}

/** Sign-ins and tokens that are out there. */
export interface Sessions {
  /** Access tokens with a lower epoch are refused from now on. */
  readonly raiseEpoch: (personId: string, epoch: number) => Promise<void>
  /** Forgets sign-ins, grants and refresh tokens that began before. */
  readonly end: (personId: string, before: Instant) => Promise<void>
}

/** A password to hand over: the same for a repeated command, told by nothing that is stored. */
export type HandedPassword = (command: Pick<Meta, 'actor' | 'commandId'>, personId: string) => string

/** Budgets of tries at a password. */
export interface Attempts {
  /** Counts a try before it is made. */
  readonly take: (who: AttemptKey) => Promise<Attempt>
  /** It was the right password: the try did not count. */
  readonly forgive: (who: AttemptKey) => Promise<void>
}

export interface AttemptKey {
  readonly username: string
  /** The network the try comes from, or the device when that signed in with this name before. */
  readonly from: { readonly kind: 'network' | 'device'; readonly id: string }
}

/** Seconds to wait: before this try (it is not made then), or before the next one should this one fail. */
export interface Attempt {
  readonly wait: number
  readonly nextWait: number
}

export type PermissionsOf = (roles: readonly Role[]) => readonly string[]

export interface Deps {
  readonly people: People
  readonly usernames: Usernames
  readonly credentials: Credentials
  readonly sessions: Sessions
  readonly attempts: Attempts
  readonly seal: Seal
  readonly handedPassword: HandedPassword
  readonly permissionsOf: PermissionsOf
  readonly clock: Clock
  readonly town: { readonly code: string; readonly name: string }
  /** What each service may ask of the others as itself. */
  readonly servicePermissions: Readonly<Record<string, readonly string[]>>
}
