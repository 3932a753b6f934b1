import type { Clock, Meta, Scope, Seal, Store, Versioned } from '@fengqiao/domain-kit'
import type { Client, ClientEvent, CommandName } from './domain/client.ts'
import type { Invitation, InvitationEvent } from './domain/invitation.ts'
import type { Instant, Person, PersonEvent } from './domain/person.ts'
import type { Role } from './domain/roles.ts'
import type { Catalogue } from './domain/subscribe.ts'
import type { Subscription, SubscriptionEvent, Wanted } from './domain/subscription.ts'

/** A page of a list; `next` begins the one after. */
export interface Listed<S> {
  readonly items: readonly Versioned<S>[]
  readonly next?: string
}

export interface PageAsked {
  readonly after?: string
  readonly limit: number
}

/** Accounts, and the lists people ask for. */
export interface People extends Store<Person, PersonEvent> {
  readonly idFor: (command: CommandName) => string
  readonly look: (scope: Scope, id: string) => Promise<Versioned<Person> | undefined>
  readonly lookMany: (scope: Scope, ids: readonly string[]) => Promise<readonly Versioned<Person>[]>
  readonly list: (scope: Scope, page: PageAsked) => Promise<Listed<Person>>
  /** Everybody who is or was in service at a territory or below it. */
  readonly staffAt: (territory: string) => Promise<readonly Versioned<Person>[]>
  /** Everybody who has or had a post at exactly one of these territories. */
  readonly servedAt: (territories: readonly string[]) => Promise<readonly Versioned<Person>[]>
  /** Accounts that were opened with an invitation of this resident. */
  readonly ofResident: (residentId: string) => Promise<readonly Versioned<Person>[]>
  /** Every active account that administers the town. */
  readonly administrators: () => Promise<readonly Versioned<Person>[]>
}

/** Administrators that may go, each as of one version of the account: in which order they go is decided here. */
export interface Departures {
  readonly read: () => Promise<Departing>
  /** Lets one go if nobody was let go since that reading; false when somebody was. */
  readonly add: (since: Departing, departure: Departure) => Promise<boolean>
}

export interface Departure {
  readonly personId: string
  readonly version: number
  readonly at: Date
}

export interface Departing {
  readonly turn: number
  readonly departures: readonly Departure[]
}

/** Other systems. */
export interface Clients extends Store<Client, ClientEvent> {
  readonly look: (scope: Scope, id: string) => Promise<Versioned<Client> | undefined>
  readonly list: (scope: Scope, page: PageAsked) => Promise<Listed<Client>>
}

export interface Subscriptions extends Store<Subscription, SubscriptionEvent> {
  readonly look: (scope: Scope, id: string) => Promise<Versioned<Subscription> | undefined>
  /** What a client subscribes to now. */
  readonly ofClient: (scope: Scope, clientId: string) => Promise<readonly Versioned<Subscription>[]>
  /** Ids of all that have not ended. */
  readonly active: () => Promise<readonly string[]>
}

/** The broker as other systems meet it: a queue and a user of its own for each subscription. */
export interface Broker {
  /** Brings what the broker has for a subscription to what is wanted; whatever is so already is left alone. */
  readonly bring: (subscriptionId: string, wanted: Wanted) => Promise<void>
  /** Ids of the subscriptions for which it has anything. */
  readonly known: () => Promise<readonly string[]>
  /** How the system gets there. */
  readonly wayOf: (subscriptionId: string) => BrokerWay
}

export interface BrokerWay {
  readonly url: string
  readonly queue: string
  readonly password: string
}

export interface Invitations extends Store<Invitation, InvitationEvent> {
  readonly withCode: (codeMark: string) => Promise<Versioned<Invitation> | undefined>
  /** The latest first. */
  readonly list: (scope: Scope, page: PageAsked) => Promise<Listed<Invitation>>
}

/** Codes to hand over; a code finds its invitation by a mark that tells nothing. */
export interface InvitationCodes {
  readonly codeFor: (command: CommandName) => string
  readonly markOf: (code: string) => string
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
  /** The password of somebody who is gone for good; and when he last signed in. */
  readonly forget: (personId: string) => Promise<void>
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

/** A client's secret: it follows from the command that made it, so that it can be told again and is kept nowhere. */
export type ClientSecret = (clientId: string, madeBy: CommandName) => string

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
  readonly departures: Departures
  readonly clients: Clients
  readonly clientSecret: ClientSecret
  readonly subscriptions: Subscriptions
  readonly broker: Broker
  /** Every published event and the permission it needs. */
  readonly eventPermissions: Catalogue['permissionOf']
  readonly invitations: Invitations
  readonly invitationCodes: InvitationCodes
  readonly permissionsOf: PermissionsOf
  readonly clock: Clock
  readonly town: { readonly code: string; readonly name: string }
  /** What each service may ask of the others as itself. */
  readonly servicePermissions: Readonly<Record<string, readonly string[]>>
}
