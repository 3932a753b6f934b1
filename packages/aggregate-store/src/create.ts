import type { DomainEvent, Meta, Receipt } from '@fengqiao/domain-kit'
import { DomainError } from '@fengqiao/domain-kit'
import type { AggregateDocument } from './documents.ts'
import type { Kept } from './kept.ts'
import type { NewRow } from './types.ts'
import { advance } from './facts.ts'
import { backOff, isDuplicate, isOutcomeUnknown, storeAway } from './failures.ts'
import { idFromCommand } from './ids.ts'
import { answerAgain, columnsOf, traceOf } from './kept.ts'

const mostSilences = 3

const nothing = { state: undefined, version: 0, publishedVersion: 0 } as const

/** The id a command's aggregate has or will have. */
export const idFor = <S, E extends DomainEvent>({ options }: Kept<S, E>, meta: Meta): string =>
  options.idOf?.(meta) ?? idFromCommand(options.kind, meta)

/** The first document of a new aggregate; refuses what the rule refuses. */
export const documentFor = <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  { meta, decide }: NewRow<E>,
): AggregateDocument => {
  const _id = idFor(kept, meta)
  const after = advance(kept.options, nothing, { meta, events: decide(_id) })
  if (after === undefined) throw new Error(`a new ${kept.options.kind} needs a first fact`)
  return { _id, ...columnsOf(kept, after), pending: after.facts }
}

/** The answer to a command that made this document. */
export const receiptOf = ({ _id, version }: AggregateDocument, meta: Meta): Receipt => ({
  id: _id,
  version,
  at: meta.at,
})

/** What stands at the id already: this command's own work, another's, or nothing. */
export const standing = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  meta: Meta,
): Promise<Receipt | undefined> => {
  const document = await kept.aggregates.findOne({ _id: idFor(kept, meta) })
  if (document === null) return undefined
  const trace = await traceOf(kept, document, meta)
  if (trace === undefined) throw taken(kept)
  return answerAgain(document._id, trace, meta)
}

const taken = <S, E extends DomainEvent>({ options }: Kept<S, E>): DomainError =>
  new DomainError('exists', options.takenReason ?? 'ALREADY_EXISTS')

/** Inserts; when the id or a unique value is taken, or the engine was not heard, looks at what stands there. */
export const insert = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  row: NewRow<E>,
): Promise<Receipt> => {
  const document = documentFor(kept, row)
  for (let silences = 0; ; silences += 1) {
    try {
      await kept.aggregates.insertOne(document)
      return receiptOf(document, row.meta)
    } catch (error) {
      if (!isDuplicate(error) && !isOutcomeUnknown(error)) throw error
      if (silences >= mostSilences) throw storeAway(error)
      const first = await standing(kept, row.meta)
      if (first !== undefined) return first
      if (isDuplicate(error)) throw taken(kept)
    }
    await backOff(silences)
  }
}

/** Looks for the command first, so that a repeat is answered whatever the rule would say now. */
export const creating = <S, E extends DomainEvent>(kept: Kept<S, E>) => {
  return async (meta: Meta, decide: (id: string) => readonly E[]): Promise<Receipt> => {
    const first = await standing(kept, meta)
    if (first !== undefined) return first
    kept.options.admit?.()
    const receipt = await insert(kept, { meta, decide })
    kept.options.wake()
    return receipt
  }
}
