import { randomUUID } from 'node:crypto'
import type { DomainEvent, EventMessage, Journal, JournalEntry } from '@fengqiao/domain-kit'

/** A producer's journal in memory: what its feed serves and what it publishes. */
export const memoryJournal = (source: string) => {
  let entries: JournalEntry[] = []
  let epoch = 'first'
  const ofAggregate = (kind: string, id: string) =>
    entries.filter((one) => one.kind === kind && one.aggregateId === id)
  const journal: Journal = {
    read: (after, limit) =>
      Promise.resolve(entries.filter(({ position }) => position > after).slice(0, limit)),
    ofAggregate: (kind, id) => Promise.resolve(ofAggregate(kind, id)),
    ofAggregates: (kind, ids) => Promise.resolve(new Map(ids.map((id) => [id, ofAggregate(kind, id)]))),
    head: () => Promise.resolve({ epoch, position: entries.length, hash: 'hash' }),
    epoch: () => Promise.resolve(epoch),
    era: () => Promise.resolve({ epoch, since: new Date(0) }),
    silentUntil: () => Promise.resolve(undefined),
  }
  const messageOf = (entry: JournalEntry): EventMessage => ({
    ...entry,
    type: entry.event.type,
    source,
    epoch,
    head: entry.hash,
    data: (entry.event as DomainEvent & { data: unknown }).data,
  })
  return {
    journal,
    /** Records a fact; answers it as the broker would carry it. */
    record: (
      type: string,
      fact: { readonly id: string; readonly visibleTo: readonly string[]; readonly data?: unknown },
    ) => {
      const data = fact.data ?? {}
      const entry: JournalEntry = {
        position: entries.length + 1,
        id: randomUUID(),
        kind: 'Issue',
        aggregateId: fact.id,
        version: 1,
        previous: 0,
        published: true,
        at: new Date(),
        actor: 'actor-1',
        commandId: 'command',
        visibleTo: fact.visibleTo,
        event: { type, data } as DomainEvent,
        hash: 'hash',
      }
      entries.push(entry)
      return messageOf(entry)
    },
    /** Restored from a backup: fewer facts, a new epoch. */
    restore: () => {
      entries = entries.slice(0, 1)
      epoch = 'second'
    },
  }
}

export type MemoryJournal = ReturnType<typeof memoryJournal>
