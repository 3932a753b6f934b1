/** What happened, in the service's own terms. `type` names the fact; the rest is its data, as stored. */
export interface DomainEvent {
  readonly type: string
}

/** The company a command keeps: who, when, by which key, because of what. */
export interface Meta {
  /** Id of the person, client or service that acts. */
  readonly actor: string
  /** The caller's idempotency key, the event that caused the command, or the step of a process. */
  readonly commandId: string
  /** Hash of the request: the same key with another request is refused. */
  readonly requestHash: string
  readonly at: Date
  /** The version the caller saw; a newer one refuses the command as stale. */
  readonly expectedVersion?: number
  /** A new aggregate's natural id, where it has one, such as a grid's code; otherwise the id follows from the command id. */
  readonly naturalId?: string
  /** Id of the event that caused this command, if one did. */
  readonly cause?: string
  /** W3C traceparent. */
  readonly trace?: string
}

/** The answer to a command: what now holds. A repeated command gets the first answer again. */
export interface Receipt {
  readonly id: string
  readonly version: number
  readonly at: Date
}

/** The answer to a command that made something, with what was made. A repeat gets its state of now. */
export interface Made<S> extends Receipt {
  readonly state: S
}

/** What a rule answers, at once or after it has sealed words or asked a neighbour. */
export type Decided<E extends DomainEvent> = readonly E[] | Promise<readonly E[]>

/** State at a version. */
export interface Versioned<S> {
  readonly id: string
  readonly version: number
  readonly state: S
}

/** A fact as the journal keeps it. */
export interface JournalEntry<E extends DomainEvent = DomainEvent> {
  readonly position: number
  readonly id: string
  /** Kind of the aggregate, such as `Issue`. */
  readonly kind: string
  readonly aggregateId: string
  readonly version: number
  /** Version of the last published fact of this aggregate before this one; 0 for none. */
  readonly previous: number
  readonly published: boolean
  readonly at: Date
  readonly actor: string
  readonly commandId: string
  readonly cause?: string
  readonly trace?: string
  readonly visibleTo: readonly string[]
  readonly event: E
  /** Hash over the entry before and this one's content, hex. */
  readonly hash: string
}

/** How state follows from facts. */
export type Evolve<S, E extends DomainEvent> = (state: S | undefined, event: E) => S

/** A clock and ids arrive as arguments, so that rules stay pure. */
export type Clock = () => Date
export type NewId = () => string
