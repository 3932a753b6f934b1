import { randomUUID } from 'node:crypto'
import type { DomainEvent, Meta } from '@fengqiao/domain-kit'
import { encodeBody } from './body.ts'
import type { PendingFact } from './documents.ts'
import type { AggregateOptions } from './types.ts'

/** Where an aggregate stands before a command; version 0 and no state for a new one. */
export interface Standing<S> {
  readonly state: S | undefined
  readonly version: number
  readonly publishedVersion: number
}

/** Where it stands after, and the facts that brought it there. */
export interface Advanced<S> {
  readonly state: S
  readonly version: number
  readonly publishedVersion: number
  readonly facts: readonly PendingFact[]
}

type Step<S> = Advanced<S> | Standing<S>

interface Reached<S, E extends DomainEvent> {
  readonly event: E
  readonly state: S
  readonly version: number
  readonly previous: number
}

const factOf = <S, E extends DomainEvent>(
  options: AggregateOptions<S, E>,
  meta: Meta,
  { event, state, version, previous }: Reached<S, E>,
): PendingFact => ({
  ...{ id: randomUUID(), version, previous, published: options.isPublished(event), at: meta.at },
  ...{ actor: meta.actor, command_id: meta.commandId, request_hash: meta.requestHash },
  ...(meta.cause === undefined ? {} : { cause: meta.cause }),
  ...(meta.trace === undefined ? {} : { trace: meta.trace }),
  visible_to: options.visibleTo(state),
  schema: options.schema,
  body: encodeBody(options.journaled?.(event) ?? event),
})

const next = <S, E extends DomainEvent>(options: AggregateOptions<S, E>, meta: Meta) => {
  return (before: Step<S>, event: E): Advanced<S> => {
    const state = options.evolve(before.state, event)
    const made = 'facts' in before ? before.facts : []
    if (options.isDerived?.(event) === true) return { ...before, state, facts: made }
    const [version, previous] = [before.version + 1, before.publishedVersion]
    const fact = factOf(options, meta, { event, state, version, previous })
    return { state, version, publishedVersion: fact.published ? version : previous, facts: [...made, fact] }
  }
}

/** Applies decided events, numbering and linking them; `undefined` when there are none. */
export const advance = <S, E extends DomainEvent>(
  options: AggregateOptions<S, E>,
  standing: Standing<S>,
  decided: { readonly meta: Meta; readonly events: readonly E[] },
): Advanced<S> | undefined => {
  const step = next(options, decided.meta)
  let at: Step<S> = standing
  for (const event of decided.events) at = step(at, event)
  return 'facts' in at ? at : undefined
}
