import type { Findable } from './keys.ts'
import { digitsOf } from './keys.ts'
import { near, plain, spoken, unitsOf, type Sounding } from './sounds.ts'

export type LikenessReason =
  | 'SAME_NAME'
  | 'NAME_SOUNDS_ALIKE'
  | 'NAME_NEARLY'
  | 'SAME_BIRTH_DATE'
  | 'SAME_PHONE'
  | 'ID_NUMBER_NEARLY'
  | 'SAME_HOME'

/** Why two records may be of one person, and how likely: between 0 and 1. */
export interface Likeness {
  readonly score: number
  readonly reasons: readonly LikenessReason[]
}

/** One of two records that are compared. */
export interface Compared extends Findable {
  readonly room?: string
}

/** How much each reason leaves of the doubt that stands before it. */
const doubts: Readonly<Record<LikenessReason, number>> = {
  SAME_NAME: 0.5,
  NAME_SOUNDS_ALIKE: 0.6,
  NAME_NEARLY: 0.75,
  SAME_BIRTH_DATE: 0.4,
  SAME_PHONE: 0.4,
  ID_NUMBER_NEARLY: 0.3,
  SAME_HOME: 0.8,
}

/** Whether one text becomes the other by one character put in another's place, added or left out. */
export const isOneApart = (a: string, b: string): boolean => {
  const [short, long] = [Array.from(a), Array.from(b)].toSorted((x, y) => x.length - y.length) as [
    string[],
    string[],
  ]
  if (a === b || long.length - short.length > 1) return false
  const at = long.findIndex((written, index) => written !== short[index])
  const rest = long.slice(at + 1).join('')
  return rest === short.slice(at + (long.length === short.length ? 1 : 0)).join('')
}

const nameReason = (a: string, b: string, sounding: Sounding): LikenessReason | undefined => {
  const [one, other] = [plain(a), plain(b)]
  if (one === other) return 'SAME_NAME'
  const soundOf = (name: string): string => near(spoken(unitsOf(name, sounding)).join(''))
  if (soundOf(one) === soundOf(other)) return 'NAME_SOUNDS_ALIKE'
  return Math.max(one.length, other.length) > 2 && isOneApart(one, other) ? 'NAME_NEARLY' : undefined
}

/** The first seventeen: one wrong digit among them makes the check character another. */
const bare = (idNumber: string): string => idNumber.slice(0, 17)

/** Two digits that changed places, as fingers do. */
const isSwapped = (a: string, b: string): boolean => {
  const at = Array.from(a).findIndex((digit, index) => digit !== b[index])
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b
}

const isNumberNearly = (a: string, b: string): boolean => {
  const [one, other] = [bare(a), bare(b)]
  return one.length === other.length && (isOneApart(one, other) || isSwapped(one, other))
}

const birthDateOf = ({ idNumber }: Findable): string => idNumber.slice(6, 14)

const sharesPhone = (a: Findable, b: Findable): boolean => {
  const digits = new Set(a.phones.map(digitsOf))
  return b.phones.some((phone) => digits.has(digitsOf(phone)))
}

/**
 * A name alone is what chance brings in any town. So is one a character off with the birthday or a number a digit off:
 * those of one county who were born about the same time have such numbers.
 */
const isEnough = (reasons: readonly LikenessReason[]): boolean => {
  if (reasons.includes('SAME_PHONE')) return true
  if (reasons.includes('NAME_NEARLY')) return reasons.length > 2
  return reasons.includes('ID_NUMBER_NEARLY') || reasons.includes('SAME_BIRTH_DATE')
}

/** What speaks for one person behind two records; nothing where too little does. It compares records and rates nobody. */
export const likenessOf = (a: Compared, b: Compared, sounding: Sounding): Likeness | undefined => {
  const name = nameReason(a.name, b.name, sounding)
  if (name === undefined) return undefined
  const others: readonly (readonly [LikenessReason, boolean])[] = [
    ['SAME_BIRTH_DATE', birthDateOf(a) === birthDateOf(b)],
    ['SAME_PHONE', sharesPhone(a, b)],
    ['ID_NUMBER_NEARLY', isNumberNearly(a.idNumber, b.idNumber)],
    ['SAME_HOME', a.room !== undefined && a.room === b.room],
  ]
  const reasons = [name, ...others.flatMap(([reason, holds]) => (holds ? [reason] : []))]
  if (!isEnough(reasons)) return undefined
  const doubt = reasons.reduce((left, reason) => left * doubts[reason], 1)
  return { score: Math.round((1 - doubt) * 100) / 100, reasons }
}
