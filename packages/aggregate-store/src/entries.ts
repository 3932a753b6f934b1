import type { DomainEvent, JournalEntry } from '@fengqiao/domain-kit'
import type { JournalDocument, PendingFact } from './documents.ts'
import type { AggregateStore } from './types.ts'
import { decodeBody } from './body.ts'

/** What the journal has to know of a kind: how to read its older facts, and where its newest wait. */
export type JournaledKind = Pick<AggregateStore<unknown, DomainEvent>, 'kind' | 'collection' | 'upcastEvent'>

type Place = Pick<JournalEntry, 'position' | 'id' | 'kind' | 'aggregateId' | 'hash'>

const entryOf = (
  fact: Omit<PendingFact, 'id'>,
  place: Place,
  upcast: JournaledKind['upcastEvent'] | undefined,
): JournalEntry => {
  const event = decodeBody(fact.body)
  return {
    ...place,
    version: fact.version,
    previous: fact.previous,
    published: fact.published,
    at: fact.at,
    actor: fact.actor,
    commandId: fact.command_id,
    ...(fact.cause === undefined ? {} : { cause: fact.cause }),
    ...(fact.trace === undefined ? {} : { trace: fact.trace }),
    visibleTo: fact.visible_to,
    event: upcast === undefined ? (event as DomainEvent) : upcast(event, fact.schema),
  }
}

/** What an entry says, as this release understands it. */
export const journaledBy = (aggregates: readonly JournaledKind[]) => {
  const upcasts = new Map(aggregates.map(({ kind, upcastEvent }) => [kind, upcastEvent]))
  return (document: JournalDocument): JournalEntry => {
    const { event_id: id, kind, aggregate_id: aggregateId, hash } = document
    const place = { position: Number(document._id), id, kind, aggregateId, hash }
    return entryOf(document, place, upcasts.get(kind))
  }
}

/** A fact that the relay has not moved yet: readable at once, without a position and a hash so far. */
export const waitingEntry = (
  { kind, upcastEvent }: JournaledKind,
  aggregateId: string,
  fact: PendingFact,
): JournalEntry => entryOf(fact, { position: 0, id: fact.id, kind, aggregateId, hash: '' }, upcastEvent)
