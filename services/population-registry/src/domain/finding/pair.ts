import { levelOf } from '@fengqiao/standards'
import { keyOf } from '../distinction.ts'
import type { Likeness } from './likeness.ts'

/** Two records that may be of one person, as a list keeps them: ids and codes alone. */
export interface DuplicatePair {
  readonly pair: readonly [one: string, other: string]
  /** What is left of the doubt, in thousandths: the least doubtful come first. */
  readonly doubt: number
  readonly sights: readonly string[]
}

const inOrder = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one]

const both = (one: string, other: string): string => inOrder(one, other).join('&')

const isTerritory = (value: string): boolean => levelOf(value) !== undefined

/** What a caller sees of pairs: those that lie in one of his territories, and those that lie in two of them. */
export const sightsOfCaller = (values: readonly string[]): readonly string[] => {
  const territories = [...new Set(values.filter(isTerritory))]
  const crossed = territories.flatMap((one, index) =>
    territories.slice(index + 1).map((other) => both(one, other)),
  )
  return [...territories, ...crossed]
}

/** By what a pair is seen: the territories that hold both records, and every two that hold one each. */
export const sightsOfPair = (one: readonly string[], other: readonly string[]): readonly string[] => {
  const shared = one.filter((value) => isTerritory(value) && other.includes(value))
  const apart = (values: readonly string[]) =>
    values.filter((value) => isTerritory(value) && !shared.includes(value))
  const crossed = apart(one).flatMap((left) => apart(other).map((right) => both(left, right)))
  return [...shared, ...crossed]
}

/** One of the two as far as a pair needs it. */
export interface Paired {
  readonly id: string
  readonly sees: readonly string[]
}

/** The pair as a list keeps it. */
export const pairFor = (one: Paired, other: Paired, { score }: Likeness): DuplicatePair => ({
  pair: inOrder(one.id, other.id),
  doubt: Math.round((1 - score) * 1_000),
  sights: sightsOfPair(one.sees, other.sees),
})

/** A pair is found from either of the two, and in more ways than one. */
export const eachOnce = (pairs: readonly DuplicatePair[]): readonly DuplicatePair[] => [
  ...new Map(pairs.map((one) => [keyOf(one.pair), one])).values(),
]
