import { invalidField } from '@fengqiao/domain-kit'
import { dayAt, isRealDate } from '@fengqiao/standards'

const length = 24 * 3_600_000

/** The day so many days later; earlier when negative. */
const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * length).toISOString().slice(0, 10)

/** Days of registration, both included. */
export interface Window {
  readonly from: string
  readonly to: string
}

export interface WindowAsked {
  readonly from?: string
  readonly to?: string
}

const usual = 30
const longest = 366

const demandDay = (field: string, day: string): string => {
  if (!isRealDate(day)) throw invalidField(field, 'PATTERN', { example: '2026-11-23' })
  return day
}

/** The window that is asked for: the last thirty days where nothing is said, and never more than a year. */
export const windowOf = ({ from, to }: WindowAsked, now: number): Window => {
  const last = demandDay('to', to ?? dayAt(now))
  const first = demandDay('from', from ?? daysAfter(last, 1 - usual))
  const earliest = daysAfter(last, 1 - longest)
  if (first > last) throw invalidField('from', 'TOO_LARGE', { limit: last })
  if (first < earliest) throw invalidField('from', 'TOO_SMALL', { limit: earliest })
  return { from: first, to: last }
}

/** Every day of a window, in order. */
export const daysOf = ({ from, to }: Window): readonly string[] => {
  const days: string[] = []
  for (let day = from; day <= to; day = daysAfter(day, 1)) days.push(day)
  return days
}
