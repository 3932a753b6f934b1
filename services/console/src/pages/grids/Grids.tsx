import Button from 'antd/es/button'
import { lazy, Suspense, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useCommunityName } from '../../api/buildings.ts'
import { useGrids } from '../../api/grids.ts'
import type { Grid } from '../../api/model.ts'
import { Empty, Loaded, Waiting } from '../../parts/Loaded.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { Plan } from '../../parts/Plan.tsx'
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

interface PictureProps {
  readonly grids: readonly Grid[]
  readonly chosen: string
  readonly moves: boolean
  readonly onChoose: EntryProps['onChoose']
  readonly onMove: () => void
}

// The outlines come with the list; the map that moves weighs more than everything else, and comes when asked for.
const Picture = ({ grids, chosen, moves, onChoose, onMove }: PictureProps) => {
  const { t } = useWords()
  if (grids.length === 0) return null
  if (moves)
    return (
      <Suspense fallback={<Waiting rows={1} height={560} />}>
        <GridMap grids={grids} chosen={chosen} onChoose={onChoose} />
      </Suspense>
    )
  return (
    <div className="grid-plan">
      <Plan grids={grids} chosen={chosen} label={t('grids.plan')} onGrid={onChoose} />
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
            <Picture grids={grids} chosen={chosen} moves={moves} onChoose={choose} onMove={showMap} />
          </div>
        )}
      </Loaded>
    </>
  )
}
