import { digitsOf, soundKeys } from './keys.ts'
import { likenessOf, type Compared, type Likeness } from './likeness.ts'
import type { Paired } from './pair.ts'
import type { Sounding } from './sounds.ts'

/** A record that is compared with all others. */
export interface Someone extends Paired, Compared {}

export interface Alike {
  readonly one: Someone
  readonly other: Someone
  readonly likeness: Likeness
}

/** Everybody who is compared, by number: whoever holds them may do it in a form that takes little room. */
export interface Crowd {
  readonly length: number
  readonly at: (index: number) => Someone
}

type Keys = (one: Someone) => readonly string[]

/** More people than a town has ten times over: so many numbers are told apart beside 32 bits of a key. */
const mostPeople = 2 ** 21

/** 32 bits of a text (FNV-1a). Two texts of the same only put more people into one block. */
const bitsOf = (text: string): number => {
  let bits = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193)
  return bits >>> 0
}

type Block = readonly Someone[]

/** So many people later there is a block of nobody: to group them takes about as long as to compare those of a block. */
const peopleABlock = 25

/** Who has which key, by key: of everybody, a text and a list for each key would take as much again as the people. */
function* keyed({ length, at }: Crowd, keysOf: Keys): Generator<Block, Float64Array> {
  if (length > mostPeople)
    throw new RangeError(`more than ${String(mostPeople)} people are not compared at once`)
  const found: number[] = []
  for (let index = 0; index < length; index += 1) {
    for (const bits of new Set(keysOf(at(index)).map(bitsOf))) found.push(bits * mostPeople + index)
    if (index % peopleABlock === peopleABlock - 1) yield []
  }
  return Float64Array.from(found).sort()
}

/** Those that have a key together, opened block by block; whoever has none with anybody else is left out. */
function* blocksOf(all: Crowd, keysOf: Keys): Generator<Block> {
  const found = yield* keyed(all, keysOf)
  for (let from = 0, to = 0; from < found.length; from = to) {
    const bits = Math.floor((found[from] ?? 0) / mostPeople)
    while (to < found.length && Math.floor((found[to] ?? 0) / mostPeople) === bits) to += 1
    if (to - from > 1) yield Array.from(found.subarray(from, to), (one) => all.at(one % mostPeople))
  }
}

const amongst = (block: Block): Crowd => ({
  length: block.length,
  at: (index) => block[index] as Someone,
})

/**
 * What two numbers have in common where the birth date is one, or where one digit is wrong or two changed places: then
 * the date, what stands around it, or all up to the place where it begins or ends is the same.
 */
const numberKeys: Keys = ({ idNumber }) => [
  `date ${idNumber.slice(6, 14)}`,
  `around ${idNumber.slice(0, 6)}${idNumber.slice(14, 17)}`,
  `end ${idNumber.slice(7, 17)}`,
  `head ${idNumber.slice(0, 13)}`,
]

/** Two digits apart at most, seen without making anything: most pairs of a block end here. */
const isNear = ({ idNumber: one }: Someone, { idNumber: other }: Someone): boolean => {
  let apart = 0
  for (let at = 0; at < 17 && apart < 3; at += 1) if (one[at] !== other[at]) apart += 1
  return apart < 3
}

const hasDateOf = (one: Someone, other: Someone): boolean =>
  one.idNumber.slice(6, 14) === other.idNumber.slice(6, 14)

const isWorthwhile = (one: Someone, other: Someone): boolean => isNear(one, other) || hasDateOf(one, other)

type Pairing = (one: Someone, other: Someone) => boolean

const alikeIn = (block: Block, sounding: Sounding, isWorth: Pairing): readonly Alike[] => {
  const found: Alike[] = []
  for (const [index, one] of block.entries())
    for (let at = index + 1; at < block.length; at += 1) {
      const other = block[at]
      const likeness = other && isWorth(one, other) ? likenessOf(one, other, sounding) : undefined
      if (other && likeness) found.push({ one, other, likeness })
    }
  return found
}

/**
 * Everybody compared with everybody, without comparing each with each: only who has a telephone together, or two sounds
 * of the name and most of the number, can be alike. It goes block after block, so that whoever asks may rest between
 * two. A pair that stands in several blocks comes several times.
 */
export function* alikeAmong(all: Crowd, sounding: Sounding): Generator<readonly Alike[]> {
  for (const block of blocksOf(all, ({ phones }) => phones.map(digitsOf)))
    yield alikeIn(block, sounding, () => true)
  for (const named of blocksOf(all, ({ name }) => soundKeys(name, sounding)))
    yield [...blocksOf(amongst(named), numberKeys)].flatMap((block) => alikeIn(block, sounding, isWorthwhile))
}
