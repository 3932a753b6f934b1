/** How a limit reads: tone for the eye, amount and unit for the words. */
export type ClockReading =
  | { readonly tone: 'none' }
  | { readonly tone: 'calm'; readonly dueAt: string }
  | { readonly tone: 'near' | 'late'; readonly count: number; readonly unit: 'minutes' | 'hours' | 'days' }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const nearFor = 4 * hour

const amount = (ms: number): { count: number; unit: 'minutes' | 'hours' | 'days' } => {
  if (ms < hour) return { count: Math.max(1, Math.floor(ms / minute)), unit: 'minutes' }
  if (ms < day) return { count: Math.floor(ms / hour), unit: 'hours' }
  return { count: Math.floor(ms / day), unit: 'days' }
}

/** Whatever has a limit. */
export interface Limited {
  readonly dueAt?: string
}

/** Reads a clock at a moment; the due time decides, so a row turns late without being read again. */
export const readClock = (clock: Limited | undefined, now: number): ClockReading => {
  if (clock?.dueAt === undefined) return { tone: 'none' }
  const left = Date.parse(clock.dueAt) - now
  if (left <= 0) return { tone: 'late', ...amount(-left) }
  return left <= nearFor ? { tone: 'near', ...amount(left) } : { tone: 'calm', dueAt: clock.dueAt }
}
