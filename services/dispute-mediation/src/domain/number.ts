import { communityOf, dayAt } from '@fengqiao/standards'
import type { DisputeNumber, Instant } from './dispute.ts'

/** The year in China: a case accepted on New Year's morning belongs to the new one. */
export const yearOf = (at: Instant): number => Number(dayAt(at).slice(0, 4))

/** A committee is its community's; its numbers begin anew each year. */
export const bookOf = (gridCode: string, acceptedAt: Instant): string =>
  `${communityOf(gridCode)}/${yearOf(acceptedAt)}`

export const written = ({ year, prefix, seq }: DisputeNumber): string =>
  `(${year})${prefix}第${String(seq).padStart(4, '0')}号`

const form = /^\((\d{4})\)(.+)第(\d{4,})号$/u

/** A number as it was written; undefined for what no committee writes. */
export const read = (text: string): DisputeNumber | undefined => {
  const [, year, prefix, seq] = form.exec(text) ?? []
  if (year === undefined || prefix === undefined || seq === undefined) return undefined
  const number = { year: Number(year), prefix, seq: Number(seq) }
  return written(number) === text ? number : undefined
}

/** The book of a committee and a year: how far it has come. */
export interface NumberBook {
  readonly last: number
}

export interface NumberTaken {
  readonly type: 'NumberTaken'
  readonly disputeId: string
  readonly seq: number
}

/**
 * Enters a case in its book. Only accepted cases are entered, each once by its command id, and each entry is one
 * fact: so the book's version is the number given last, and no number can be left out.
 */
export const takeNumber = (book: NumberBook | undefined, disputeId: string): readonly NumberTaken[] => [
  { type: 'NumberTaken', disputeId, seq: (book?.last ?? 0) + 1 },
]

export const evolveBook = (_book: NumberBook | undefined, { seq }: NumberTaken): NumberBook => ({ last: seq })
