import { lazy, Suspense, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useCommunityName } from '../../api/buildings.ts'
import { useGrids } from '../../api/grids.ts'
import type { Grid } from '../../api/model.ts'
import { Empty, Loaded, Waiting } from '../../parts/Loaded.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import './grids.css'
import { matching } from './shapes.ts'

const GridMap = lazy(() => import('./GridMap.tsx').then((room) => ({ default: room.GridMap })))

const Detail = ({ grid }: { readonly grid: Grid }) => {
  const { t, code } = useWords()
  const communityName = useCommunityName()
  const deputies = (grid.assignments ?? []).filter((each) => !each.primary)
  return (
    <div className="grid-detail">
      <div className="quiet">
        {communityName(grid.gridCode.slice(0, 12))} · {code(grid.kind)} · {grid.gridCode}
      </div>
      {deputies.length > 0 ? (
        <div>
          {t('common.label', { name: t('grids.deputies') })}
          {deputies.map((each) => (
            <span key={each.personId}>
              <PersonName id={each.personId} />{' '}
            </span>
          ))}
        </div>
      ) : null}
      <div className="buttons">
        <Link to={`/matters?grid=${grid.gridCode}`}>{t('grids.openMatters')}</Link>
        <Link to={`/register?grid=${grid.gridCode}`}>{t('grids.registerHere')}</Link>
      </div>
    </div>
  )
}

interface EntryProps {
  readonly grid: Grid
  readonly open: boolean
  readonly onChoose: (gridCode: string) => void
}

const Entry = ({ grid, open, onChoose }: EntryProps) => {
  const { t } = useWords()
  const primary = (grid.assignments ?? []).find((each) => each.primary)?.personId
  return (
    <li>
      <button
        type="button"
        data-row
        className="grid-entry"
        aria-expanded={open}
        onClick={() => onChoose(open ? '' : grid.gridCode)}
      >
        <span>{grid.name}</span>
        <span className="quiet">
          {primary === undefined ? t('grids.unstaffed') : <PersonName id={primary} />}
        </span>
      </button>
      {open ? <Detail grid={grid} /> : null}
    </li>
  )
}

const List = ({
  grids,
  inTown,
  chosen,
  onChoose,
}: {
  grids: readonly Grid[]
  /** How many the town has, found or not. */
  inTown: number
  chosen: string
  onChoose: EntryProps['onChoose']
}) => {
  const { t } = useWords()
  if (grids.length === 0)
    return (
      <Empty why={t(inTown === 0 ? 'grids.none' : 'grids.empty')}>
        <p className="quiet">{t(inTown === 0 ? 'grids.noneStep' : 'grids.emptyStep')}</p>
      </Empty>
    )
  return (
    <ol className="grid-list" aria-label={t('grids.list')}>
      {grids.map((grid) => (
        <Entry key={grid.gridCode} grid={grid} open={grid.gridCode === chosen} onChoose={onChoose} />
      ))}
    </ol>
  )
}

/** The grids of the town: a list that is complete by keyboard, and the map beside it. */
export const Grids = () => {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const [words, setWords] = useState('')
  const query = useGrids()
  const chosen = params.get('grid') ?? ''
  const choose = (grid: string): void => setParams(grid === '' ? {} : { grid }, { replace: true })
  return (
    <>
      <h1>{t('grids.title')}</h1>
      <Loaded query={query}>
        {(grids) => (
          <div className="grids">
            <div className="grid-panel">
              <input
                className="choice"
                value={words}
                onChange={(event) => setWords(event.target.value)}
                aria-label={t('grids.search')}
                placeholder={t('grids.search')}
                type="search"
              />
              <p className="quiet">{t('grids.total', { count: matching(grids, words).length })}</p>
              <List grids={matching(grids, words)} inTown={grids.length} chosen={chosen} onChoose={choose} />
            </div>
            <Suspense fallback={<Waiting rows={1} height={560} />}>
              <GridMap grids={grids} chosen={chosen} onChoose={choose} />
            </Suspense>
          </div>
        )}
      </Loaded>
    </>
  )
}
