import type { Decided, DomainEvent, Meta, Receipt, Target } from '@fengqiao/domain-kit'
import { DomainError, inScope, notFound } from '@fengqiao/domain-kit'
import type { AggregateDocument } from './documents.ts'
import type { Advanced } from './facts.ts'
import type { Kept } from './kept.ts'
import { advance } from './facts.ts'
import { backOff, isOutcomeUnknown, storeAway } from './failures.ts'
import { answerAgain, columnsOf, standingOf, stateOf, traceOf } from './kept.ts'

const mostTries = 12
const mostSilences = 3

type Decide<S, E extends DomainEvent> = (state: S) => Decided<E>
type Outcome = { readonly receipt: Receipt } | { readonly again: 'met' | 'unheard'; readonly cause?: unknown }

/** A repeat is answered even where the first moved the record out of the caller's sight; nothing else is. */
const readFor = async <S, E extends DomainEvent>(kept: Kept<S, E>, target: Target, meta: Meta) => {
  const document = await kept.aggregates.findOne({ _id: target.id })
  if (document === null) throw notFound()
  const trace = await traceOf(kept, document, meta)
  const visible = inScope(target.scope, document.visible_to)
  if (!visible && trace?.request_hash !== meta.requestHash) throw notFound()
  if (trace !== undefined) return { receipt: answerAgain(document._id, trace, meta) }
  if (meta.expectedVersion !== undefined && meta.expectedVersion !== document.version) {
    throw new DomainError('stale', 'STALE')
  }
  return { document }
}

/** The commit: one conditional write on the version that was decided on. */
const write = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  before: AggregateDocument,
  { after, meta }: { readonly after: Advanced<S>; readonly meta: Meta },
): Promise<boolean> => {
  const columns = columnsOf(kept, after, { meta, commands: before.commands })
  const { matchedCount } = await kept.aggregates.updateOne(
    { _id: before._id, version: before.version },
    {
      $set: columns,
      $push: { pending: { $each: [...after.facts] } },
      ...('due_at' in columns || before.due_at === undefined ? {} : { $unset: { due_at: '' } }),
    },
  )
  return matchedCount === 1
}

const attempt = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  command: { readonly target: Target; readonly meta: Meta },
  decide: Decide<S, E>,
): Promise<Outcome> => {
  const { target, meta } = command
  const read = await readFor(kept, target, meta)
  if (read.receipt !== undefined) return { receipt: read.receipt }
  kept.options.admit?.()
  const { document } = read
  const events = await decide(stateOf(kept, document))
  const after = advance(kept.options, standingOf(kept, document), { meta, events })
  if (after === undefined) return { receipt: { id: document._id, version: document.version, at: meta.at } }
  try {
    const applied = await write(kept, document, { after, meta })
    return applied ? { receipt: { id: document._id, version: after.version, at: meta.at } } : { again: 'met' }
  } catch (cause) {
    if (isOutcomeUnknown(cause)) return { again: 'unheard', cause }
    throw cause
  }
}

/**
 * Decides on what is stored and commits. When another write came first, or the engine was not heard, it looks
 * for the command's own facts, and decides again only if there are none.
 */
export const changing = <S, E extends DomainEvent>(kept: Kept<S, E>) => {
  return async (target: Target, meta: Meta, decide: Decide<S, E>): Promise<Receipt> => {
    let silences = 0
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const outcome = await attempt(kept, { target, meta }, decide)
      if ('receipt' in outcome) {
        kept.options.wake(kept.options.kind)
        return outcome.receipt
      }
      if (outcome.again === 'unheard' && (silences += 1) >= mostSilences) throw storeAway(outcome.cause)
      await backOff(tries)
    }
    throw new DomainError('stale', 'STALE')
  }
}
