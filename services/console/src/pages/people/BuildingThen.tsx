import { useCommunityName } from '../../api/buildings.ts'
import { useGrids } from '../../api/grids.ts'
import { may, useMe } from '../../api/me.ts'
import type { Building } from '../../api/model.ts'
import { useBuildingAsOf } from '../../api/past.ts'
import { problemOf } from '../../api/problem.ts'
import { Waiting } from '../../parts/Loaded.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useWords } from '../../words/index.ts'
import { LeadersThen } from '../leaders/Leaders.tsx'
import { LettingsThen } from '../lettings/Lettings.tsx'
import { Fact } from '../matter/Fact.tsx'
import { PastNote, Stood } from './Past.tsx'
import { PeopleThen } from './PeopleThen.tsx'

const Facts = ({ building }: { readonly building: Building }) => {
  const { t } = useWords()
  const communityName = useCommunityName()
  const grids = useGrids().data ?? []
  const grid = grids.find(({ gridCode }) => gridCode === building.gridCode)
  return (
    <dl className="facts-line">
      <Fact name={t('building.address')}>{building.address}</Fact>
      <Fact name={t('building.community')}>{communityName(building.communityCode)}</Fact>
      <Fact name={t('building.grid')}>{grid?.name ?? (building.gridCode || t('building.noGrid'))}</Fact>
      <Fact name={t('building.size')}>
        {t('building.sizeOf', { units: building.units, floors: building.floors })}
      </Fact>
    </dl>
  )
}

interface Props {
  readonly buildingCode: string
  readonly day: string
  readonly onToday: () => void
}

const Then = ({ buildingCode, day }: Omit<Props, 'onToday'>) => {
  const query = useBuildingAsOf(buildingCode, day)
  if (query.isError) return <ProblemNote problem={problemOf(query.error)} />
  const building = query.data?.building
  if (building === undefined) return <Waiting rows={3} />
  return (
    <section className="card past" aria-labelledby="building-then">
      <div className="quiet">{building.buildingCode}</div>
      <h1 id="building-then">{building.name}</h1>
      <Stood standing={query.data?.standing} />
      <Facts building={building} />
    </section>
  )
}

// Who led it, what was let and who lived in it, for whoever may read the register.
const Inside = (asked: Omit<Props, 'onToday'>) =>
  may(useMe().data, 'registry.read') ? (
    <>
      <LeadersThen {...asked} />
      <LettingsThen {...asked} />
      <PeopleThen {...asked} />
    </>
  ) : null

/** A building as it stood at the end of a day. */
export const BuildingThen = ({ onToday, ...asked }: Props) => (
  <>
    <PastNote day={asked.day} onToday={onToday} />
    <Then {...asked} />
    <Inside {...asked} />
  </>
)
