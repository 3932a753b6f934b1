// China keeps one time, eight hours ahead of UTC, so local days are plain arithmetic.
const offset = 8 * 3_600_000
const length = 24 * 3_600_000

/** The day in Asia/Shanghai of a moment in milliseconds, as `2026-11-23`. */
export const dayOf = (at: number): string => new Date(at + offset).toISOString().slice(0, 10)

/** The day so many days later; earlier when negative. */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * length).toISOString().slice(0, 10)

/** Whether the calendar has such a day: a pattern lets the 31st of February through. */
export const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day
}
