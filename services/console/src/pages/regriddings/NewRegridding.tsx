import { Link } from 'react-router'
import { useGrids } from '../../api/grids.ts'
import { planRegridding } from '../../api/regriddings.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { PlanForm } from './PlanForm.tsx'
import { blank } from './planning.ts'
import './regriddings.css'

/** Plans new grids: where, from when, their drawing beside today's, who answers; a look before it is kept. */
export const NewRegridding = () => {
  const { t } = useWords()
  const query = useGrids()
  return (
    <div className="regriddings">
      <header>
        <Link to="/regriddings">{t('regriddings.title')}</Link>
        <h1>{t('regriddings.plan')}</h1>
      </header>
      <Loaded query={query}>
        {(grids) => (
          <PlanForm name={t('regriddings.plan')} grids={grids} start={blank} save={planRegridding} />
        )}
      </Loaded>
    </div>
  )
}
