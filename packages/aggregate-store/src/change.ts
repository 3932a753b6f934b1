import { isAway, isOutcomeUnknown, notNow } from '@fengqiao/database'
import type { Decided, DomainEvent, Meta, Receipt, Target } from '@fengqiao/domain-kit'
import { DomainError, inScope, notFound } from '@fengqiao/domain-kit'
import type { UpdateFilter } from 'mongodb'
import type { AggregateDocument } from './documents.ts'
import type { Advanced } from './facts.ts'
import type { Kept } from './kept.ts'
import { advance } from './facts.ts'
import { backOff } from './back-off.ts'
import { answerAgain, columnsOf, mayHaveActed, standingOf, stateOf, traceOf } from './kept.ts'
import type { RecentDocument } from './recent.ts'

const mostTries = 12
const mostSilences = 3

type Decide<S, E extends DomainEvent> = (state: S) => Decided<E>
type Outcome = { readonly receipt: Receipt } | { readonly again: 'met' | 'unheard'; readonly cause?: unknown }

/** A repeat is answered even where the first moved the record out of the caller's sight; nothing else is. */
const readFor = async <S, E extends DomainEvent>(kept: Kept<S, E>, target: Target, meta: Meta) => {
  const document = await kept.read(target.id)
  if (document === undefined) throw notFound()
  const trace = await traceOf(kept, document, meta)
  const visible = inScope(target.scope, document.visible_to)
  if (!visible && trace?.request_hash !== meta.requestHash) throw notFound()
  if (trace !== undefined) return { receipt: answerAgain(document._id, trace, meta) }
  if (meta.expectedVersion !== undefined && meta.expectedVersion !== document.version) {
    throw new DomainError('stale', 'STALE')
  }
  return { document }
}

interface Commit<S> {
  readonly after: Advanced<S>
  readonly meta: Meta
  /** Whether this process wrote what was decided on: then the relay knows all that stands before it. */
  readonly isOwn: boolean
}

/** The commit: one conditional write on the version that was decided on. */
const write = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  before: RecentDocument,
  { after, meta, isOwn }: Commit<S>,
): Promise<boolean> => {
  const columns = columnsOf(kept, after, { meta, commands: before.commands })
  const { _id, version } = before
  kept.recent.delete(_id)
  const update: UpdateFilter<AggregateDocument> = {
    $set: columns,
    $push: { pending: { $each: [...after.facts] } },
    ...('due_at' in columns || before.due_at === undefined ? {} : { $unset: { due_at: '' } }),
  }
  const applied = await kept.write({ updateOne: { _id, version }, update })
  if (applied) {
    kept.recent.set(_id, { _id, ...columns })
    kept.options.wake(kept.options.kind, [isOwn ? { id: _id, facts: after.facts } : { id: _id }])
  }
  return applied
}

interface Changing<E extends DomainEvent, S> {
  readonly target: Target
  readonly meta: Meta
  readonly decide: Decide<S, E>
}

const decideOn = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  document: RecentDocument,
  { meta, decide }: Changing<E, S>,
): Promise<Advanced<S> | undefined> => {
  kept.options.admit?.()
  const events = await decide(stateOf(kept, document))
  return advance(kept.options, standingOf(kept, document), { meta, events })
}

const receiptOf = ({ _id: id }: RecentDocument, version: number, { at }: Meta): Receipt => ({
  id,
  version,
  at,
})

const attempt = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  changing: Changing<E, S>,
): Promise<Outcome> => {
  const { target, meta } = changing
  const read = await readFor(kept, target, meta)
  if (read.receipt !== undefined) {
    kept.options.wake(kept.options.kind, [{ id: target.id }])
    return { receipt: read.receipt }
  }
  const { document } = read
  const after = await decideOn(kept, document, changing)
  if (after === undefined) return { receipt: receiptOf(document, document.version, meta) }
  try {
    const applied = await write(kept, document, { after, meta, isOwn: false })
    return applied ? { receipt: receiptOf(document, after.version, meta) } : { again: 'met' }
  } catch (cause) {
    if (isOutcomeUnknown(cause) && !isAway(cause)) return { again: 'unheard', cause }
    throw cause
  }
}

/** What this process wrote last, where nothing speaks against deciding on it. */
const fromMemory = <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  target: Target,
  meta: Meta,
): RecentDocument | undefined => {
  const document = kept.recent.get(target.id)
  if (document === undefined || !inScope(target.scope, document.visible_to)) return undefined
  const { expectedVersion = document.version } = meta
  return expectedVersion === document.version && !mayHaveActed(document, meta) ? document : undefined
}

/**
 * Decides on what this process wrote last, which saves the read. Only a commit comes of it: whatever is refused,
 * changes nothing or is not heard is looked at again on what is stored.
 */
const attemptFromMemory = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  changing: Changing<E, S>,
): Promise<Receipt | undefined> => {
  const { target, meta } = changing
  const document = fromMemory(kept, target, meta)
  if (document === undefined) return undefined
  try {
    const after = await decideOn(kept, document, changing)
    const applied = after !== undefined && (await write(kept, document, { after, meta, isOwn: true }))
    return applied ? receiptOf(document, after.version, meta) : undefined
  } catch (error) {
    if (isAway(error)) throw error
    return undefined
  }
}

/**
 * Decides on what is stored and commits. When another write came first, or the engine was not heard, it looks
 * for the command's own facts, and decides again only if there are none.
 */
export const changing = <S, E extends DomainEvent>(kept: Kept<S, E>) => {
  return async (target: Target, meta: Meta, decide: Decide<S, E>): Promise<Receipt> => {
    const command = { target, meta, decide }
    const known = await attemptFromMemory(kept, command)
    if (known !== undefined) return known
    let silences = 0
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const outcome = await attempt(kept, command)
      if ('receipt' in outcome) return outcome.receipt
      if (outcome.again === 'unheard' && (silences += 1) >= mostSilences) throw notNow(outcome.cause)
      await backOff(tries)
    }
    throw new DomainError('stale', 'STALE')
  }
}
