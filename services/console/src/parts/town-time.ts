import type { Translate } from '../words/index.ts'

// The town keeps one time; a browser set to another zone must not show other deadlines.
const zone = 'Asia/Shanghai'

/** The calendar day of a moment in the town, as YYYY-MM-DD. */
export const townDay = (at: number): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at)

/** Today in the town. */
export const today = (): string => townDay(Date.now())

const timeOf = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)

interface Saying {
  readonly t: Translate
  readonly language: string
  readonly now: number
  /** Where there is little room: the day of the week is left out. */
  readonly short?: boolean
}

const dateOf = (at: number, { now, language, short = false }: Saying): string => {
  const sameYear = townDay(at).slice(0, 4) === townDay(now).slice(0, 4)
  const parts: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    month: 'short',
    day: 'numeric',
    ...(short ? {} : { weekday: 'short' }),
    ...(sameYear ? {} : { year: 'numeric' }),
  }
  return new Intl.DateTimeFormat(language, parts).format(at)
}

const dayMs = 86_400_000

/** A moment in words: today, tomorrow and yesterday by name, other days by date. */
export const sayMoment = (iso: string | undefined, saying: Saying): string => {
  if (iso === undefined) return ''
  const { t, language, now } = saying
  const at = Date.parse(iso)
  const time = timeOf(at, language)
  const day = townDay(at)
  if (day === townDay(now)) return t('day.today', { time })
  if (day === townDay(now + dayMs)) return t('day.tomorrow', { time })
  if (day === townDay(now - dayMs)) return t('day.yesterday', { time })
  return `${dateOf(at, saying)} ${time}`
}

/** The end of a working day in the town, for dates that people choose without an hour. */
export const endOfWorkingDay = (day: string): string => new Date(`${day}T17:30:00+08:00`).toISOString()
