import { Link } from 'react-router'
import { useCommunityName } from '../../api/buildings.ts'
import { may, useMe } from '../../api/me.ts'
import type { Regridding } from '../../api/model.ts'
import { useRegriddings } from '../../api/regriddings.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import '../people/people.css'
import './regriddings.css'

const Row = ({ one }: { readonly one: Regridding }) => {
  const { t, code } = useWords()
  const communityName = useCommunityName()
  const { regriddingId, communityCode, day, status, grids = [], endedGridCodes } = one
  return (
    <li>
      <Link to={`/regriddings/${regriddingId}`} data-row>
        <strong>
          {day} · {communityName(communityCode)}
        </strong>
        <span>{t('regriddings.sum', { ended: endedGridCodes.length, grids: grids.length })}</span>
        <span className="quiet">{code(status)}</span>
      </Link>
    </li>
  )
}

/** New grids that are planned, and those that came. */
export const Regriddings = () => {
  const { t } = useWords()
  const query = useRegriddings()
  const plans = may(useMe().data, 'grid.define')
  return (
    <>
      <h1>{t('regriddings.title')}</h1>
      <div className="regriddings people">
        <p>{t('regriddings.intro')}</p>
        {plans ? (
          <Link className="regridding-step" to="/regriddings/new">
            {t('regriddings.plan')}
          </Link>
        ) : null}
        <section aria-labelledby="regriddings-list">
          <h2 id="regriddings-list">{t('regriddings.list')}</h2>
          <Loaded query={query} rows={3}>
            {(all) =>
              all.length === 0 ? (
                <Empty why={t('regriddings.none')} />
              ) : (
                <ul className="rows">
                  {all.map((one) => (
                    <Row key={one.regriddingId} one={one} />
                  ))}
                </ul>
              )
            }
          </Loaded>
        </section>
      </div>
    </>
  )
}
