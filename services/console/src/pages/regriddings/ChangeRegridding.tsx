import { Link, useParams } from 'react-router'
import { useCommunityName } from '../../api/buildings.ts'
import { useGrids } from '../../api/grids.ts'
import type { Grid, Regridding } from '../../api/model.ts'
import { changeRegridding, useRegridding } from '../../api/regriddings.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { PlanForm } from './PlanForm.tsx'
import { fieldsOf } from './planning.ts'
import './regriddings.css'

const Body = ({ one, grids }: { readonly one: Regridding; readonly grids: readonly Grid[] }) => {
  const { t } = useWords()
  const communityName = useCommunityName()
  return (
    <div className="regriddings">
      <header>
        <Link to={`/regriddings/${one.regriddingId}`}>
          {communityName(one.communityCode)} · {one.day}
        </Link>
        <h1>{t('regriddings.change')}</h1>
      </header>
      {one.status === 'REGRIDDING_STATUS_PLANNED' ? (
        <PlanForm
          name={t('regriddings.change')}
          grids={grids}
          start={fieldsOf(one)}
          save={(plan, key) => changeRegridding(one, plan, key)}
        />
      ) : (
        <p className="note">{t('regriddings.tooLate')}</p>
      )}
    </div>
  )
}

/** Puts another plan in the place of one whose day has not come. */
export const ChangeRegridding = () => {
  const { regriddingId = '' } = useParams()
  const plan = useRegridding(regriddingId)
  const grids = useGrids()
  return (
    <Loaded query={plan}>
      {(one) => <Loaded query={grids}>{(all) => <Body key={regriddingId} one={one} grids={all} />}</Loaded>}
    </Loaded>
  )
}
