import { pairsOf, tailLengths, tailOf, type Key } from './keys.ts'
import { near, plain, type Sounding } from './sounds.ts'

/** One way to understand what was typed: who is meant, where he lives, or both. */
export interface Reading {
  readonly who?: string
  readonly where?: string
}

const isNumber = (word: string): boolean => /^\d{4,}x?$|^\d{3,}x$/.test(word)
const isName = (word: string): boolean => /^\p{L}{2,24}$/u.test(word)
const canBeSomebody = (word: string): boolean => isNumber(word) || isName(word)

const mostWords = 4

/** A telephone with the country's number before it is the telephone. */
const without86 = (word: string): string => word.replace(/^(00)?86(?=\d{11}$)/, '')

/**
 * Every way to understand a text: as one person however it is spaced, each word as a person who lives where the
 * others say, and the whole as a place. A text that is too short for any of them is understood in none.
 */
export const readingsOf = (text: string): readonly Reading[] => {
  const words = text
    .split(/\s+/u)
    .map(plain)
    .filter((word) => word !== '')
    .slice(0, mostWords)
  const whole = without86(words.join(''))
  const apart = words.length < 2 ? [] : words.filter(canBeSomebody)
  return [
    ...(canBeSomebody(whole) ? [{ who: whole }] : []),
    ...apart.map((who) => ({ who, where: words.filter((word) => word !== who).join(' ') })),
    ...(whole.length > 1 ? [{ where: words.join(' ') }] : []),
  ].filter(({ where }) => where !== '')
}

/** The word as it sounds: twice where its first character sounds otherwise at the head of a name. */
export const soundsOf = (word: string, sounding: Sounding): readonly (readonly string[])[] => {
  const units = sounding(word)
  const rest = units.slice(1).map(({ sound }) => sound)
  const heads = new Set(units.slice(0, 1).flatMap(({ sound, atHead }) => [sound, atHead]))
  return [...heads].map((head) => [head, ...rest])
}

const nameKeys = (values: readonly string[]): readonly Key[] =>
  [...new Set(values.map(near))].map((value) => ({ purpose: 'name', value }))

const isInLetters = (word: string): boolean => /^[a-z]+$/.test(word)

/** Three characters are a name as a whole. */
const isWholeName = (word: string): boolean =>
  !isNumber(word) && !isInLetters(word) && Array.from(word).length >= 3

const isLongTail = (word: string): boolean => isNumber(word) && word.length >= tailLengths.many

const tailToAsk = (word: string, length: 'few' | 'many'): readonly Key[] => [
  { purpose: 'tail', value: tailOf(word, tailLengths[length]) },
]

/** What to look for: whoever has all that the word says carries one of these keys. */
export const keysToAsk = (word: string, sounding: Sounding): readonly Key[] => {
  if (isNumber(word)) return tailToAsk(word, isLongTail(word) ? 'many' : 'few')
  if (isInLetters(word)) return nameKeys([word])
  return nameKeys(soundsOf(word, sounding).map((sounds) => sounds.join('')))
}

const beginningsOf = (sound: string): readonly string[] =>
  Array.from({ length: Math.max(0, sound.length - 2) }, (_, at) => sound.slice(0, at + 2))

/**
 * Of what is rare: whoever has it carries one of these keys besides, the last four of six digits, and of a whole name its
 * first two syllables or the first and an initial, however it is cut. Tokens are short, so that many carry one by chance.
 */
const keysBeside = (word: string, keys: readonly Key[]): readonly Key[] =>
  isLongTail(word) ? tailToAsk(word, 'few') : nameKeys(keys.flatMap(({ value }) => beginningsOf(value)))

const pairsToAsk = (sounds: readonly string[]): readonly string[] => {
  if (sounds.length < 4) return pairsOf(sounds)
  // Of two pairs that have no character in common, one wrong character leaves one as it is.
  return [sounds.slice(0, 2).join(''), sounds.slice(2, 4).join('')]
}

/**
 * What to look for where nobody is found so: whoever has all but one character of the word carries one of these keys, and
 * whoever has these digits and was kept by a release that knew no more than the last few.
 */
export const keysNearby = (word: string, sounding: Sounding): readonly Key[] => {
  if (isLongTail(word)) return tailToAsk(word, 'few')
  if (!isWholeName(word)) return []
  return nameKeys(soundsOf(word, sounding).flatMap(pairsToAsk))
}

/** One of these keys, and one of `also` besides where there are any. */
export interface Asking {
  readonly keys: readonly Key[]
  readonly also?: readonly Key[]
  /** Few carry these keys, wherever one looks. */
  readonly areRare?: boolean
}

/**
 * Ways to look for a word, each where the one before found nobody. The last is for a part of a name that sounds like a
 * whole one cut otherwise: 西安娜 for 王先娜.
 */
export const askingsOf = (word: string, sounding: Sounding): readonly Asking[] => {
  const [keys, nearby] = [keysToAsk(word, sounding), keysNearby(word, sounding)]
  if (!isWholeName(word) && !isLongTail(word)) return [{ keys }]
  const rare = { keys, areRare: true }
  return [{ ...rare, also: keysBeside(word, keys) }, { keys: nearby }, ...(isWholeName(word) ? [rare] : [])]
}
