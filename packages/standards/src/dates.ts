const chinaTime = 8 * 3_600_000

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
