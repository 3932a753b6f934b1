import { useState } from 'react'
import { Link } from 'react-router'
import { useReceipt, type Figure, type FigurePart } from '../../api/figures.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { StateTag } from '../../parts/StateTag.tsx'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly figure: Figure
  readonly part: FigurePart
}

const receiptOf = ({ figure, part }: Props) => ({
  figure: (figure.code ?? '').replace('FIGURE_CODE_', ''),
  part,
  from: figure.windowFrom,
  to: figure.windowTo,
})

const Matters = (props: Props) => {
  const { t } = useWords()
  const query = useReceipt(receiptOf(props), true)
  return (
    <Loaded query={query} rows={3}>
      {({ pages }) => {
        const hidden = pages.reduce((sum, page) => sum + page.hidden, 0)
        return (
          <>
            <ul className="figure-rows">
              {pages.flatMap(({ issues }) =>
                issues.map((issue) => (
                  <li key={issue.issueId}>
                    <Link to={`/matters/${issue.issueId}`} data-row>
                      {issue.number} {issue.title}
                    </Link>
                    <StateTag status={issue.status} timesReopened={issue.timesReopened} />
                  </li>
                )),
              )}
            </ul>
            {hidden > 0 ? <p className="quiet">{t('figures.hidden', { count: hidden })}</p> : null}
            {query.hasNextPage ? (
              <button type="button" className="figure-more" onClick={() => void query.fetchNextPage()}>
                {t('figures.moreRows')}
              </button>
            ) : null}
          </>
        )
      }}
    </Loaded>
  )
}

/** The matters behind one side of a figure; nothing is asked for before it is opened. */
export const Rows = ({ figure, part }: Props) => {
  const { t, code } = useWords()
  const [open, setOpen] = useState(false)
  const rate = figure.kind === 'FIGURE_KIND_RATE'
  const count = part === 'FIGURE_PART_NUMERATOR' ? figure.numerator : figure.denominator
  if (count === 0) return null
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {rate ? t('figures.rowsOf', { part: code(part), count }) : t('figures.rows', { count })}
      </summary>
      {open ? <Matters figure={figure} part={part} /> : null}
    </details>
  )
}
