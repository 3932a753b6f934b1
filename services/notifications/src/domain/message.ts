import type { Template } from './rules.ts'

export type Channel = 'IN_APP'
/** Why an intended message was not shown. */
export type Suppression = 'OWN_ACTION'

/** One intended message, for one person by one channel, and what became of it. */
export interface Message {
  readonly recipient: string
  readonly channel: Channel
  readonly template: Template
  readonly issueId: string
  readonly issueNumber: string
  readonly issueVersion: number
  readonly causeEventId: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly outcome: 'DELIVERED' | 'SUPPRESSED'
  readonly reason?: Suppression
  readonly read: boolean
  /** The moment of the call that marked it read with others, so that the call can be taken back. */
  readonly readWith?: number
}

export interface Intended extends Omit<Message, 'read' | 'readWith'> {
  readonly type: 'Intended'
}

export interface Read {
  readonly type: 'Read'
  readonly readWith?: number
}

export interface Unread {
  readonly type: 'Unread'
}

export type MessageEvent = Intended | Read | Unread

/** A message to a person about what he did himself is intended and not shown. */
export const intend = (
  message: Omit<Intended, 'type' | 'outcome' | 'reason'>,
  actor: string,
): readonly Intended[] =>
  message.recipient === actor
    ? [{ type: 'Intended', ...message, outcome: 'SUPPRESSED', reason: 'OWN_ACTION' }]
    : [{ type: 'Intended', ...message, outcome: 'DELIVERED' }]

/** Marks a message read, or unread again; twice brings nothing new. */
export const mark = (
  message: Message,
  { read, readWith }: { readonly read: boolean; readonly readWith?: number },
): readonly MessageEvent[] => {
  if (message.read === read) return []
  if (!read) return [{ type: 'Unread' }]
  return [{ type: 'Read', ...(readWith === undefined ? {} : { readWith }) }]
}

/** How a message follows from its facts. */
export const evolve = (message: Message | undefined, fact: MessageEvent): Message => {
  if (fact.type === 'Intended') {
    const { type: _type, ...intended } = fact
    return { ...intended, read: false }
  }
  if (!message) throw new Error('a message is intended before it is read')
  const { readWith: _before, ...kept } = message
  if (fact.type === 'Unread') return { ...kept, read: false }
  return { ...kept, read: true, ...(fact.readWith === undefined ? {} : { readWith: fact.readWith }) }
}
