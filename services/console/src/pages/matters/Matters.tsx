import { Link, useSearchParams } from 'react-router'
import { useGrids } from '../../api/grids.ts'
import { useIssues } from '../../api/issues.ts'
import { may, useMe } from '../../api/me.ts'
import type { Issue } from '../../api/model.ts'
import { useCalmRows } from '../../parts/calm-rows.ts'
import { ClockTag } from '../../parts/ClockTag.tsx'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { StateTag } from '../../parts/StateTag.tsx'
import { changed } from '../../parts/use-address.ts'
import { useWords } from '../../words/index.ts'
import { readFilter } from './filter.ts'
import { Chips, Filters, Views } from './Filters.tsx'
import './matters.css'

const idOf = (issue: Issue): string => issue.issueId

const Row = ({ issue }: { readonly issue: Issue }) => {
  const { code } = useWords()
  const grids = useGrids()
  const grid = grids.data?.find((each) => each.gridCode === issue.place?.gridCode)
  return (
    <tr>
      <td className="nowrap">{issue.number}</td>
      <td className="what">
        <Link to={`/matters/${issue.issueId}`} data-row>
          {issue.title}
        </Link>
      </td>
      <td>
        <ClockTag clock={issue.clock} />
      </td>
      <td>
        <StateTag status={issue.status} timesReopened={issue.timesReopened} />
      </td>
      <td>{code(issue.category)}</td>
      <td>{grid?.name ?? issue.place?.gridCode}</td>
      <td>
        <PersonName id={issue.handlerId || issue.firstReceiverId} />
      </td>
      <td className="nowrap">
        <Moment at={issue.milestones?.registeredAt} />
      </td>
    </tr>
  )
}

const columns = ['number', 'matter', 'clock', 'state', 'category', 'grid', 'handler', 'registered'] as const

const Table = ({ rows }: { readonly rows: readonly Issue[] }) => {
  const { t } = useWords()
  return (
    <table className="matters">
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`matters.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((issue) => (
          <Row key={issue.issueId} issue={issue} />
        ))}
      </tbody>
    </table>
  )
}

const Pages = ({ next }: { readonly next: string | undefined }) => {
  const { t } = useWords()
  const [params] = useSearchParams()
  const to = (page: string): string => `?${changed(params, 'page', page).toString()}`
  return (
    <nav className="buttons pages" aria-label={t('common.next')}>
      {params.has('page') ? <Link to={to('')}>{t('common.firstPage')}</Link> : null}
      {next ? <Link to={to(next)}>{t('common.next')}</Link> : null}
    </nav>
  )
}

// An empty list says whether the town has nothing or the filter shows nothing.
const NothingHere = () => {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const me = useMe()
  if (params.size > 0)
    return (
      <Empty why={t('matters.empty')}>
        <button type="button" className="plain" onClick={() => setParams({})}>
          {t('matters.emptyStep')}
        </button>
      </Empty>
    )
  return (
    <Empty why={t('matters.none')}>
      {may(me.data, 'issue.register') ? <Link to="/register">{t('work.emptyStep')}</Link> : null}
    </Empty>
  )
}

/** All matters in scope: saved views, filters in the address, pages by cursor. */
export const Matters = () => {
  const { t } = useWords()
  const [params] = useSearchParams()
  const query = useIssues(readFilter(params))
  const latest = query.isPlaceholderData ? undefined : query.data && (query.data.issues ?? [])
  const calm = useCalmRows(params.toString(), latest, idOf)
  return (
    <>
      <h1>{t('matters.title')}</h1>
      <Views />
      <Filters />
      <Chips />
      {calm.waiting > 0 ? (
        <button type="button" className="fresh" onClick={calm.reveal}>
          {t('common.freshRows', { count: calm.waiting })}
        </button>
      ) : null}
      <Loaded query={query} rows={10}>
        {(data) =>
          (data.issues ?? []).length === 0 ? (
            <NothingHere />
          ) : (
            <div aria-busy={query.isPlaceholderData}>
              <Table rows={query.isPlaceholderData ? (data.issues ?? []) : calm.rows} />
              <p className="quiet">{t('matters.shown', { count: (data.issues ?? []).length })}</p>
              <Pages next={data.nextPageToken} />
            </div>
          )
        }
      </Loaded>
    </>
  )
}
