import { chinaTime } from './dates.ts'
import { isWorkingDay } from './holidays.ts'

const minute = 60_000
const day = 24 * 60 * minute
const opens = (8 * 60 + 30) * minute
const closes = (17 * 60 + 30) * minute

/** Length of a working day: 08:30 to 17:30. */
export const workingDay = closes - opens

const dayIsWorked = (localMidnight: number): boolean => {
  const date = new Date(localMidnight)
  return isWorkingDay(date.toISOString().slice(0, 10), date.getUTCDay())
}

/**
 * The moment at which `duration` of working time has passed since `start` (both milliseconds, the result since the
 * epoch). Time outside working hours does not count; a limit that ends at closing time is due at closing time.
 */
export const addWorkingTime = (start: number, duration: number): number => {
  let midnight = Math.floor((start + chinaTime) / day) * day
  let from = Math.max(start + chinaTime - midnight, opens)
  let left = duration
  for (;;) {
    const open = dayIsWorked(midnight) ? Math.max(closes - from, 0) : 0
    if (open > 0 && left <= open) return midnight + from + left - chinaTime
    left -= open
    midnight += day
    from = opens
  }
}

/** How much working time lies between two moments; none when the second is not later. */
export const workingTimeBetween = (from: number, to: number): number => {
  let sum = 0
  for (
    let midnight = Math.floor((from + chinaTime) / day) * day;
    midnight < to + chinaTime;
    midnight += day
  ) {
    if (!dayIsWorked(midnight)) continue
    const begins = Math.max(from + chinaTime - midnight, opens)
    const ends = Math.min(to + chinaTime - midnight, closes)
    sum += Math.max(ends - begins, 0)
  }
  return sum
}
