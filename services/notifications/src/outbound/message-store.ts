import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope, type Meta, type Scope, type Versioned } from '@fengqiao/domain-kit'
import { evolve, type Message, type MessageEvent } from '../domain/message.ts'
import type { MessageStore } from '../ports.ts'

interface Columns {
  readonly shown: boolean
  readonly unread: boolean
}

type KeptMessage = Message & Columns

/** Who a fact concerns travels with it, so that it can be published without the message at hand. */
export type MessageFact = MessageEvent & { readonly of: { readonly recipient: string } }

const keep = (before: KeptMessage | undefined, { of: _of, ...event }: MessageFact): KeptMessage => {
  const message = evolve(before, event)
  const shown = message.outcome === 'DELIVERED'
  return { ...message, shown, unread: shown && !message.read }
}

const concerned = (before: Message | undefined, events: readonly MessageEvent[]): readonly MessageFact[] =>
  events.map((event) => ({
    ...event,
    of: { recipient: before?.recipient ?? (event.type === 'Intended' ? event.recipient : '') },
  }))

const idOf = ({ naturalId }: Meta): string => {
  if (naturalId === undefined) throw new Error('a message is created under its event, person and channel')
  return naturalId
}

const newestFirst = { field: 'at', direction: -1 } as const
const shown = { shown: true }
const most = 1_000

/** The collection of intended messages. A message is visible to its recipient and to nobody else. */
export const messageAggregates = ({ connection, wake }: Pick<StoreHooks, 'connection' | 'wake'>) =>
  aggregates<KeptMessage, MessageFact>(connection, {
    kind: 'InboxItem',
    collection: 'messages',
    evolve: keep,
    visibleTo: ({ recipient }) => [recipient],
    isPublished: (event) => event.type !== 'Intended' || event.outcome === 'DELIVERED',
    indexes: [
      { name: 'inbox', sort: 'at', only: shown },
      { name: 'unread', sort: 'at', only: { unread: true } },
      { name: 'read_with', equal: ['readWith'] },
      { name: 'issue', equal: ['issueId'], sort: 'at', unscoped: 'only' },
    ],
    schema: 1,
    idOf,
    wake,
  })

export const messageStore = (kept: ReturnType<typeof messageAggregates>): MessageStore => {
  const unreadUntil = async (scope: Scope, until: number): Promise<readonly Versioned<Message>[]> => {
    const query = { where: { unread: true }, sort: newestFirst, to: until + 1, limit: most }
    return (await kept.find(scope, query)).items
  }
  return {
    load: kept.load,
    createAll: async (intended) => {
      const rows = intended.map(({ meta, events }) => ({ meta, decide: () => concerned(undefined, events) }))
      for (const row of await kept.createMany(rows)) if ('refused' in row) throw row.refused
    },
    change: (target, meta, decide) =>
      kept.change(target, meta, async (message) => concerned(message, await decide(message))),
    inbox: (scope, page) => kept.find(scope, { where: shown, sort: newestFirst, ...page }),
    countUnread: async (scope) =>
      (await kept.count(scope, { where: { unread: true }, sort: newestFirst }, most)).count,
    unreadUntil,
    readWith: async (scope, until) =>
      (await kept.find(scope, { where: { readWith: until }, limit: most })).items,
    ofIssue: async (issueId) =>
      (await kept.find(systemScope, { where: { issueId }, sort: newestFirst, limit: most })).items,
  }
}
