import { aggregates, type StoreHooks, type Where } from '@fengqiao/aggregate-store'
import { systemScope, type Meta, type Scope, type Versioned } from '@fengqiao/domain-kit'
import { evolve, type MessageEvent } from '../domain/evolve.ts'
import { messageIdOf, type Intended, type Message } from '../domain/message.ts'
import type { MessageStore } from '../ports.ts'
import { olderFact, olderMessage } from './older-messages.ts'

interface Columns {
  /** The issue or case it speaks of, in the list of its kind. */
  readonly issueId?: string
  readonly disputeId?: string
  readonly shown: boolean
  readonly unread: boolean
  /** Marked read with others, by a call that may be taken back. */
  readonly readTogether?: boolean
  /** An e-mail that may be sent with others. */
  readonly waiting?: boolean
  /** An e-mail whose outcome somebody should look at. */
  readonly troubled?: boolean
}

type KeptMessage = Message & Columns

/** Who a fact concerns travels with it, so that it can be published without the message at hand. */
export type MessageFact = MessageEvent & { readonly of: { readonly recipient: string } }

const subjectColumn = ({ subject }: Message): Pick<Columns, 'issueId' | 'disputeId'> => {
  if (subject?.kind === 'ISSUE') return { issueId: subject.id }
  return subject?.kind === 'DISPUTE' ? { disputeId: subject.id } : {}
}

const columnsOf = (message: Message): Columns => {
  const { channel, outcome, read, readWith } = message
  const subject = subjectColumn(message)
  if (channel === 'EMAIL') {
    const waiting = outcome === 'PENDING' && message.carries === undefined
    const troubled = outcome === 'FAILED' || outcome === 'UNKNOWN'
    return { ...subject, shown: false, unread: false, waiting, troubled }
  }
  const shown = outcome === 'DELIVERED'
  return { ...subject, shown, unread: shown && !read, readTogether: readWith !== undefined }
}

const keep = (before: KeptMessage | undefined, { of: _of, ...event }: MessageFact): KeptMessage => {
  const message = evolve(before, event)
  return { ...message, ...columnsOf(message) }
}

const concerned = (before: Message | undefined, events: readonly MessageEvent[]): readonly MessageFact[] =>
  events.map((event) => ({
    ...event,
    of: { recipient: before?.recipient ?? (event.type === 'Intended' ? event.recipient : '') },
  }))

/** The owner hears what he did with his inbox elsewhere; how an e-mail fares stays in the ledger. */
const isPublished = ({ type }: MessageEvent): boolean => type === 'Read' || type === 'Unread'

/** That somebody is to be told follows from what happened; what became of it is a fact of this service. */
const isDerived = ({ type }: MessageEvent): boolean => type === 'Intended'

/** The same event, person and channel make the same id, so that told again nobody is told twice. */
const metaOf = (intended: Intended): Meta => {
  const id = messageIdOf(intended, intended.channel)
  const { at, subject, causeEventId } = intended
  const meta = { actor: 'notifications', commandId: id, naturalId: id, requestHash: id, at: new Date(at) }
  // What carries a code was caused by no event.
  return subject === undefined ? meta : { ...meta, cause: causeEventId }
}

const idOf = ({ naturalId }: Meta): string => {
  if (naturalId === undefined) throw new Error('a message is created under its event, person and channel')
  return naturalId
}

const newestFirst = { field: 'at', direction: -1 } as const
const earliestFirst = { field: 'dueAt', direction: 1 } as const
const shown = { shown: true }
const ofCases = { 'subject.kind': 'DISPUTE' }
const most = 1_000
/** So long a message is kept, in milliseconds: whoever did not look by then finds it in the matter itself. */
const keptFor = 90 * 86_400_000

/** The collection of intended messages. A message is visible to its recipient and to nobody else. */
export const messageAggregates = ({ connection, wake }: Pick<StoreHooks, 'connection' | 'wake'>) =>
  aggregates<KeptMessage, MessageFact>(connection, {
    kind: 'InboxItem',
    collection: 'messages',
    evolve: keep,
    visibleTo: ({ recipient }) => [recipient],
    isPublished,
    isDerived,
    indexes: [
      { name: 'inbox', sort: 'at', only: shown },
      { name: 'unread', sort: 'at', only: { unread: true } },
      { name: 'read_together', equal: ['readWith'], only: { readTogether: true } },
      { name: 'issue', equal: ['issueId'], sort: 'at', unscoped: 'only' },
      { name: 'dispute', equal: ['disputeId'], sort: 'at', only: ofCases, unscoped: 'only' },
      { name: 'waiting', equal: ['recipient'], sort: 'dueAt', only: { waiting: true }, unscoped: 'only' },
      { name: 'troubled', equal: ['outcome'], sort: 'at', only: { troubled: true }, unscoped: true },
      { name: 'emergency', equal: ['issueId'], only: { emergency: true }, unscoped: 'only' },
    ],
    schema: 2,
    upcastState: (state) => olderMessage(state) as KeptMessage,
    upcastEvent: (event) => olderFact(event) as MessageFact,
    idOf,
    dueAt: (message) => ('dueAt' in message ? message.dueAt : undefined),
    endsAt: ({ at }) => at + keptFor,
    wake,
  })

type Kept = ReturnType<typeof messageAggregates>

/** What senders ask. */
const questionsOfSenders = (kept: Kept) =>
  ({
    lookMany: (ids) => kept.lookMany(systemScope, ids),
    due: kept.due,
    waitingFor: async (recipient, until, limit) => {
      const query = { where: { recipient, waiting: true }, sort: earliestFirst, from: 0, to: until, limit }
      return (await kept.find(systemScope, query)).items
    },
    isEmergency: async (issueId) =>
      (await kept.find(systemScope, { where: { issueId, emergency: true }, limit: 1 })).items.length > 0,
  }) satisfies Partial<MessageStore>

export const messageStore = (kept: Kept): MessageStore => {
  const unreadUntil = async (scope: Scope, until: number): Promise<readonly Versioned<Message>[]> => {
    const query = { where: { unread: true }, sort: newestFirst, to: until + 1, limit: most }
    return (await kept.find(scope, query)).items
  }
  return {
    ...questionsOfSenders(kept),
    load: kept.load,
    createAll: async (intended) => {
      const rows = intended.map((one) => ({ meta: metaOf(one), decide: () => concerned(undefined, [one]) }))
      for (const row of await kept.createMany(rows)) if ('refused' in row) throw row.refused
    },
    change: (target, meta, decide) =>
      kept.change(target, meta, async (message) => concerned(message, await decide(message))),
    inbox: (scope, page) => kept.find(scope, { where: shown, sort: newestFirst, ...page }),
    countUnread: async (scope) =>
      (await kept.count(scope, { where: { unread: true }, sort: newestFirst }, most)).count,
    unreadUntil,
    readWith: async (scope, until) =>
      (await kept.find(scope, { where: { readWith: until, readTogether: true }, limit: most })).items,
    of: async ({ kind, id }) => {
      const where: Where = kind === 'ISSUE' ? { issueId: id } : { disputeId: id, ...ofCases }
      return (await kept.find(systemScope, { where, sort: newestFirst, limit: most })).items
    },
    troubled: (scope, outcomes, { since, ...page }) =>
      kept.find(scope, {
        where: { troubled: true },
        anyOf: { field: 'outcome', values: outcomes },
        sort: newestFirst,
        from: since,
        ...page,
      }),
  }
}
