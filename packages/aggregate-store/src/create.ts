import { isAway, isDuplicate, isOutcomeUnknown, notNow } from '@fengqiao/database'
import type { Decided, DomainEvent, Made, Meta } from '@fengqiao/domain-kit'
import { DomainError } from '@fengqiao/domain-kit'
import type { AggregateDocument } from './documents.ts'
import type { Kept } from './kept.ts'
import { advance } from './facts.ts'
import { backOff } from './back-off.ts'
import { idFromCommand } from './ids.ts'
import type { RecentDocument } from './recent.ts'
import { answerAgain, columnsOf, stateOf, traceOf } from './kept.ts'

const mostSilences = 3

const nothing = { state: undefined, version: 0, publishedVersion: 0 } as const

/** The id a command's aggregate has or will have. */
export const idFor = <S, E extends DomainEvent>({ options }: Kept<S, E>, meta: Meta): string =>
  options.idOf?.(meta) ?? idFromCommand(options.kind, meta)

/** The first document of a new aggregate. */
export const documentFor = <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  _id: string,
  { meta, events }: { readonly meta: Meta; readonly events: readonly E[] },
): AggregateDocument => {
  const after = advance(kept.options, nothing, { meta, events })
  if (after === undefined) throw new Error(`a new ${kept.options.kind} needs a first fact`)
  return { _id, ...columnsOf(kept, after, { meta, commands: [] }), pending: after.facts }
}

/** The answer to a command that made this document. */
const madeOf = <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  document: AggregateDocument,
  { at }: Meta,
): Made<S> => ({ id: document._id, version: document.version, at, state: stateOf(kept, document) })

/** What stands at the id already: this command's own work, another's, or nothing. */
const standing = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  meta: Meta,
): Promise<Made<S> | 'taken' | undefined> => {
  const document = await kept.read(idFor(kept, meta))
  if (document === undefined) return undefined
  // What follows from an event of others stands under that event's id: whoever makes it again finds it made.
  if (kept.options.isDerived !== undefined) return madeOf(kept, document, meta)
  const trace = await traceOf(kept, document, meta)
  if (trace === undefined) return 'taken'
  return { ...answerAgain(document._id, trace, meta), state: stateOf(kept, document) }
}

const taken = <S, E extends DomainEvent>({ options }: Kept<S, E>): DomainError =>
  new DomainError('exists', options.takenReason ?? 'ALREADY_EXISTS')

/** After a write that met something or was not heard: this command's own work, or nothing yet. */
const ownOrTaken = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  meta: Meta,
  error: unknown,
): Promise<Made<S> | undefined> => {
  const first = await standing(kept, meta)
  if (first === 'taken' || (first === undefined && isDuplicate(error))) throw taken(kept)
  return first
}

const withoutPending = ({ pending: _pending, ...document }: AggregateDocument): RecentDocument => document

/** Wakes the relay for what was inserted just now, each with the batch that its facts wait in. */
export const wakeFor = <S, E extends DomainEvent>(
  { options }: Kept<S, E>,
  inserted: Iterable<readonly [AggregateDocument, string | undefined]>,
): void => {
  const written = [...inserted]
    .filter(([{ unrelayed }]) => unrelayed)
    .map(([{ _id: id, pending: facts }, batch]) => ({ id, facts, ...(batch === undefined ? {} : { batch }) }))
  if (written.length > 0) options.wake(options.kind, written)
}

/** Inserts; when the id or a unique value is taken, or the engine was not heard, looks at what stands there. */
export const insert = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  document: AggregateDocument,
  meta: Meta,
): Promise<Made<S>> => {
  for (let silences = 0; ; silences += 1) {
    try {
      await kept.write({ insertOne: document })
      kept.recent.set(document._id, withoutPending(document))
      wakeFor(kept, [[document, undefined]])
      return madeOf(kept, document, meta)
    } catch (error) {
      if (!isDuplicate(error) && !isOutcomeUnknown(error)) throw error
      if (silences >= mostSilences || isAway(error)) throw notNow(error)
      const first = await ownOrTaken(kept, meta, error)
      if (first !== undefined) {
        kept.options.wake(kept.options.kind, [{ id: first.id }])
        return first
      }
    }
    await backOff(silences)
  }
}

/**
 * A repeated command gets its first answer even where the rule refuses it by now. Everybody else hears the rule: that
 * something stands there is not for those to know who may not see it.
 */
export const repeatOr = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  meta: Meta,
  refused: unknown,
): Promise<Made<S>> => {
  if (isAway(refused)) throw refused
  const first = await standing(kept, meta)
  if (first === 'taken') throw refused instanceof DomainError ? refused : taken(kept)
  if (first === undefined) throw refused
  return first
}

const drafted = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  meta: Meta,
  decide: (id: string) => Decided<E>,
): Promise<{ readonly document: AggregateDocument } | { readonly refused: unknown }> => {
  try {
    kept.options.admit?.()
    const id = idFor(kept, meta)
    return { document: documentFor(kept, id, { meta, events: await decide(id) }) }
  } catch (refused) {
    return { refused }
  }
}

/**
 * Decides first and looks only when that is refused or the id is taken: a new command, the common case, then costs
 * one write and no read, and a repeat is still answered whatever the rule would say now.
 */
export const creating = <S, E extends DomainEvent>(kept: Kept<S, E>) => {
  return async (meta: Meta, decide: (id: string) => Decided<E>): Promise<Made<S>> => {
    const draft = await drafted(kept, meta, decide)
    if ('refused' in draft) return repeatOr(kept, meta, draft.refused)
    return insert(kept, draft.document, meta)
  }
}
