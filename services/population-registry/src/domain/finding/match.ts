import { digitsOf, initialKeys, soundKeys, type Findable } from './keys.ts'
import { near, plain, spoken, unitsOf, type Sounding } from './sounds.ts'
import { soundsOf } from './words.ts'

export type MatchKind =
  'ID_NUMBER' | 'PHONE' | 'NAME' | 'NAME_NEARLY' | 'SOUND' | 'INITIALS' | 'ID_TAIL' | 'PHONE_TAIL' | 'HOME'

/** Why a person is among what was found, and how well he fits: 1 is the whole name or number. */
export interface Match {
  readonly by: MatchKind
  readonly score: number
}

const byNumber = ({ idNumber, phones }: Findable, word: string): Match | undefined => {
  const number = word.toUpperCase()
  const digits = phones.map(digitsOf)
  if (idNumber === number) return { by: 'ID_NUMBER', score: 1 }
  if (digits.includes(number)) return { by: 'PHONE', score: 1 }
  if (idNumber.endsWith(number)) return { by: 'ID_TAIL', score: 0.9 }
  return digits.some((phone) => phone.endsWith(number)) ? { by: 'PHONE_TAIL', score: 0.9 } : undefined
}

const byLetters = (person: Findable, word: string, sounding: Sounding): Match | undefined => {
  const name = plain(person.name)
  const sound = spoken(unitsOf(person.name, sounding)).join('')
  if (name === word) return { by: 'NAME', score: 1 }
  if (sound === word) return { by: 'SOUND', score: 0.9 }
  if (near(sound) === near(word)) return { by: 'SOUND', score: 0.8 }
  if (soundKeys(person.name, sounding).includes(near(word))) return { by: 'SOUND', score: 0.6 }
  return initialKeys(person.name, sounding).includes(near(word)) ? { by: 'INITIALS', score: 0.7 } : undefined
}

const differing = (name: readonly string[], word: readonly string[]): readonly number[] =>
  word.flatMap((written, index) => (name[index] === written ? [] : [index]))

const inOrder = (name: readonly string[], word: readonly string[]): boolean => {
  let at = 0
  for (const written of name) if (written === word[at]) at += 1
  return at === word.length
}

/** One character is wrong in three or more, or one between was left out. */
const nearly = (name: readonly string[], word: readonly string[]): Match | undefined => {
  if (word.length >= 3 && name.length === word.length && differing(name, word).length === 1)
    return { by: 'NAME_NEARLY', score: 0.75 }
  return word.length === 2 && name.length === 3 && inOrder(name, word)
    ? { by: 'NAME_NEARLY', score: 0.55 }
    : undefined
}

const bySound = ({ name }: Findable, word: string, sounding: Sounding): Match | undefined => {
  const whole = spoken(unitsOf(name, sounding)).join('')
  const asked = soundsOf(word, sounding).map((sounds) => sounds.join(''))
  if (asked.includes(whole)) return { by: 'SOUND', score: 0.8 }
  if (asked.map(near).includes(near(whole))) return { by: 'SOUND', score: 0.7 }
  return asked.some((sound) => near(whole).includes(near(sound))) ? { by: 'SOUND', score: 0.5 } : undefined
}

const byCharacters = (person: Findable, word: string, sounding: Sounding): Match | undefined => {
  const name = plain(person.name)
  const at = name.indexOf(word)
  if (name === word) return { by: 'NAME', score: 1 }
  if (at >= 0) return { by: 'NAME', score: at === 0 ? 0.95 : 0.9 }
  return nearly(Array.from(name), Array.from(word)) ?? bySound(person, word, sounding)
}

/** Whether a word is part of a number; then a name says nothing of it, and the other way round. */
export const isOfDigits = (word: string): boolean => /^\d/.test(word)

/** Whether a word means this person: tokens that fell together by chance end here. */
export const matchOf = (person: Findable, word: string, sounding: Sounding): Match | undefined => {
  if (isOfDigits(word)) return byNumber(person, word)
  return /^[a-z]+$/.test(word) ? byLetters(person, word, sounding) : byCharacters(person, word, sounding)
}
