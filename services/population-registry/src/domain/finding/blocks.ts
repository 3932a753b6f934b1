import { digitsOf, soundKeys } from './keys.ts'
import { isNumberNearly, likenessOf, type Compared, type Likeness } from './likeness.ts'
import type { Paired } from './pair.ts'
import type { Sounding } from './sounds.ts'

/** A record that is compared with all others. */
export interface Someone extends Paired, Compared {}

export interface Alike {
  readonly one: Someone
  readonly other: Someone
  readonly likeness: Likeness
}

const birthDateOf = ({ idNumber }: Someone): string => idNumber.slice(6, 14)

const grouped = (people: readonly Someone[], keysOf: (one: Someone) => readonly string[]) => {
  const groups = new Map<string, Someone[]>()
  for (const one of people)
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Who has a telephone together, and whose names have two sounds together: nobody else can be alike. */
const blocksOf = (people: readonly Someone[], sounding: Sounding): readonly (readonly Someone[])[] => [
  ...grouped(people, ({ phones }) => phones.map(digitsOf)),
  ...grouped(people, ({ name }) => soundKeys(name, sounding)),
]

/** What is cheap to see, before names are compared: without one of these two records are not alike. */
const mayBe = (one: Someone, other: Someone): boolean =>
  birthDateOf(one) === birthDateOf(other) ||
  one.phones.some((phone) => other.phones.includes(phone)) ||
  isNumberNearly(one.idNumber, other.idNumber)

/**
 * Everybody compared with everybody, without comparing each with each: block after block, so that whoever asks may rest
 * between two. A pair that stands in several blocks comes several times.
 */
export function* alikeAmong(people: readonly Someone[], sounding: Sounding): Generator<readonly Alike[]> {
  for (const block of blocksOf(people, sounding)) {
    const found: Alike[] = []
    for (const [index, one] of block.entries())
      for (const other of block.slice(index + 1)) {
        const likeness = mayBe(one, other) ? likenessOf(one, other, sounding) : undefined
        if (likeness) found.push({ one, other, likeness })
      }
    yield found
  }
}
