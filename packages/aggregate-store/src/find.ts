import type { DomainEvent, Scope, Versioned } from '@fengqiao/domain-kit'
import type { Place } from './cursors.ts'
import type { AggregateDocument } from './documents.ts'
import type { Kept } from './kept.ts'
import type { Count, Page, Query, Scalar } from './types.ts'
import { comparePlaces, decodeCursor, encodeCursor } from './cursors.ts'
import { onState, pathOf } from './indexes.ts'
import { paged, versionedOf } from './kept.ts'
import { lookingFor, type Asked, type AggregateFilter, type Looking } from './sights.ts'

interface Row {
  readonly document: AggregateDocument
  readonly place: Place
}

const rangeOf = ({ from, to }: Pick<Query, 'from' | 'to'>): Record<string, Scalar> => ({
  ...(from === undefined ? {} : { $gte: from }),
  ...(to === undefined ? {} : { $lt: to }),
})

const baseOf = (query: Asked, sight: AggregateFilter): AggregateFilter => {
  const range = rangeOf(query)
  const path = pathOf(query.sort?.field ?? '_id')
  return {
    ...sight,
    ...onState(query.where ?? {}),
    ...onState(query.filter ?? {}),
    ...(Object.keys(range).length === 0 ? {} : { [path]: range }),
  }
}

/** The rows that tie with the last one shown, then those beyond: two exact ranges instead of one vague one. */
const stepsOf = (query: Query, sight: AggregateFilter): readonly AggregateFilter[] => {
  const base = baseOf(query, sight)
  if (query.after === undefined) return [base]
  const { value, id } = decodeCursor(query.after)
  const field = query.sort?.field ?? '_id'
  const beyond = (query.sort?.direction ?? 1) === 1 ? '$gt' : '$lt'
  const range = rangeOf(query)
  if (field === '_id') return [{ ...base, _id: { ...range, [beyond]: id } }]
  return [
    { ...base, [pathOf(field)]: value, _id: { [beyond]: id } },
    { ...base, [pathOf(field)]: narrowed(range, beyond, value) },
  ]
}

/** The cursor's bound replaces the range's own on that side. */
const narrowed = (
  range: Record<string, Scalar>,
  beyond: '$gt' | '$lt',
  value: Scalar,
): Record<string, Scalar> => {
  const { $gte, $lt } = range
  if (beyond === '$gt') return { $gt: value, ...($lt === undefined ? {} : { $lt }) }
  return { ...($gte === undefined ? {} : { $gte }), $lt: value }
}

const valueAt = (document: AggregateDocument, field: string): Scalar => {
  if (field === '_id') return document._id
  const value = field
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document.state)
  if (value === undefined || value === null)
    throw new Error(`pages are sorted by ${field}, which a document lacks`)
  return value as Scalar
}

const rowsOf = async <S, E extends DomainEvent>(
  { aggregates }: Kept<S, E>,
  query: Query,
  sight: AggregateFilter,
): Promise<readonly Row[]> => {
  const { field = '_id', direction = 1 } = query.sort ?? {}
  const sort: Record<string, 1 | -1> = { [pathOf(field)]: direction, _id: direction }
  const rows: Row[] = []
  for (const step of stepsOf(query, sight)) {
    const limit = query.limit + 1 - rows.length
    if (limit <= 0) break
    const documents = await aggregates.find(step, { sort, ...paged(limit) }).toArray()
    rows.push(
      ...documents.map((document) => ({
        document,
        place: { value: valueAt(document, field), id: document._id },
      })),
    )
  }
  return rows
}

const merged = (lists: readonly (readonly Row[])[], direction: 1 | -1): readonly Row[] => {
  const byId = new Map(lists.flat().map((row) => [row.document._id, row]))
  return [...byId.values()].toSorted((a, b) => direction * comparePlaces(a.place, b.place))
}

/** The first rows of a question, one more than a page holds. */
const firstRows = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  query: Query,
  sights: readonly AggregateFilter[],
): Promise<readonly Row[]> => {
  const lists = await Promise.all(sights.map((sight) => rowsOf(kept, query, sight)))
  return merged(lists, query.sort?.direction ?? 1).slice(0, query.limit + 1)
}

/** The same of those who are seen, however many others stand between. */
const firstSeen = async <S, E extends DomainEvent>(
  kept: Kept<S, E>,
  query: Query,
  { sights, isSeen }: Looking,
): Promise<readonly Row[]> => {
  if (isSeen === undefined) return firstRows(kept, query, sights)
  const seen: Row[] = []
  for (let asked = query; ;) {
    const rows = await firstRows(kept, asked, sights)
    seen.push(...rows.filter(({ document }) => isSeen(document)))
    const last = rows.at(-1)
    if (last === undefined || rows.length <= query.limit || seen.length > query.limit) return seen
    asked = { ...query, after: encodeCursor(last.place) }
  }
}

/** A page of what the scope may see: one query a scope value, merged in order, each record once. */
export const finding = <S, E extends DomainEvent>(kept: Kept<S, E>) => {
  return async (scope: Scope, query: Query): Promise<Page<S>> => {
    const rows = await firstSeen(kept, query, lookingFor(kept, scope, query))
    const shown = rows.slice(0, query.limit)
    const last = shown.at(-1)
    const items: readonly Versioned<S>[] = shown.map(({ document }) => versionedOf(kept, document))
    return rows.length > query.limit && last !== undefined
      ? { items, next: encodeCursor(last.place) }
      : { items }
  }
}

/** Counts what the scope may see, each record once, and stops at `atMost`. */
export const counting = <S, E extends DomainEvent>(kept: Kept<S, E>) => {
  return async (scope: Scope, query: Asked, atMost: number): Promise<Count> => {
    const looking = lookingFor(kept, scope, query)
    const limit = atMost + 1
    const [only, ...others] = looking.sights
    const count =
      only !== undefined && others.length === 0 && looking.isSeen === undefined
        ? await kept.aggregates.countDocuments(baseOf(query, only), { limit })
        : await distinct(kept, query, { ...looking, limit })
    return { count: Math.min(count, atMost), more: count > atMost }
  }
}

const distinct = async <S, E extends DomainEvent>(
  { aggregates }: Kept<S, E>,
  query: Asked,
  { sights, isSeen, limit }: Looking & { readonly limit: number },
): Promise<number> => {
  const most = isSeen === undefined ? { limit } : {}
  const lists = await Promise.all(
    sights.map((sight) =>
      aggregates.find(baseOf(query, sight), { projection: { visible_to: 1 }, ...most }).toArray(),
    ),
  )
  const seen = lists.flat().filter((document) => isSeen?.(document) ?? true)
  return new Set(seen.map(({ _id }) => _id)).size
}
