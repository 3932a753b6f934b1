import { near, spoken, unitsOf, type Sounding } from './sounds.ts'

/** Each purpose has a key of its own: equal texts of two purposes give different tokens. */
export type Purpose = 'name' | 'tail'

/** What a person is found by, before it is hidden under a key. */
export interface Key {
  readonly purpose: Purpose
  readonly value: string
}

/** What of a person can be typed by somebody who looks for him. */
export interface Findable {
  readonly name: string
  readonly idNumber: string
  readonly phones: readonly string[]
}

/** Further down, no name of this town is told from another. */
const mostUnits = 12
/** How many last digits find a number: as few as people remember, and enough to tell most numbers of a town apart. */
export const tailLengths = { few: 4, many: 6 } as const

type TailLength = (typeof tailLengths)[keyof typeof tailLengths]

/** Neighbours, and those with one between: what is left of a name when one character is wrong. */
export const pairsOf = (sounds: readonly string[]): readonly string[] =>
  sounds.flatMap((one, index) => sounds.slice(index + 1, index + 3).map((other) => one + other))

const isInLetters = (written: string): boolean => /^[a-z]{2,}$/.test(written)

/** How a name sounds: whole, in pairs, and each of its words in letters. */
export const soundKeys = (name: string, sounding: Sounding): readonly string[] => {
  const units = unitsOf(name, sounding).slice(0, mostUnits)
  const sounds = spoken(units)
  const inLetters = units.map(({ written }) => written).filter(isInLetters)
  return [...pairsOf(sounds), sounds.join(''), ...inLetters].map(near)
}

/** The initials alone, the first two, and one or two syllables in full before the initials of the rest. */
export const initialKeys = (name: string, sounding: Sounding): readonly string[] => {
  const sounds = spoken(unitsOf(name, sounding).slice(0, mostUnits))
  const initials = sounds.map((sound) => sound.slice(0, 1)).join('')
  const from = (full: number): string => sounds.slice(0, full).join('') + initials.slice(full)
  return [initials, initials.slice(0, 2), from(1), from(2)].map(near)
}

/** Digits of a telephone without signs. */
export const digitsOf = (phone: string): string => phone.normalize('NFKC').replaceAll(/\D/gu, '')

export const tailOf = (number: string, length: TailLength): string => number.slice(-length).toUpperCase()

const tailsOf = (number: string): readonly string[] =>
  Object.values(tailLengths).map((length) => tailOf(number, length))

/**
 * Everything a person is found by. A family name alone is nothing one is found by: it would tell a thief of the
 * database more than anything else, and find too many.
 */
export const keysOf = ({ name, idNumber, phones }: Findable, sounding: Sounding): readonly Key[] => {
  const of = (purpose: Purpose, values: readonly string[]) =>
    [...new Set(values)].filter((value) => value !== '').map((value) => ({ purpose, value }))
  return [
    ...of('name', [...soundKeys(name, sounding), ...initialKeys(name, sounding)]),
    ...of('tail', [idNumber, ...phones.map(digitsOf)].flatMap(tailsOf)),
  ]
}
