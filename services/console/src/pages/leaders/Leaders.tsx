import { Link } from 'react-router'
import { useLeaders, useLeadersAsOf } from '../../api/leaders.ts'
import { may, useMe } from '../../api/me.ts'
import type { Leader } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { Ending } from './Ending.tsx'
import { TermFacts } from './TermFacts.tsx'

interface RowsProps {
  readonly leaders: readonly Leader[]
  readonly keeps?: boolean
}

// Whoever may see him comes to his page, and there to what is shown for a purpose alone.
const Who = ({ leader: { residentId, name } }: { readonly leader: Leader }) => {
  const { t } = useWords()
  if (name === '') return <span className="quiet">{t('leaders.unseen')}</span>
  return <Link to={`/people/${residentId}`}>{name}</Link>
}

const Rows = ({ leaders, keeps = false }: RowsProps) => (
  <ul className="looks">
    {leaders.map((leader) => (
      <li key={`${leader.residentId} ${leader.appointedAt ?? ''}`}>
        <strong>
          <Who leader={leader} />
        </strong>
        <TermFacts leader={leader} />
        {keeps ? <Ending leader={leader} /> : null}
      </li>
    ))}
  </ul>
)

const NowAndBefore = ({ leaders }: RowsProps) => {
  const { t } = useWords()
  const keeps = may(useMe().data, 'buildings.keep')
  const present = leaders.filter(({ until }) => until === '')
  const former = leaders.filter(({ until }) => until !== '')
  return (
    <>
      {present.length === 0 ? <p className="quiet">{t('leaders.none')}</p> : null}
      <Rows leaders={present} keeps={keeps} />
      {former.length === 0 ? null : (
        <details>
          <summary>{t('leaders.former')}</summary>
          <Rows leaders={former} />
        </details>
      )}
    </>
  )
}

/** Who leads a building, masked, and who led it before. */
export const Leaders = ({ buildingCode }: { readonly buildingCode: string }) => {
  const { t } = useWords()
  const query = useLeaders(buildingCode)
  return (
    <section className="card" aria-labelledby="leaders">
      <h2 id="leaders">{t('leaders.title')}</h2>
      <Loaded query={query} rows={2}>
        {(leaders) => <NowAndBefore leaders={leaders} />}
      </Loaded>
    </section>
  )
}

interface ThenProps {
  readonly buildingCode: string
  readonly day: string
}

/** Who led a building at the end of a day. */
export const LeadersThen = ({ buildingCode, day }: ThenProps) => {
  const { t } = useWords()
  const query = useLeadersAsOf(buildingCode, day)
  return (
    <section className="card past" aria-labelledby="leaders-then">
      <h2 id="leaders-then">{t('leaders.then')}</h2>
      <Loaded query={query} rows={1}>
        {(leaders) =>
          leaders.length === 0 ? <p className="quiet">{t('leaders.noneThen')}</p> : <Rows leaders={leaders} />
        }
      </Loaded>
    </section>
  )
}
