import type { DomainEvent, Versioned } from '@fengqiao/domain-kit'
import type { Filter } from 'mongodb'
import type { AggregateDocument } from './documents.ts'
import type { Kept } from './kept.ts'
import type { Having } from './types.ts'
import { indexLedBy, onState, pathOf } from './indexes.ts'
import { paged, versionedOf } from './kept.ts'

/**
 * Whoever has one of many values: the engine merges them faster than it answers as many questions. Only where one value of
 * each of two paths is asked for does an embedded engine go to both at once; otherwise it walks all that has the first.
 */
export const having = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  { field, values, also, and, limit }: Having,
): Promise<readonly Versioned<S>[]> => {
  const { only = {} } = indexLedBy(kept.options.indexes, field)
  const each = [...new Set(values)]
  const besides = also === undefined ? {} : { $and: [{ [pathOf(field)]: { $in: [...also] } }] }
  const filters: readonly Filter<AggregateDocument>[] =
    and === undefined
      ? [{ [pathOf(field)]: { $in: each } }]
      : each.map((value) => ({ [pathOf(field)]: value, [pathOf(and.field)]: and.value }))
  const found = await Promise.all(
    filters.map((filter) =>
      kept.aggregates.find({ ...onState(only), ...filter, ...besides }, paged(limit)).toArray(),
    ),
  )
  const documents = new Map(found.flat().map((document) => [document._id, document]))
  return [...documents.values()].map((document) => versionedOf(kept, document))
}

/** What a sweep has to look at. */
export const due = <S, E extends DomainEvent>(kept: Kept<S, E>) => {
  return async (before: Date, limit: number): Promise<readonly Versioned<S>[]> => {
    const range = { $gt: new Date(0), $lte: before }
    const options = { sort: { due_at: 1, _id: 1 }, ...paged(limit) } as const
    const documents = await kept.aggregates.find({ due_at: range }, options).toArray()
    return documents.map((document) => versionedOf(kept, document))
  }
}

/** Everything that is kept, page by page in no order, and whatever is written meanwhile perhaps not. */
export const streaming = <S, E extends DomainEvent>(kept: Kept<S, E>) =>
  async function* every(size: number): AsyncGenerator<readonly Versioned<S>[]> {
    const cursor = kept.aggregates.find({}, { batchSize: size })
    const page = async (): Promise<readonly AggregateDocument[]> => {
      const documents: AggregateDocument[] = []
      for (let next = await cursor.next(); next !== null; next = await cursor.next()) {
        documents.push(next)
        if (documents.length === size) break
      }
      return documents
    }
    try {
      for (let some = await page(); some.length > 0; some = await page())
        yield some.map((document) => versionedOf(kept, document))
    } finally {
      await cursor.close()
    }
  }
