import type { Figure } from '../../api/figures.ts'
import { useWords } from '../../words/index.ts'
import { isRate, isSuppressed, sayFraction, sayTrend, sayValue } from './figure.ts'
import { Line } from './Line.tsx'
import { Rows } from './Rows.tsx'

const Value = ({ figure }: { readonly figure: Figure }) => {
  const { t, language } = useWords()
  return (
    <>
      <p className="figure-value">{sayValue(figure, language)}</p>
      <p className="quiet">
        {isSuppressed(figure) ? t('figures.few') : isRate(figure) ? sayFraction(figure) : t('figures.cases')}
        {' · '}
        {t('figures.window', { from: figure.windowFrom, to: figure.windowTo })}
      </p>
    </>
  )
}

const Receipts = ({ figure }: { readonly figure: Figure }) => (
  <>
    <Rows figure={figure} part="FIGURE_PART_NUMERATOR" />
    {isRate(figure) ? <Rows figure={figure} part="FIGURE_PART_DENOMINATOR" /> : null}
  </>
)

const Definition = ({ figure }: { readonly figure: Figure }) => {
  const { t, code } = useWords()
  return (
    <details>
      <summary>{t('figures.definition')}</summary>
      <p>{code(figure.definition)}</p>
    </details>
  )
}

const Beside = ({ figure }: { readonly figure: Figure }) => {
  const { code } = useWords()
  return (
    <div className="figure-beside">
      <h3>{code(figure.code)}</h3>
      <Value figure={figure} />
      <Definition figure={figure} />
      <Receipts figure={figure} />
    </div>
  )
}

interface Props {
  readonly figure: Figure
  readonly beside: Figure | undefined
}

/** A figure with its receipt: value, both sides, window, course, definition and the matters behind it. */
export const Card = ({ figure, beside }: Props) => {
  const { t, code, language } = useWords()
  return (
    <section className="card figure">
      <h2>{code(figure.code)}</h2>
      <Value figure={figure} />
      <Line figure={figure} />
      <p>{sayTrend(figure, { t, language })}</p>
      <Definition figure={figure} />
      <Receipts figure={figure} />
      {beside === undefined ? null : <Beside figure={beside} />}
    </section>
  )
}
