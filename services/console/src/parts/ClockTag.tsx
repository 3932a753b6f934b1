import type { DisputeClock } from '../api/disputes.ts'
import type { Clock } from '../api/model.ts'
import { useWords } from '../words/index.ts'
import { readClock } from './clock.ts'
import { sayMoment } from './town-time.ts'
import { useNow } from './use-now.ts'

const glyphs = { near: '◷', late: '▲' } as const

/** A named limit: which step, and by when or how late. The only solid red on a page is an overdue one. */
export const ClockTag = ({ clock }: { readonly clock: Clock | DisputeClock | undefined }) => {
  const { t, code, language } = useWords()
  const now = useNow()
  const reading = readClock(clock, now)
  if (reading.tone === 'none') return null
  const exact = sayMoment(clock?.dueAt, { t, language, now })
  const words =
    reading.tone === 'calm'
      ? t('clock.due', { time: sayMoment(clock?.dueAt, { t, language, now, short: true }) })
      : t(`clock.${reading.tone}`, { amount: t(`clock.${reading.unit}`, { count: reading.count }) })
  return (
    <span className={`clock clock-${reading.tone}`} title={exact}>
      {reading.tone === 'calm' ? null : <span aria-hidden="true">{glyphs[reading.tone]} </span>}
      {code(clock?.step)} <span className="whole">{words}</span>
    </span>
  )
}
