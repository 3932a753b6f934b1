import type { Meta, Scope, Store, Versioned } from '@fengqiao/domain-kit'
import type { Message, MessageEvent } from './domain/message.ts'
import type { PostRole } from './domain/rules.ts'

export interface MessagePage {
  readonly items: readonly Versioned<Message>[]
  readonly next?: string
}

export interface PageAsked {
  readonly after?: string
  readonly limit: number
}

/** Every intended message, and the lists people ask for. */
export interface MessageStore extends Pick<Store<Message, MessageEvent>, 'load' | 'change'> {
  /** All of them, or those that are not there yet when some are. */
  readonly createAll: (
    intended: readonly { readonly meta: Meta; readonly events: readonly MessageEvent[] }[],
  ) => Promise<void>
  readonly inbox: (scope: Scope, page: PageAsked) => Promise<MessagePage>
  readonly countUnread: (scope: Scope) => Promise<number>
  /** Unread messages of up to this moment. */
  readonly unreadUntil: (scope: Scope, until: number) => Promise<readonly Versioned<Message>[]>
  /** Messages that one call marked read together. */
  readonly readWith: (scope: Scope, until: number) => Promise<readonly Versioned<Message>[]>
  readonly ofIssue: (issueId: string) => Promise<readonly Versioned<Message>[]>
}

/** Who holds a role at a territory now. */
export type PostHolders = (role: PostRole, territory: string) => Promise<readonly string[]>

export interface Deps {
  readonly messages: MessageStore
  readonly holdersOf: PostHolders
}
