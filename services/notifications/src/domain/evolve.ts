import type { Course, Intended, Message, Standing } from './message.ts'
import type { SendingEvent } from './sending.ts'

export interface Read {
  readonly type: 'Read'
  readonly readWith?: number
}

export interface Unread {
  readonly type: 'Unread'
}

export type MessageEvent = Intended | Read | Unread | SendingEvent
type Later = Exclude<MessageEvent, Intended>

/** Every field that a standing may have: what the new one lacks must go. */
interface AnyStanding {
  readonly outcome: Message['outcome']
  readonly reason?: unknown
  readonly dueAt?: unknown
  readonly by?: unknown
  readonly smtpCode?: unknown
}

const moved = (message: Message, to: Standing, course: Course = {}): Message => {
  const { outcome: _o, reason: _r, dueAt: _d, by: _b, smtpCode: _s, ...kept } = message as AnyStanding
  return { ...(kept as Omit<Message, keyof AnyStanding>), ...course, ...to }
}

const marked = (again: boolean): Course => (again ? { again } : {})
const withCode = (smtpCode: number | undefined) => (smtpCode === undefined ? {} : { smtpCode })

type Evolving = {
  readonly [T in Later['type']]: (message: Message, event: Extract<Later, { type: T }>) => Message
}

const waits = (message: Message, { dueAt }: { readonly dueAt: number }): Message =>
  moved(message, { outcome: 'PENDING', dueAt })

const evolving: Evolving = {
  Read: ({ readWith: _before, ...kept }, { readWith }) => ({
    ...kept,
    read: true,
    ...(readWith === undefined ? {} : { readWith }),
  }),
  Unread: ({ readWith: _before, ...kept }) => ({ ...kept, read: false }),
  Held: waits,
  Released: waits,
  PutOff: waits,
  Suppressed: (message, { reason }) => moved(message, { outcome: 'SUPPRESSED', reason }),
  Carried: (message, { by, dueAt }) => moved(message, { outcome: 'CARRIED', by, dueAt }),
  Excluded: (message, { id }) => ({ ...message, excluded: [...(message.excluded ?? []), id] }),
  Claimed: (message, { claim, at, dueAt, carries, again }) =>
    moved(
      message,
      { outcome: 'SENDING', dueAt },
      {
        claim,
        carries,
        triedSince: message.triedSince ?? at,
        tries: (message.tries ?? 0) + 1,
        ...marked(again),
      },
    ),
  Delivered: (message, { again }) => moved(message, { outcome: 'DELIVERED' }, marked(again)),
  Failed: (message, { reason, smtpCode, again }) =>
    moved(message, { outcome: 'FAILED', reason, ...withCode(smtpCode) }, marked(again)),
  NotHeard: (message, { reason, dueAt, again }) =>
    moved(message, { outcome: 'UNKNOWN', reason, ...(dueAt === undefined ? {} : { dueAt }) }, marked(again)),
}

/** How a message follows from its facts. */
export const evolve = (message: Message | undefined, fact: MessageEvent): Message => {
  if (fact.type === 'Intended') {
    const { type: _type, ...intended } = fact
    return { ...intended, read: false }
  }
  if (!message) throw new Error('a message is intended before anything happens to it')
  return (evolving[fact.type] as (message: Message, fact: Later) => Message)(message, fact)
}
