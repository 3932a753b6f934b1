/** An entry of a service's journal, as anyone reads it who has the database. */
export interface Entry {
  readonly position: number
  readonly kind: string
  readonly aggregateId: string
  readonly version: number
  readonly previous: number
  readonly eventId: string
  readonly commandId: string
  readonly requestHash: string
  readonly published: boolean
  readonly visibleTo: readonly string[]
  readonly schema: number
  readonly cause?: string
  readonly trace?: string
  readonly at: string
  readonly actor: string
  readonly body: string
  readonly hash: string
  /** Fields that no journal has, or not in such a form: what nobody hashed was not there when it was written. */
  readonly foreign?: readonly string[]
}

/** An aggregate's document: where it stands, and how many of its facts are not journaled. */
export interface Standing {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly pending: number
}

/** What one service's database holds. */
export interface Kept {
  readonly service: string
  readonly journal: readonly Entry[]
  readonly aggregates: readonly Standing[]
}

/** An event as the public feed tells it. */
export interface Heard {
  readonly id: string
  readonly type: string
  readonly kind: string
  readonly aggregateId: string
  readonly version: number
  readonly previous: number
  readonly position: number
  /** The issue's number, where it has one. */
  readonly number: string
  readonly gridCode: string
}

/** A message that somebody was to get. */
export interface Message {
  readonly id: string
  readonly cause: string
  readonly recipient: string
  readonly channel: string
  readonly outcome: string
  /** A sender took it to the mail server; beside it, what travelled along. */
  readonly claimed?: boolean
  readonly carries?: readonly string[]
}

/** An e-mail as it came to the mail server, whatever that answered. */
export interface Letter {
  readonly messageId: string
  /** It says of itself that it may have come before. */
  readonly again: boolean
}

/** A row of the figures; `text` is all of it, for comparing. */
export interface Row {
  readonly issueId: string
  readonly version: number
  readonly text: string
}

/** Everything that was seen of the town once it was quiet. */
export interface Observations {
  readonly kept: readonly Kept[]
  readonly feed: readonly Heard[]
  readonly messages: readonly Message[]
  readonly rows: readonly Row[]
  /** In the order in which they came; absent where the town has no mail server. */
  readonly letters?: readonly Letter[]
  /** What the town calls each issue, to one who may read it; absent while nobody asked. */
  readonly titles?: ReadonlyMap<string, string>
  /** The same rows, made anew from the feed; absent while nobody asked for it. */
  readonly rebuilt?: readonly Row[] | 'failed'
}

/** Something that must not be. */
export interface Violation {
  readonly rule: Rule
  /** An id or a position: where to look. */
  readonly where: string
  readonly what: string
}

export type Rule =
  | 'lost'
  | 'twice'
  | 'refused'
  | 'unrelayed'
  | 'order'
  | 'chain'
  | 'figures'
  | 'rebuild'
  | 'notifications'
  | 'mail'
  | 'numbers'
  | 'words'
  | 'cases'
