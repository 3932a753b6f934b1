import type { DisputeClock } from '../api/disputes.ts'
import type { Clock } from '../api/model.ts'
import { useWords } from '../words/index.ts'
import { readClock, type Limited } from './clock.ts'
import { sayMoment } from './town-time.ts'
import { useNow } from './use-now.ts'

const glyphs = { near: '◷', late: '▲' } as const

interface Props {
  /** What is to be done by then. */
  readonly name: string
  readonly limit: Limited | undefined
}

/** A named limit: by when, or how late. The only solid red on a page is an overdue one. */
export const LimitTag = ({ name, limit }: Props) => {
  const { t, language } = useWords()
  const now = useNow()
  const reading = readClock(limit, now)
  if (reading.tone === 'none') return null
  const exact = sayMoment(limit?.dueAt, { t, language, now })
  const words =
    reading.tone === 'calm'
      ? t('clock.due', { time: sayMoment(limit?.dueAt, { t, language, now, short: true }) })
      : t(`clock.${reading.tone}`, { amount: t(`clock.${reading.unit}`, { count: reading.count }) })
  return (
    <span className={`clock clock-${reading.tone}`} title={exact}>
      {reading.tone === 'calm' ? null : <span aria-hidden="true">{glyphs[reading.tone]} </span>}
      {name} <span className="whole">{words}</span>
    </span>
  )
}

/** The limit of a matter's or case's step, by the step's name. */
export const ClockTag = ({ clock }: { readonly clock: Clock | DisputeClock | undefined }) => {
  const { code } = useWords()
  return <LimitTag name={code(clock?.step)} limit={clock} />
}
