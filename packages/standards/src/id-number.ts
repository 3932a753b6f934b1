// Citizen identification numbers after GB 11643: division (6), birth date (8), sequence (3), check character after
// ISO 7064 MOD 11-2.
import { isRealDate } from './dates.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** What is wrong with a number, the first thing only. */
export type IdNumberFault = 'FIFTEEN_DIGITS' | 'FORM' | 'BIRTH_DATE' | 'CHECK_DIGIT'

export interface IdNumber {
  /** 18 characters, the X upper case. */
  readonly number: string
  /** `YYYY-MM-DD`. */
  readonly birthDate: string
  readonly sex: 'MALE' | 'FEMALE'
}

/** The character that completes the first 17 digits. */
export const checkCharacterOf = (first17: string): string => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return checkCharacters[sum % 11] ?? ''
}

/** One form for a number however it was typed: full-width digits, spaces, hyphens, a small x. */
export const writtenIdNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .toUpperCase()

/**
 * Use where old papers come in: a number of 15 digits (until 1999: the year by its last two digits, no check character)
 * as the 18 that its holder has now; any other as it is.
 */
export const widenedIdNumber = (number: string): string => {
  if (!/^[1-9]\d{14}$/.test(number)) return number
  const first17 = `${number.slice(0, 6)}19${number.slice(6)}`
  return first17 + checkCharacterOf(first17)
}

const birthDateIn = (number: string): string =>
  [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].join('-')

/** Whether a number that is known to be right belongs to a man: an odd sequence. */
const isMale = (number: string): boolean => Number(number[16]) % 2 === 1

/** What a number that passed `faultOfIdNumber` says of its holder. */
export const readIdNumber = (number: string): IdNumber => ({
  number,
  birthDate: birthDateIn(number),
  sex: isMale(number) ? 'MALE' : 'FEMALE',
})

/** The first thing wrong with a written number; `today` (`YYYY-MM-DD`) is the last day one can have been born on. */
export const faultOfIdNumber = (number: string, today: string): IdNumberFault | undefined => {
  if (/^\d{15}$/.test(number)) return 'FIFTEEN_DIGITS'
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return 'FORM'
  const birthDate = birthDateIn(number)
  if (!isRealDate(birthDate) || birthDate > today) return 'BIRTH_DATE'
  return number.endsWith(checkCharacterOf(number)) ? undefined : 'CHECK_DIGIT'
}
