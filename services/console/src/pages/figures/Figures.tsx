import { useSearchParams } from 'react-router'
import { useFigures, type Figure } from '../../api/figures.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useNow } from '../../parts/use-now.ts'
import { useWords } from '../../words/index.ts'
import { Breakdown } from './Breakdown.tsx'
import { Card } from './Card.tsx'
import { cardsOf, daysOf, windowOf, windows } from './figure.ts'
import './figures.css'

const useDays = () => {
  const [params, setParams] = useSearchParams()
  const choose = (days: number): void =>
    setParams((present) => {
      const next = new URLSearchParams(present)
      next.set('days', String(days))
      return next
    })
  return { days: daysOf(params), choose }
}

const Windows = () => {
  const { t } = useWords()
  const { days, choose } = useDays()
  return (
    <div className="figure-choice" role="group" aria-label={t('figures.windowName')}>
      {windows.map((each) => (
        <button key={each} type="button" aria-pressed={each === days} onClick={() => choose(each)}>
          {t('figures.lastDays', { days: each })}
        </button>
      ))}
    </div>
  )
}

const Nothing = () => {
  const { t } = useWords()
  const { days, choose } = useDays()
  const longest = Math.max(...windows)
  return (
    <Empty why={t('figures.empty')}>
      {days === longest ? (
        <p className="quiet">{t('figures.emptyStep')}</p>
      ) : (
        <button type="button" className="figure-more" onClick={() => choose(longest)}>
          {t('figures.lastDays', { days: longest })}
        </button>
      )}
    </Empty>
  )
}

const Cards = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <div className="figures">
    {cardsOf(figures).map(({ figure, beside }) => (
      <Card key={figure.code} figure={figure} beside={beside} />
    ))}
  </div>
)

/** How the town fares: every number with both sides of its line, its window, and the matters behind it. */
export const Figures = () => {
  const { t } = useWords()
  const { days } = useDays()
  const window = windowOf(days, useNow())
  const query = useFigures(window)
  return (
    <>
      <h1>{t('figures.title')}</h1>
      <Windows />
      <Loaded query={query}>
        {({ figures = [], asOf }) =>
          figures.every(({ numerator }) => numerator === 0) ? (
            <Nothing />
          ) : (
            <div aria-busy={query.isPlaceholderData}>
              <p className="quiet">
                {t('figures.byRegistration')} {t('figures.asOf')} <Moment at={asOf} />
              </p>
              <Cards figures={figures} />
              <Breakdown window={window} />
            </div>
          )
        }
      </Loaded>
    </>
  )
}
