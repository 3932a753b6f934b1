import { Link, useParams } from 'react-router'
import { useCommunityName } from '../../api/buildings.ts'
import { may, useMe } from '../../api/me.ts'
import type { Grid, Regridding } from '../../api/model.ts'
import { useGridsByCode, useRegridding } from '../../api/regriddings.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'
import '../people/people.css'
import { Cancel } from './Cancel.tsx'
import { Overlay } from './Overlay.tsx'
import './regriddings.css'

interface Props {
  readonly one: Regridding
}

const none: readonly Grid[] = []

const Ending = ({ one }: Props) => {
  const { t, code } = useWords()
  if (one.doneAt)
    return (
      <Fact name={t('regriddings.doneAt')}>
        <Moment at={one.doneAt} />
      </Fact>
    )
  if (!one.cancelledAt) return null
  return (
    <>
      <Fact name={t('regriddings.cancelledBy')}>
        {one.cancelledById ? <PersonName id={one.cancelledById} /> : t('regriddings.byClock')} ·{' '}
        <Moment at={one.cancelledAt} />
      </Fact>
      <Fact name={t('regriddings.reason')}>{code(one.cancellation)}</Fact>
    </>
  )
}

const Facts = ({ one }: Props) => {
  const { t } = useWords()
  return (
    <dl className="facts-line">
      <Fact name={t('regriddings.day')}>{one.day}</Fact>
      <Fact name={t('regriddings.plannedBy')}>
        <PersonName id={one.plannedById} /> · {one.plannedAt ? <Moment at={one.plannedAt} /> : null}
      </Fact>
      <Ending one={one} />
    </dl>
  )
}

const Lists = ({ one: { grids = [] }, before }: Props & { readonly before: readonly Grid[] }) => {
  const { t } = useWords()
  return (
    <div className="regridding-lists">
      <section aria-labelledby="regridding-new">
        <h2 id="regridding-new">{t('regriddings.grids')}</h2>
        <ul>
          {grids.map(({ gridCode, name, primaryId }) => (
            <li key={gridCode}>
              {name} · {gridCode.slice(12)} · <PersonName id={primaryId} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="regridding-old">
        <h2 id="regridding-old">{t('regriddings.ends')}</h2>
        <ul>
          {before.map(({ gridCode, name }) => (
            <li key={gridCode}>
              {name} · {gridCode.slice(12)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const Body = ({ one }: Props) => {
  const { t, code } = useWords()
  const communityName = useCommunityName()
  const before = useGridsByCode(one.endedGridCodes).data ?? none
  const me = useMe().data
  const keeps = one.status === 'REGRIDDING_STATUS_PLANNED' && may(me, 'grid.define')
  return (
    <div className="regriddings">
      <header>
        <Link to="/regriddings">{t('regriddings.title')}</Link>
        <h1>
          {communityName(one.communityCode)} · {one.day}{' '}
          <span className="state state-outline">{code(one.status)}</span>
        </h1>
      </header>
      <section className="card regridding-form">
        <Facts one={one} />
        <Overlay before={before} after={one.grids ?? []} />
        <Lists one={one} before={before} />
        {keeps ? (
          <>
            <p>
              <Link to={`/regriddings/${one.regriddingId}/change`}>{t('regriddings.change')}</Link>
            </p>
            <Cancel one={one} />
          </>
        ) : null}
      </section>
    </div>
  )
}

/** One plan: from when, old and new grids, who answers, changing it and giving it up. */
export const RegriddingPage = () => {
  const { regriddingId = '' } = useParams()
  const query = useRegridding(regriddingId)
  return <Loaded query={query}>{(one) => <Body key={regriddingId} one={one} />}</Loaded>
}
