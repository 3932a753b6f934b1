import type { DomainEvent, Versioned } from '@fengqiao/domain-kit'
import type { mongo } from 'mongoose'
import type { AggregateDocument } from './documents.ts'
import type { Kept } from './kept.ts'
import type { Having } from './types.ts'
import { rangeOf } from './find.ts'
import { indexLedBy, onState, pathOf } from './indexes.ts'
import { paged, versionedOf } from './kept.ts'

/** Whoever has one of many values: the engine merges them faster than it answers as many questions. */
export const having = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  { field, values, range, limit }: Having,
): Promise<readonly Versioned<S>[]> => {
  const { only = {} } = indexLedBy(kept.options.indexes, field)
  const filter: mongo.Filter<AggregateDocument> = {
    ...onState(only),
    [pathOf(field)]: { $in: [...new Set(values)] },
    ...(range === undefined ? {} : { [pathOf(range.field)]: rangeOf(range) }),
  }
  const documents = await kept.aggregates.find(filter, paged(limit)).toArray()
  return documents.map((document) => versionedOf(kept, document))
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
