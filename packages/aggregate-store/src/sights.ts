import { inScope, scopeOf, systemScope, type DomainEvent, type Scope } from '@fengqiao/domain-kit'
import type { Filter } from 'mongodb'
import type { AggregateDocument } from './documents.ts'
import { indexFor, pathOf } from './indexes.ts'
import type { Kept } from './kept.ts'
import type { Query } from './types.ts'

export type AggregateFilter = Filter<AggregateDocument>
export type Asked = Omit<Query, 'after' | 'limit'>

/** One query a scope value: the engine answers each from the index; several at once it would not. */
const sightsOf = (scope: Scope, within: string | undefined): readonly AggregateFilter[] => {
  if (scope.everything) return [within === undefined ? {} : { visible_to: within }]
  const values = [...new Set(scope.values)]
  if (within === undefined) return values.map((value) => ({ visible_to: value }))
  if (values.includes(within)) return [{ visible_to: within }]
  return values.map((value) => ({ visible_to: { $all: [within, value] } }))
}

/** Every query of a question: each value of `anyOf` in each sight. */
const branchesOf = (scope: Scope, { within, anyOf }: Asked): readonly AggregateFilter[] => {
  const sights = sightsOf(scope, within)
  if (anyOf === undefined) return sights
  const values = [...new Set(anyOf.values)]
  return values.flatMap((value) => sights.map((sight) => ({ ...sight, [pathOf(anyOf.field)]: value })))
}

/**
 * How a question is asked. Where no index is kept by scope, the engine is asked for everybody and `isSeen` says who is
 * shown: asked for both, an engine may go through all records in the order that was asked for.
 */
export interface Looking {
  readonly sights: readonly AggregateFilter[]
  readonly isSeen?: (document: Pick<AggregateDocument, 'visible_to'>) => boolean
}

export const lookingFor = <S, E extends DomainEvent>(
  { options }: Kept<S, E>,
  scope: Scope,
  query: Asked,
): Looking => {
  const { within, anyOf } = query
  const isScoped = !scope.everything || within !== undefined
  const { unscoped } = indexFor(options.indexes, query, isScoped)
  if (!isScoped || unscoped !== 'enough') return { sights: branchesOf(scope, query) }
  return {
    sights: branchesOf(systemScope, anyOf === undefined ? {} : { anyOf }),
    isSeen: ({ visible_to: visibleTo }) =>
      inScope(scope, visibleTo) && (within === undefined || inScope(scopeOf([within]), visibleTo)),
  }
}
