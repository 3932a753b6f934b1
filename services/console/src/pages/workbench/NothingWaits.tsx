import { Link } from 'react-router'
import { may, useMe } from '../../api/me.ts'
import type { Issue } from '../../api/model.ts'
import { Empty } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useWords } from '../../words/index.ts'

/** An empty queue: when something of mine is due next, and where one may begin. */
export const NothingWaits = ({ following }: { readonly following: readonly Issue[] }) => {
  const { t } = useWords()
  const me = useMe()
  const due = following
    .map((issue) => issue.clock?.dueAt)
    .filter((at) => at !== undefined)
    .sort()[0]
  const [before, after] = t('work.nextDue', { time: '\u0000' }).split('\u0000')
  return (
    <Empty why={t('work.empty')}>
      {due ? (
        <p className="quiet">
          {before}
          <Moment at={due} />
          {after}
        </p>
      ) : null}
      {may(me.data, 'issue.register') ? (
        <Link to="/register">{t('work.emptyStep')}</Link>
      ) : (
        <Link to={may(me.data, 'dispute.mediate') ? '/disputes?view=all' : '/matters'}>
          {t('work.seeAll')}
        </Link>
      )}
    </Empty>
  )
}
