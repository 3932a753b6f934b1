import Button from 'antd/es/button'
import { lazy, Suspense, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { useBuildingsIn } from '../../api/buildings.ts'
import { useOverdueByGrid } from '../../api/figures.ts'
import { useGridsOn } from '../../api/grids.ts'
import type { Grid } from '../../api/model.ts'
import { Empty, Loaded, Waiting } from '../../parts/Loaded.tsx'
import { Plan } from '../../parts/Plan.tsx'
import { useNow } from '../../parts/use-now.ts'
import { useWords } from '../../words/index.ts'
import { DayChoice, PastNote } from '../people/Past.tsx'
import '../people/people.css'
import { Entry } from './Entry.tsx'
import './grids.css'
import { matching } from './shapes.ts'

const none: readonly never[] = []
const nothingLate: ReadonlyMap<string, number> = new Map()

const GridMap = lazy(() => import('./GridMap.tsx').then((room) => ({ default: room.GridMap })))

interface Choice {
  readonly chosen: string
  /** The past day that is shown; empty for today. */
  readonly day: string
  readonly overdue: ReadonlyMap<string, number>
  readonly onChoose: (gridCode: string) => void
}

interface ListProps extends Choice {
  readonly grids: readonly Grid[]
  /** How many the town has, found or not. */
  readonly inTown: number
}

const List = ({ grids, inTown, chosen, day, overdue, onChoose }: ListProps) => {
  const { t } = useWords()
  if (inTown === 0 && day !== '') return <Empty why={t('past.noGrids')} />
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
          past={day !== ''}
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
  // Which buildings were in a grid of the past is told on each building's page.
  const buildings = useBuildingsIn(choice.day === '' ? choice.chosen : '').data ?? none
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
  const set = (name: 'grid' | 'map' | 'day', value: string): void => {
    const next = new URLSearchParams(params)
    if (value === '') next.delete(name)
    else next.set(name, value)
    setParams(next, { replace: true })
  }
  return {
    chosen: params.get('grid') ?? '',
    day: params.get('day') ?? '',
    moves: params.get('map') === 'shown',
    choose: (gridCode: string) => set('grid', gridCode),
    showMap: () => set('map', 'shown'),
    showDay: (day: string) => set('day', day),
  }
}

interface DayProps {
  readonly day: string
  readonly onDay: (day: string) => void
}

/** Which day is shown; where it is a past one, that it is. */
const Day = ({ day, onDay }: DayProps) => {
  const { t } = useWords()
  return (
    <>
      <div className="grid-day">
        <DayChoice key={day} day={day} title={t('past.gridsTitle')} onChoose={onDay} />
      </div>
      {day === '' ? null : (
        <PastNote day={day} words={t('past.gridsShown', { day })} onToday={() => onDay('')} />
      )}
    </>
  )
}

/** The grids of the town, today's or a past day's: a list that is complete by keyboard, their outlines, and a map for who wants one. */
export const Grids = () => {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const { chosen, day, moves, choose, showMap, showDay } = useChoices()
  const query = useGridsOn(day)
  const late = useOverdueByGrid(useNow())
  const choice = { chosen, day, overdue: day === '' ? late : nothingLate, onChoose: choose }
  return (
    <>
      <h1>{t('grids.title')}</h1>
      <p className="grid-steps">
        <Link to="/regriddings">{t('grids.regriddings')}</Link>
      </p>
      <Day day={day} onDay={showDay} />
      <Loaded query={query}>
        {(grids) => (
          <div className={day === '' ? 'grids' : 'grids past'}>
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
