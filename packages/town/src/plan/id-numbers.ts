import { checkCharacterOf } from '@fengqiao/standards'
import type { Sex } from './names.ts'

/**
 * Where every ID number of the town begins. The counties of 陇南 (6212) have the codes 02 and 21 to 28; no county ever
 * had 99, so no number that begins so was ever given to anybody.
 */
export const neverIssued = '621299'

/** The town's year. Newborns are born in it, moves fall into it. */
export const year = 2025

const three = (value: number): string => String(value).padStart(3, '0')

/** A number after GB 11643 with its right check character. */
const whole = (birthDate: string, sequence: number): string => {
  const first17 = `${neverIssued}${birthDate.replaceAll('-', '')}${three(sequence)}`
  return first17 + checkCharacterOf(first17)
}

/** Use to number people: no two who were born on one day get the same. */
export const numbering = (): ((birthDate: string, sex: Sex) => string) => {
  const given = new Map<string, number>()
  return (birthDate, sex) => {
    const key = `${birthDate}${sex}`
    const turn = given.get(key) ?? 0
    given.set(key, turn + 1)
    return whole(birthDate, turn * 2 + (sex === 'MALE' ? 1 : 2))
  }
}

/** The number as somebody mistypes it and a program corrects its check character: another one, given to nobody here. */
export const mistyped = (idNumber: string): string => {
  const birthDate = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
  // The people of a day are few, so sequences above 500 are free.
  return whole(birthDate, Number(idNumber.slice(14, 17)) + 500)
}

/** How old somebody becomes in the town's year. */
export const ageOf = ({ idNumber }: { readonly idNumber: string }): number =>
  year - Number(idNumber.slice(6, 10))

/** Whether somebody was born in the town's year. */
export const isNewborn = ({ idNumber }: { readonly idNumber: string }): boolean =>
  idNumber.slice(6, 10) === String(year)
