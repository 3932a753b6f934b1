/** China keeps one time, eight hours ahead of UTC, without summer time; so local days are plain arithmetic. */
export const chinaTime = 8 * 3_600_000

/** Whether `YYYY-MM-DD` names a day that exists. */
export const isRealDate = (day: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === day
}

/** The day in China at a moment (milliseconds), as `YYYY-MM-DD`: days so written compare as text. */
export const dayAt = (at: number): string => new Date(at + chinaTime).toISOString().slice(0, 10)

/** The moment (milliseconds) at which a day begins in China. */
export const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`) - chinaTime

const two = (value: number): string => String(value).padStart(2, '0')

/** The same day so many months later; the last of the month where that one is shorter. */
export const monthsLater = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate()
  return `${String(inYear)}-${two(inMonth)}-${two(Math.min(date, last))}`
}

/** The moment (milliseconds) at which a day is over in China. */
export const endOfDay = (day: string): number => dayStart(day) + 86_400_000

/** Full years on a day. Whoever was born on 29 February is a year older on 1 March. */
export const ageOn = (birthDate: string, day: string): number => {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(4) < birthDate.slice(4) ? years - 1 : years
}
