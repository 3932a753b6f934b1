import { hearing } from '@fengqiao/database'
import type { DomainEvent, Scope, Versioned } from '@fengqiao/domain-kit'
import { gathered, inScope, notFound } from '@fengqiao/domain-kit'
import type { StoreConnection } from './connection.ts'
import type { Kept } from './kept.ts'
import type { AggregateOptions, AggregateStore } from './types.ts'
import { creatingMany } from './bulk.ts'
import { changing } from './change.ts'
import { creating, idFor } from './create.ts'
import { counting, finding } from './find.ts'
import { formerIndexes, indexesOf } from './indexes.ts'
import { keptIn, paged, versionedOf } from './kept.ts'
import { renewing } from './renewing.ts'
import { due, having, streaming } from './unscoped.ts'

const looking = <S, E extends DomainEvent>(kept: Kept<S, E>) => {
  return async (scope: Scope, id: string): Promise<Versioned<S> | undefined> => {
    const document = await kept.read(id)
    return document !== undefined && inScope(scope, document.visible_to)
      ? versionedOf(kept, document)
      : undefined
  }
}

const callersAtOnce = 50

const lookingMany = <S, E extends DomainEvent>(kept: Kept<S, E>) => {
  const read = gathered(async (many: readonly (readonly string[])[]) => {
    const ids = [...new Set(many.flat())]
    const documents = await kept.aggregates.find({ _id: { $in: ids } }, paged(ids.length)).toArray()
    const seen = new Map(documents.map((document) => [document._id, document]))
    return many.map(() => seen)
  }, callersAtOnce)
  return async (scope: Scope, ids: readonly string[]): Promise<readonly Versioned<S>[]> => {
    const wanted = [...new Set(ids)]
    if (wanted.length === 0) return []
    const found = await read(wanted)
    return wanted
      .map((id) => found.get(id))
      .filter((document) => document !== undefined)
      .filter(({ visible_to }) => inScope(scope, visible_to))
      .map((document) => versionedOf(kept, document))
  }
}

/** After those that take their place are there: replicas of the release before ask the same questions of them. */
const dropping = async <S, E extends DomainEvent>(kept: Kept<S, E>): Promise<void> => {
  const former = formerIndexes(kept)
  const there = async (): Promise<readonly string[]> => {
    const all = former.length === 0 ? [] : await kept.aggregates.indexes()
    return all.flatMap(({ name }) => (name !== undefined && former.includes(name) ? [name] : []))
  }
  for (const name of await there()) {
    await kept.aggregates.dropIndex(name).catch(async (error: unknown) => {
      // Another replica may have been first.
      if ((await there()).includes(name)) throw error
    })
  }
}

const preparing = <S, E extends DomainEvent>(connection: StoreConnection, kept: Kept<S, E>) => {
  return async (): Promise<void> => {
    await kept.aggregates.createIndexes([...indexesOf(kept)])
    await dropping(kept)
    await renewing(connection, kept)
  }
}

/** One kind of aggregate in its collection. Every commit is one conditional write of one document. */
export const aggregates = <S, E extends DomainEvent>(
  connection: StoreConnection,
  options: AggregateOptions<S, E>,
): AggregateStore<S, E> => {
  const kept = keptIn(connection, options)
  const [look, lookMany, create, createMany] = [
    looking(kept),
    lookingMany(kept),
    creating(kept),
    creatingMany(kept),
  ]
  const [change, find, count, dueBefore] = [changing(kept), finding(kept), counting(kept), due(kept)]
  return hearing<AggregateStore<S, E>>({
    kind: options.kind,
    collection: options.collection,
    prepare: preparing(connection, kept),
    idFor: (meta) => idFor(kept, meta),
    look,
    lookMany,
    load: async (scope, id) => {
      const found = await look(scope, id)
      if (found === undefined) throw notFound()
      return found
    },
    create,
    createMany,
    change,
    find,
    having: (asked) => having(kept, asked),
    count,
    every: streaming(kept),
    due: dueBefore,
    upcastEvent: (event, schema) =>
      options.upcastEvent !== undefined && schema < options.schema
        ? options.upcastEvent(event, schema)
        : (event as E),
  })
}
