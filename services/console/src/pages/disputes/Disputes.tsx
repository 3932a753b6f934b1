import { Link, useSearchParams } from 'react-router'
import { useDisputes, type Dispute } from '../../api/disputes.ts'
import { may, useMe } from '../../api/me.ts'
import { useCalmRows } from '../../parts/calm-rows.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { changed } from '../../parts/use-address.ts'
import { useWords } from '../../words/index.ts'
import '../matters/matters.css'
import { DisputeTable } from './DisputeTable.tsx'
import './disputes.css'
import { readFilter } from './filter.ts'
import { Chips, Filters, Views } from './Filters.tsx'

const idOf = (dispute: Dispute): string => dispute.disputeId

const Pages = ({ next }: { readonly next: string | undefined }) => {
  const { t } = useWords()
  const [params] = useSearchParams()
  const to = (page: string): string => `?${changed(params, 'page', page).toString()}`
  if (!params.has('page') && !next) return null
  return (
    <nav className="buttons pages" aria-label={t('common.next')}>
      {params.has('page') ? <Link to={to('')}>{t('common.firstPage')}</Link> : null}
      {next ? <Link to={to(next)}>{t('common.next')}</Link> : null}
    </nav>
  )
}

const Nothing = () => {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const narrowed = params.size > 0
  return (
    <Empty why={t(narrowed ? 'disputes.empty' : 'disputes.emptyNone')}>
      <button type="button" className="plain" onClick={() => setParams({ view: 'all' })}>
        {t('disputes.emptyStep')}
      </button>
    </Empty>
  )
}

const Head = () => {
  const { t } = useWords()
  const opens = may(useMe().data, 'dispute.open')
  return (
    <header className="disputes-head">
      <h1>{t('disputes.title')}</h1>
      {opens ? (
        <Link className="open-dispute" to="/disputes/new">
          {t('disputes.open')}
        </Link>
      ) : null}
    </header>
  )
}

/** Cases in scope: where each stands, until when, the next session, and what is missing for 三个到位. */
export const Disputes = () => {
  const { t } = useWords()
  const [params] = useSearchParams()
  const query = useDisputes(readFilter(params))
  const latest = query.isPlaceholderData ? undefined : query.data && (query.data.disputes ?? [])
  const calm = useCalmRows(params.toString(), latest, idOf)
  return (
    <>
      <Head />
      <Views />
      <Filters />
      <Chips />
      {calm.waiting > 0 ? (
        <button type="button" className="fresh" onClick={calm.reveal}>
          {t('disputes.fresh', { count: calm.waiting })}
        </button>
      ) : null}
      <Loaded query={query} rows={10}>
        {(data) =>
          (data.disputes ?? []).length === 0 ? (
            <Nothing />
          ) : (
            <div aria-busy={query.isPlaceholderData}>
              <DisputeTable rows={query.isPlaceholderData ? (data.disputes ?? []) : calm.rows} />
              <p className="quiet">{t('matters.shown', { count: (data.disputes ?? []).length })}</p>
              <Pages next={data.nextPageToken} />
            </div>
          )
        }
      </Loaded>
    </>
  )
}
