import { randomOf } from '../support/random.ts'

/** What chance decides; all of it follows from one seed. */
export interface Dice {
  /** A whole number from 0 up to, but not including, `below`. */
  readonly number: (below: number) => number
  readonly bytes: (count: number) => Buffer
  readonly one: <T>(of: readonly T[]) => T
  readonly chance: (of: number) => boolean
}

/** Use once a run, so that the same seed tries the same. */
export const diceOf = (seed: number): Dice => {
  const random = randomOf(seed)
  const number = (below: number): number => Math.floor(random() * below)
  return {
    number,
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => number(256))),
    one: (of) => of[number(of.length)] as (typeof of)[number],
    chance: (of) => random() < of,
  }
}
