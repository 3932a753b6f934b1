import type { Clock, NewId, Scope, Seal, Store, Versioned } from '@fengqiao/domain-kit'
import type { MessageEvent } from './domain/evolve.ts'
import type { Intended, Message, Subject } from './domain/message.ts'
import type { Heard } from './domain/sending.ts'
import type { Settings, SettingsEvent } from './domain/settings.ts'
import type { PostRole } from './domain/telling.ts'
import type { Group } from './domain/groups.ts'

export interface MessagePage {
  readonly items: readonly Versioned<Message>[]
  readonly next?: string
}

export interface PageAsked {
  readonly after?: string
  readonly limit: number
}

/** Outcomes that somebody should look at. */
export type Trouble = 'FAILED' | 'UNKNOWN'

/** The issue or the case whose messages are asked for. */
export type SubjectAsked = Pick<Subject, 'id'> & { readonly kind: 'ISSUE' | 'DISPUTE' }

/** Every intended message, and the lists people ask for. */
export interface MessageStore extends Pick<Store<Message, MessageEvent>, 'load' | 'change'> {
  /** All of them, or those that are not there yet when some are. */
  readonly createAll: (intended: readonly Intended[]) => Promise<void>
  readonly lookMany: (ids: readonly string[]) => Promise<readonly Versioned<Message>[]>
  readonly inbox: (scope: Scope, page: PageAsked) => Promise<MessagePage>
  readonly countUnread: (scope: Scope) => Promise<number>
  /** Unread messages of up to this moment. */
  readonly unreadUntil: (scope: Scope, until: number) => Promise<readonly Versioned<Message>[]>
  /** Messages that one call marked read together. */
  readonly readWith: (scope: Scope, until: number) => Promise<readonly Versioned<Message>[]>
  readonly of: (subject: SubjectAsked) => Promise<readonly Versioned<Message>[]>
  /** E-mails with one of these outcomes that were intended since then. */
  readonly troubled: (
    scope: Scope,
    outcomes: readonly Trouble[],
    page: PageAsked & { readonly since: number },
  ) => Promise<MessagePage>
  /** E-mails that something is to be done about by now. */
  readonly due: (before: Date, limit: number) => Promise<readonly Versioned<Message>[]>
  /** A person's e-mails that may be sent by then, the earliest first. */
  readonly waitingFor: (
    person: string,
    until: number,
    limit: number,
  ) => Promise<readonly Versioned<Message>[]>
  /** Whether an issue was told of as an emergency. */
  readonly isEmergency: (issueId: string) => Promise<boolean>
}

/** How each person wishes to be told; the usual settings for whoever never said. */
export interface SettingsStore extends Pick<Store<Settings, SettingsEvent>, 'change'> {
  readonly of: (person: string) => Promise<Versioned<Settings>>
  readonly ofMany: (people: readonly string[]) => Promise<ReadonlyMap<string, Settings>>
  /** The first document, at version 1; again it changes nothing. */
  readonly open: (person: string, at: Date) => Promise<void>
  /** Settings with a code whose e-mail is not intended yet. */
  readonly unannounced: (before: Date, limit: number) => Promise<readonly Versioned<Settings>[]>
}

/** Who holds a role at a territory now. */
export type PostHolders = (role: PostRole, territory: string) => Promise<readonly string[]>

/** Tells whoever is there of messages that came. */
export type Arrived = (messages: readonly Intended[]) => void

/** An e-mail before it is put into words: what waits, never what it says. */
export interface Letter {
  readonly id: string
  readonly to: string
  readonly language: Settings['language']
  /** It may be there already: its outcome was unknown. */
  readonly again: boolean
  readonly about: readonly { readonly group: Group; readonly subject: Subject }[]
  /** The code that confirms the address; the letter is about nothing else. */
  readonly code?: string
}

/** Speaks to the mail server. What it heard is an answer, never an error. */
export type Post = (letter: Letter) => Promise<Heard>

export interface Deps {
  readonly messages: MessageStore
  readonly settings: SettingsStore
  readonly holdersOf: PostHolders
  readonly arrived: Arrived
  readonly seal: Seal
  /** Absent where the town sends no e-mail; none is intended then. */
  readonly post: Post | undefined
  readonly newCode: () => string
  readonly newId: NewId
  readonly clock: Clock
}
