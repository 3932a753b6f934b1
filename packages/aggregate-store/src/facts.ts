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

const next = <S, E extends DomainEvent>(options: AggregateOptions<S, E>, meta: Meta) => {
  return (before: Step<S>, event: E): Advanced<S> => {
    const state = options.evolve(before.state, event)
    const version = before.version + 1
    const published = options.isPublished(event)
    const fact: PendingFact = {
      id: randomUUID(),
      version,
      previous: before.publishedVersion,
      published,
      at: meta.at,
      actor: meta.actor,
      command_id: meta.commandId,
      request_hash: meta.requestHash,
      ...(meta.cause === undefined ? {} : { cause: meta.cause }),
      ...(meta.trace === undefined ? {} : { trace: meta.trace }),
      visible_to: options.visibleTo(state),
      schema: options.schema,
      body: encodeBody(options.journaled?.(event) ?? event),
    }
    const facts = 'facts' in before ? [...before.facts, fact] : [fact]
    return { state, version, publishedVersion: published ? version : before.publishedVersion, facts }
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
