import { Link } from 'react-router'
import { useBuildingNames } from '../../api/buildings.ts'
import { useBuildingsLed } from '../../api/leaders.ts'
import { may, useMe } from '../../api/me.ts'
import type { Leader, Resident } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { Appointing } from './Appointing.tsx'
import { TermFacts } from './TermFacts.tsx'

const Buildings = ({ leaders }: { readonly leaders: readonly Leader[] }) => {
  const { t } = useWords()
  const nameOf = useBuildingNames(leaders.map(({ buildingCode }) => buildingCode))
  return (
    <ul className="looks">
      {leaders.length === 0 ? <li className="quiet">{t('leaders.noLeads')}</li> : null}
      {leaders.map((leader) => (
        <li key={`${leader.buildingCode} ${leader.appointedAt ?? ''}`}>
          <strong>
            <Link to={`/buildings/${leader.buildingCode}`}>{nameOf(leader.buildingCode)}</Link>
          </strong>
          <TermFacts leader={leader} />
        </li>
      ))}
    </ul>
  )
}

/** The buildings a person leads or led; whoever keeps buildings appoints him here. */
export const Led = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useWords()
  const query = useBuildingsLed(resident.residentId)
  const keeps = may(useMe().data, 'buildings.keep')
  return (
    <section className="card" aria-labelledby="led">
      <h2 id="led">{t('leaders.leads')}</h2>
      <Loaded query={query} rows={1}>
        {(leaders) => <Buildings leaders={leaders} />}
      </Loaded>
      {keeps && resident.status === 'RESIDENT_STATUS_PRESENT' ? <Appointing resident={resident} /> : null}
    </section>
  )
}
