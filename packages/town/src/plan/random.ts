/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  readonly next: () => number
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number
  readonly chance: (share: number) => boolean
  /** One of a list that is not empty. */
  readonly pick: <T>(from: readonly T[]) => T
  /** One of a list that is not empty, the heavier the likelier. */
  readonly weighted: <T extends { readonly weight: number }>(from: readonly T[]) => T
}

const must = <T>(found: T | undefined): T => {
  if (found === undefined) throw new RangeError('nothing to pick from')
  return found
}

/** The mulberry32 generator. */
const numbers = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Use wherever the town varies, so that one seed gives one town. Each part of the town draws from a source named after
 * it: what one part draws changes no other.
 */
export const random = (seed: number, part: string): Random => {
  const next = numbers(
    Array.from(part).reduce((mixed, one) => Math.imul(mixed, 31) + one.charCodeAt(0), seed),
  )
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick: (from) => must(from[Math.floor(next() * from.length)]),
    weighted: (from) => {
      let left = next() * from.reduce((sum, { weight }) => sum + weight, 0)
      return must(from.find(({ weight }) => (left -= weight) < 0) ?? from.at(-1))
    },
  }
}

/** Use to share a total among parts that are alike but not the same: whole numbers whose sum is the total. */
export const shares = (source: Random, total: number, parts: number): readonly number[] => {
  const weights = Array.from({ length: parts }, () => 0.8 + source.next() * 0.4)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let upTo = 0
  return weights.map((weight) => {
    const before = Math.round((upTo / all) * total)
    upTo += weight
    return Math.round((upTo / all) * total) - before
  })
}
