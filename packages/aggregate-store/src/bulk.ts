import { isAway, isOutcomeUnknown } from '@fengqiao/database'
import type { DomainEvent, Made } from '@fengqiao/domain-kit'
import type { Collection } from 'mongodb'
import { DomainError, gathered } from '@fengqiao/domain-kit'
import { inBatch } from './batches.ts'
import { unhurried, type AggregateDocument } from './documents.ts'
import type { Kept } from './kept.ts'
import type { NewRow, RowResult } from './types.ts'
import { documentFor, idFor, insert, repeatOr, wakeFor } from './create.ts'

const rowsAtOnce = 500
const callersAtOnce = 20

const refusedOr = async <S>(work: () => Promise<Made<S>>): Promise<RowResult> => {
  try {
    const { id, version, at } = await work()
    return { receipt: { id, version, at } }
  } catch (error) {
    if (error instanceof DomainError) return { refused: error }
    throw error
  }
}

type Drafted<E extends DomainEvent> = { readonly row: NewRow<E> } & (
  | { readonly document: AggregateDocument; readonly refused?: undefined }
  | { readonly refused: DomainError; readonly document?: undefined }
)

const draft = <S, E extends DomainEvent>(kept: Kept<S, E>, row: NewRow<E>): Drafted<E> => {
  try {
    const { meta, decide } = row
    const id = idFor(kept, meta)
    return { row, document: documentFor(kept, id, { meta, events: decide(id) }) }
  } catch (error) {
    if (error instanceof DomainError) return { row, refused: error }
    throw error
  }
}

type Documents = readonly AggregateDocument[]

/**
 * Places of those that the bulk write did not insert. The driver tells a connection that was lost as an error of the whole in
 * which no row has failed: what no row answers for may have happened to any of them, so each is looked at.
 */
const bulkInsert = async (
  aggregates: Collection<AggregateDocument>,
  documents: Documents,
): Promise<ReadonlySet<number>> => {
  try {
    if (documents.length > 0) await aggregates.insertMany([...documents], { ordered: false })
    return new Set()
  } catch (error) {
    if (isAway(error)) throw error
    const { writeErrors = [] } = error as { writeErrors?: readonly { readonly index: number }[] }
    return new Set(writeErrors.length === 0 ? documents.keys() : writeErrors.map(({ index }) => index))
  }
}

/** What was inserted, each with the batch that its facts wait in. Of the others nothing is known. */
type Inserted = ReadonlyMap<AggregateDocument, string | undefined>
type Insert = (documents: Documents) => Promise<Inserted>

const createChunk = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  rows: readonly NewRow<E>[],
  insertAll: Insert,
): Promise<readonly RowResult[]> => {
  const drafts = rows.map((row) => draft(kept, row))
  const inserted = await insertAll(
    drafts.flatMap(({ document }) => (document === undefined ? [] : [document])),
  )
  const results: RowResult[] = []
  for (const { row, document, refused } of drafts) {
    if (refused !== undefined) results.push(await refusedOr(() => repeatOr(kept, row.meta, refused)))
    else if (!inserted.has(document)) results.push(await refusedOr(() => insert(kept, document, row.meta)))
    else results.push({ receipt: { id: document._id, version: document.version, at: row.meta.at } })
  }
  wakeFor(kept, inserted)
  return results
}

/**
 * What several callers insert at the same time goes in one write. The batches come before it: they reach the disk with
 * it, and no record is there without the facts that made it.
 */
const insertTogether = <S, E extends DomainEvent>({ aggregates, batches, options }: Kept<S, E>): Insert =>
  gathered(async (many: readonly Documents[]): Promise<readonly Inserted[]> => {
    const drafted = many.map((documents) => inBatch(options.kind, documents))
    const made = drafted.flatMap(({ batch }) => batch ?? [])
    try {
      if (made.length > 0) await batches.insertMany(made, unhurried)
    } catch (error) {
      if (isAway(error) || !isOutcomeUnknown(error)) throw error
      return many.map(() => new Map())
    }
    const slim = drafted.flatMap(({ documents }) => documents)
    const missed = await bulkInsert(aggregates, slim)
    let place = 0
    return many.map((documents) => {
      const from = place
      place += documents.length
      const pairs = documents.map((one, nth) => [one, slim[from + nth]?.batch] as const)
      return new Map(pairs.filter((_, nth) => !missed.has(from + nth)))
    })
  }, callersAtOnce)

/** Many new aggregates in unordered bulk writes; a row that is taken or refused does not stop the others. */
export const creatingMany = <S, E extends DomainEvent>(kept: Kept<S, E>) => {
  const insertAll = insertTogether(kept)
  return async (rows: readonly NewRow<E>[]): Promise<readonly RowResult[]> => {
    kept.options.admit?.()
    const results: RowResult[] = []
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      results.push(...(await createChunk(kept, rows.slice(start, start + rowsAtOnce), insertAll)))
    }
    return results
  }
}
