import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Landlord, Letting, LettingCheck, RevealedLetting, Tenant } from '../../api/model.ts'
import { today } from '../../parts/town-time.ts'
import { useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'
import { doorWords } from '../people/floors.ts'
import { spanWords } from './span.ts'

/** How long it is let, or was. */
export const LetTime = ({ letting }: { readonly letting: Letting }) => {
  const { t, code } = useWords()
  const { from, until, endedOn, ending, status } = letting
  const isOver = status === 'LETTING_STATUS_OPEN' && until !== '' && until < today()
  return (
    <>
      {spanWords({ from, until }, t)}{' '}
      {isOver ? <span className="clock clock-near">◷ {t('lettings.over')}</span> : null}
      {endedOn === '' ? null : t('lettings.ended', { day: endedOn, why: code(ending) })}
    </>
  )
}

// Whoever may see him comes to his page, and there to what is shown for a purpose alone.
const Person = ({ residentId, name }: { readonly residentId: string; readonly name: string }) => {
  const { t } = useWords()
  if (name === '') return <span className="quiet">{t('lettings.unseen')}</span>
  return <Link to={`/people/${residentId}`}>{name}</Link>
}

const Lets = ({ landlord }: { readonly landlord: Landlord }) => {
  const { t } = useWords()
  const { residentId, organisationId, organisationName, name, phone } = landlord
  if (residentId !== '') return <Person residentId={residentId} name={name} />
  if (organisationId === '') return <>{name === '' ? t('lettings.noLandlord') : `${name} ${phone}`}</>
  return organisationName === '' ? (
    <span className="quiet">{t('lettings.unseen')}</span>
  ) : (
    <Link to={`/organisations/${organisationId}`}>{organisationName}</Link>
  )
}

/** What was found at the last check; danger stands out until it was looked at again. */
export const Checked = ({ check }: { readonly check: LettingCheck | undefined }) => {
  const { t, code } = useWords()
  if (check === undefined) return <span className="quiet">{t('lettings.noCheck')}</span>
  const { checkedOn: day, outcome, mendBy } = check
  const isLate = mendBy !== '' && mendBy < today()
  return (
    <>
      {t('lettings.checked', { day, outcome: code(outcome) })}{' '}
      {mendBy === '' ? null : (
        <span className={`clock clock-${isLate ? 'late' : 'near'}`}>
          <span aria-hidden="true">{isLate ? '▲' : '◷'} </span>
          {t(isLate ? 'lettings.late' : 'lettings.mend', { day: mendBy })}
        </span>
      )}
    </>
  )
}

const TenantRows = ({ tenants }: { readonly tenants: readonly Tenant[] }) => {
  const { t, code } = useWords()
  return (
    <ul>
      {tenants.map(({ residentId, name, from, until, ending }) => (
        <li key={`${residentId} ${from} ${until}`} className="quiet">
          <Person residentId={residentId} name={name} /> {spanWords({ from, until }, t)}
          {until === '' ? null : ` · ${code(ending)}`}
        </li>
      ))}
    </ul>
  )
}

const Tenants = ({ tenants }: { readonly tenants: readonly Tenant[] }) => {
  const { t } = useWords()
  const [present, former] = [
    tenants.filter(({ until }) => until === ''),
    tenants.filter(({ until }) => until !== ''),
  ]
  return (
    <>
      {present.length === 0 ? <p className="quiet">{t('lettings.noTenants')}</p> : null}
      <TenantRows tenants={present} />
      {former.length === 0 ? null : (
        <details>
          <summary>{t('lettings.former')}</summary>
          <TenantRows tenants={former} />
        </details>
      )}
    </>
  )
}

interface Props {
  readonly letting: Letting
  /** What is masked, in clear, while a look lasts. */
  readonly shown?: RevealedLetting | undefined
  readonly children?: ReactNode
}

/** What is said of one letting: for what and how long, who lets it, who rents it, and its last check. */
export const LettingFacts = ({ letting, shown, children }: Props) => {
  const { t, code } = useWords()
  const room = doorWords(shown?.roomCode ?? '', t)
  const { landlord, tenants = [], use, check } = letting
  const outside = shown?.landlordName ? `${shown.landlordName} ${shown.landlordPhone}` : ''
  return (
    <>
      <p>
        <strong>
          {room} {code(use)}
        </strong>{' '}
        <LetTime letting={letting} />
      </p>
      {children}
      <dl className="facts-line">
        <Fact name={t('lettings.landlord')}>
          {outside || (landlord ? <Lets landlord={landlord} /> : null)}
        </Fact>
        <Fact name={t('lettings.tenants')}>
          <Tenants tenants={tenants} />
        </Fact>
        <Fact name={t('lettings.check')}>
          <Checked check={check} />
        </Fact>
      </dl>
    </>
  )
}
