import type { DomainEvent } from '@fengqiao/domain-kit'
import type { IndexDescription } from 'mongodb'
import type { Kept } from './kept.ts'
import type { IndexSpec, Query, Where } from './types.ts'

/** Where a state path lies in the document. The id alone lies outside the state. */
export const pathOf = (field: string): string => (field === '_id' ? '_id' : `state.${field}`)

/** Conditions on state paths as conditions on the document. */
export const onState = (where: Where): Record<string, Where[string]> =>
  Object.fromEntries(Object.entries(where).map(([field, value]) => [pathOf(field), value]))

const keysOf = ({ equal = [], sort = '_id' }: IndexSpec): readonly string[] =>
  [...equal, sort, '_id'].filter((field, at, all) => all.indexOf(field) === at).map(pathOf)

const descriptionOf = (spec: IndexSpec, scoped: boolean): IndexDescription => {
  const paths = scoped ? ['visible_to', ...keysOf(spec)] : keysOf(spec)
  return {
    name: scoped ? spec.name : `${spec.name}_unscoped`,
    key: Object.fromEntries(paths.map((path) => [path, 1])),
    ...(spec.only === undefined ? {} : { partialFilterExpression: onState(spec.only) }),
  }
}

const keptUnscoped = ({ unscoped = false }: IndexSpec): boolean => unscoped !== false
const keptScoped = ({ unscoped }: IndexSpec): boolean => unscoped !== 'only' && unscoped !== 'enough'

const where = (column: string) => ({ partialFilterExpression: { [column]: { $exists: true } } })

/** Everything the store asks of its collection, as indexes. */
export const indexesOf = <S, E extends DomainEvent>({ options }: Kept<S, E>): readonly IndexDescription[] => [
  { name: 'unrelayed', key: { unrelayed: 1 }, partialFilterExpression: { unrelayed: true } },
  ...(options.dueAt === undefined
    ? []
    : [{ name: 'due_at', key: { due_at: 1, _id: 1 }, ...where('due_at') }]),
  // Of those alone that say when: documents of before an upgrade are not gone over for it. The condition
  // comes first because engines describe it so, and one of them takes another order for another index.
  ...(options.endsAt === undefined
    ? []
    : [{ name: 'ends_at', key: { ends_at: 1 }, ...where('ends_at'), expireAfterSeconds: 0 }]),
  ...options.indexes.flatMap((spec) => [
    ...(keptScoped(spec) ? [descriptionOf(spec, true)] : []),
    ...(keptUnscoped(spec) ? [descriptionOf(spec, false)] : []),
  ]),
]

/** Indexes of an earlier release that are kept no more. */
export const formerIndexes = <S, E extends DomainEvent>({ options }: Kept<S, E>): readonly string[] =>
  options.indexes.filter(({ unscoped }) => unscoped === 'enough').map(({ name }) => name)

const sameFields = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((field) => b.includes(field))

type Question = Pick<Query, 'where' | 'anyOf' | 'sort'>

const fieldsOf = ({ where = {}, anyOf }: Question): readonly string[] =>
  anyOf === undefined ? Object.keys(where) : [...Object.keys(where), anyOf.field]

const answers = ({ equal = [], sort: sorted = '_id', only = {} }: IndexSpec, question: Question): boolean => {
  const { where = {}, sort = { field: '_id', direction: 1 } } = question
  const isHeld = Object.entries(only).every(([field, value]) => where[field] === value)
  const compared = fieldsOf(question).filter((field) => !(field in only) || equal.includes(field))
  return isHeld && sameFields(equal, compared) && sorted === sort.field
}

/** The declared index a query is answered from. None is a mistake of the caller's code, found by its first test. */
export const indexFor = (indexes: readonly IndexSpec[], query: Question, scoped: boolean): IndexSpec => {
  const found = indexes.find(
    (spec) => answers(spec, query) && (scoped ? spec.unscoped !== 'only' : keptUnscoped(spec)),
  )
  if (found !== undefined) return found
  const fields = fieldsOf(query).join(', ')
  throw new Error(
    `no declared index answers where {${fields}} sorted by ${query.sort?.field ?? '_id'}${scoped ? '' : ', unscoped'}`,
  )
}

/** The same for a question that begins with one path, whoever asks. */
export const indexLedBy = (indexes: readonly IndexSpec[], field: string): IndexSpec => {
  const found = indexes.find((spec) => keptUnscoped(spec) && keysOf(spec)[0] === pathOf(field))
  if (found !== undefined) return found
  throw new Error(`no declared index begins with ${field}, unscoped`)
}
