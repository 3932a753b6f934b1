import Button from 'antd/es/button'
import { lazy, Suspense, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { useBuildingsIn } from '../../api/buildings.ts'
import { useOverdueByGrid } from '../../api/figures.ts'
import { useGrids } from '../../api/grids.ts'
import type { Grid } from '../../api/model.ts'
import { Empty, Loaded, Waiting } from '../../parts/Loaded.tsx'
import { Plan } from '../../parts/Plan.tsx'
import { useNow } from '../../parts/use-now.ts'
import { useWords } from '../../words/index.ts'
import { Entry } from './Entry.tsx'
import './grids.css'
import { matching } from './shapes.ts'

const none: readonly never[] = []

const GridMap = lazy(() => import('./GridMap.tsx').then((room) => ({ default: room.GridMap })))

interface Choice {
  readonly chosen: string
  readonly overdue: ReadonlyMap<string, number>
  readonly onChoose: (gridCode: string) => void
}

interface ListProps extends Choice {
  readonly grids: readonly Grid[]
  /** How many the town has, found or not. */
  readonly inTown: number
}

const List = ({ grids, inTown, chosen, overdue, onChoose }: ListProps) => {
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
        <Entry
          key={grid.gridCode}
          grid={grid}
          overdue={overdue.get(grid.gridCode) ?? 0}
          open={grid.gridCode === chosen}
          onChoose={onChoose}
        />
      ))}
    </ol>
  )
}

interface PictureProps extends Choice {
  readonly grids: readonly Grid[]
  readonly moves: boolean
  readonly onMove: () => void
}

const Moving = (choice: Choice & Pick<PictureProps, 'grids'>) => {
  const navigate = useNavigate()
  const buildings = useBuildingsIn(choice.chosen).data ?? none
  return (
    <Suspense fallback={<Waiting rows={1} height={560} />}>
      <GridMap
        {...choice}
        buildings={buildings}
        onBuilding={(buildingCode) => void navigate(`/buildings/${buildingCode}`)}
      />
    </Suspense>
  )
}

// The outlines come with the list; the map that moves weighs more than everything else, and comes when asked for.
const Picture = ({ moves, onMove, ...shown }: PictureProps) => {
  const { t } = useWords()
  const { grids, chosen, overdue, onChoose } = shown
  if (grids.length === 0) return null
  if (moves) return <Moving {...shown} />
  return (
    <div className="grid-plan">
      <Plan grids={grids} chosen={chosen} overdue={overdue} label={t('grids.plan')} onGrid={onChoose} />
      <Button onClick={onMove}>{t('grids.showMap')}</Button>
    </div>
  )
}

// What is chosen stands in the address: it survives a reload and can be sent to somebody.
const useChoices = () => {
  const [params, setParams] = useSearchParams()
  const set = (name: 'grid' | 'map', value: string): void => {
    const next = new URLSearchParams(params)
    if (value === '') next.delete(name)
    else next.set(name, value)
    setParams(next, { replace: true })
  }
  return {
    chosen: params.get('grid') ?? '',
    moves: params.get('map') === 'shown',
    choose: (gridCode: string) => set('grid', gridCode),
    showMap: () => set('map', 'shown'),
  }
}

/** The grids of the town: a list that is complete by keyboard, their outlines beside it, and a map for who wants one. */
export const Grids = () => {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const query = useGrids()
  const { chosen, moves, choose, showMap } = useChoices()
  const overdue = useOverdueByGrid(useNow())
  const choice = { chosen, overdue, onChoose: choose }
  return (
    <>
      <h1>{t('grids.title')}</h1>
      <p className="grid-steps">
        <Link to="/regriddings">{t('grids.regriddings')}</Link>
      </p>
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
              <List {...choice} grids={matching(grids, words)} inTown={grids.length} />
            </div>
            <Picture {...choice} grids={grids} moves={moves} onMove={showMap} />
          </div>
        )}
      </Loaded>
    </>
  )
}
