import { invalidField } from '@fengqiao/domain-kit'
import type { Act, Instant } from './act.ts'

export type DistinctionGround = 'PAPERS' | 'VISIT' | 'RELATIVES'

/** Two records that somebody found to be of two people. It holds ids and codes alone. */
export interface Distinction {
  readonly by: string
  readonly at: Instant
  readonly ground: DistinctionGround
  readonly pair: readonly string[]
  /** Where the two belonged then. */
  readonly near: readonly string[]
}

export interface Distinguished extends Act {
  readonly type: 'Distinguished'
  readonly ground: DistinctionGround
  readonly pair: readonly string[]
  readonly near: readonly string[]
}

/** The two in one order, whichever was named first. */
export const pairOf = (one: string, other: string): readonly string[] => {
  if (one === other) throw invalidField('otherId', 'SAME_RECORD')
  return [one, other].toSorted()
}

/** A pair as one word: ids hold no tilde. */
export const keyOf = (pair: readonly string[]): string => pair.join('~')

/** Keeps that two records are of two people. */
export const distinguish = (facts: Omit<Distinguished, 'type'>): readonly Distinguished[] => [
  { type: 'Distinguished', ...facts },
]

/** How a distinction follows from its one fact. */
export const evolveDistinction = (
  _before: Distinction | undefined,
  { type: _type, ...kept }: Distinguished,
): Distinction => kept
