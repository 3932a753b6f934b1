import { Link } from 'react-router'
import { useBuildingsIn, useCommunityName } from '../../api/buildings.ts'
import type { Grid } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'

const Buildings = ({ gridCode }: { readonly gridCode: string }) => {
  const { t } = useWords()
  const query = useBuildingsIn(gridCode)
  return (
    <Loaded query={query}>
      {(buildings) => (
        <>
          <div className="quiet">{t('grids.buildings', { count: buildings.length })}</div>
          <ul className="grid-buildings">
            {buildings.map(({ buildingCode, name }) => (
              <li key={buildingCode}>
                <Link to={`/buildings/${buildingCode}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  )
}

/** What one goes on to from a grid that stands. */
const Today = ({ gridCode }: { readonly gridCode: string }) => {
  const { t } = useWords()
  return (
    <>
      <div className="buttons">
        <Link to={`/matters?grid=${gridCode}`}>{t('grids.openMatters')}</Link>
        <Link to={`/register?grid=${gridCode}`}>{t('grids.registerHere')}</Link>
      </div>
      <Buildings gridCode={gridCode} />
    </>
  )
}

const Detail = ({ grid, past }: Pick<Props, 'grid' | 'past'>) => {
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
      {past ? null : <Today gridCode={grid.gridCode} />}
    </div>
  )
}

interface Props {
  readonly grid: Grid
  /** Open matters past their limit. */
  readonly overdue: number
  readonly open: boolean
  /** It is shown as it was: nobody is responsible for it any more, and nothing is done there. */
  readonly past: boolean
  readonly onChoose: (gridCode: string) => void
}

const Late = ({ count }: { readonly count: number }) => {
  const { t } = useWords()
  if (count === 0) return null
  return (
    <span className="clock clock-late">
      <span aria-hidden="true">▲ </span>
      {t('grids.overdue', { count })}
    </span>
  )
}

/** A grid in the list; opened, what is known of it and where one goes from there. */
export const Entry = ({ grid, overdue, open, past, onChoose }: Props) => {
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
        <span>
          {grid.name} <Late count={overdue} />
        </span>
        {past ? null : (
          <span className="quiet">
            {primary === undefined ? t('grids.unstaffed') : <PersonName id={primary} />}
          </span>
        )}
      </button>
      {open ? <Detail grid={grid} past={past} /> : null}
    </li>
  )
}
