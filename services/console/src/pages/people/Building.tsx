import { useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useBuilding, useCommunityName, useRooms } from '../../api/buildings.ts'
import { useFindGrid } from '../../api/grids.ts'
import { may, useMe } from '../../api/me.ts'
import type { Building, Grid } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import { Leaders } from '../leaders/Leaders.tsx'
import { Lettings } from '../lettings/Lettings.tsx'
import { Fact } from '../matter/Fact.tsx'
import { BuildingThen } from './BuildingThen.tsx'
import { BuildingHouseholds } from './Households.tsx'
import { ResidentForm } from './NewResident.tsx'
import { DayChoice } from './Past.tsx'
import './people.css'
import { ResidentsOf } from './ResidentsOf.tsx'
import { Rooms } from './Rooms.tsx'
import { useDay } from './use-day.ts'

const primaryOf = (grid: Grid | undefined): string | undefined =>
  (grid?.assignments ?? []).find(({ primary }) => primary)?.personId

// Who answers for the grid, found as a matter here would find him.
const GridFacts = ({ building }: { readonly building: Building }) => {
  const { t } = useWords()
  const placed = building.gridCode !== ''
  const finding = useFindGrid(placed ? { buildingCode: building.buildingCode } : {})
  const found = finding.data?.grid
  const worker = primaryOf(found)
  if (!placed) return <Fact name={t('building.grid')}>{t('building.noGrid')}</Fact>
  return (
    <>
      <Fact name={t('building.grid')}>
        <Link to={`/grids?grid=${building.gridCode}`}>{found?.name ?? building.gridCode}</Link>
      </Fact>
      <Fact name={t('building.worker')}>
        {finding.isLoading ? '…' : worker ? <PersonName id={worker} /> : t('grids.unstaffed')}
      </Fact>
    </>
  )
}

// Once a room is chosen, its form holds the one primary action.
const Head = ({ building, primary }: { readonly building: Building; readonly primary: boolean }) => {
  const { t } = useWords()
  const communityName = useCommunityName()
  const registers = may(useMe().data, 'issue.register')
  return (
    <header className="card">
      <div className="quiet">{building.buildingCode}</div>
      <h1>{building.name}</h1>
      <dl className="facts-line">
        <Fact name={t('building.address')}>{building.address}</Fact>
        <Fact name={t('building.community')}>{communityName(building.communityCode)}</Fact>
        <GridFacts building={building} />
        <Fact name={t('building.size')}>
          {t('building.sizeOf', { units: building.units, floors: building.floors })}
        </Fact>
      </dl>
      {registers ? (
        <Link className={primary ? 'primary-link' : ''} to={`/register?building=${building.buildingCode}`}>
          {t('building.registerHere')}
        </Link>
      ) : null}
    </header>
  )
}

const Adding = ({ building, room }: { readonly building: Building; readonly room: string }) => {
  const { t } = useWords()
  return (
    <section className="card" id="add-resident">
      <h2>{t('building.addResident')}</h2>
      {/* Another room begins another form. */}
      <ResidentForm key={room} buildingCode={building.buildingCode} roomCode={room} />
    </section>
  )
}

interface BodyProps {
  readonly building: Building
  readonly dayChoice: ReactNode
}

const Body = ({ building, dayChoice }: BodyProps) => {
  const { t } = useWords()
  const me = useMe().data
  const rooms = useRooms(building.buildingCode)
  const [room, setRoom] = useState('')
  const keeps = may(me, 'registry.keep')
  const reads = may(me, 'registry.read')
  return (
    <div className="building">
      <Head building={building} primary={room === ''} />
      <Loaded query={rooms} rows={3}>
        {(all) => <Rooms rooms={all} chosen={room} {...(keeps ? { onChoose: setRoom } : {})} />}
      </Loaded>
      {keeps && room !== '' ? <Adding building={building} room={room} /> : null}
      {reads ? (
        <>
          <Leaders buildingCode={building.buildingCode} />
          <ResidentsOf buildingCode={building.buildingCode} />
          <BuildingHouseholds buildingCode={building.buildingCode} />
          <Lettings buildingCode={building.buildingCode} />
          <Link to={`/organisations?building=${building.buildingCode}`}>{t('organisations.here')}</Link>
        </>
      ) : (
        <p className="quiet">{t('building.noReading')}</p>
      )}
      {dayChoice}
    </div>
  )
}

/** One building: who answers for it, its rooms floor by floor, and, for who may, who lives there. */
export const BuildingPage = () => {
  const { buildingCode = '' } = useParams()
  const { day, choose, leave } = useDay()
  const query = useBuilding(buildingCode)
  const dayChoice = <DayChoice key={`${buildingCode} ${day}`} day={day} onChoose={choose} />
  if (day !== '')
    return (
      <div className="building">
        <BuildingThen buildingCode={buildingCode} day={day} onToday={leave} />
        {dayChoice}
      </div>
    )
  return (
    <Loaded query={query}>
      {(building) => <Body key={buildingCode} building={building} dayChoice={dayChoice} />}
    </Loaded>
  )
}
