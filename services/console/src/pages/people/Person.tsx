import Button from 'antd/es/button'
import { useEffect, useRef } from 'react'
import { Link, useParams } from 'react-router'
import { useBuilding } from '../../api/buildings.ts'
import { may, useMe } from '../../api/me.ts'
import type { Resident } from '../../api/model.ts'
import { useLooks, useResident } from '../../api/residents.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import '../duplicates/duplicates.css'
import { Lineage } from '../duplicates/Lineage.tsx'
import { Fact } from '../matter/Fact.tsx'
import { Changes } from './Changes.tsx'
import { Duplicates } from './Duplicates.tsx'
import { doorOf } from './floors.ts'
import { OwnHousehold } from './Households.tsx'
import { Invite } from './Invite.tsx'
import './people.css'
import { Reveal, useRevealed } from './Reveal.tsx'

const Personal = ({ person }: { readonly person: Resident }) => {
  const { t, code } = useWords()
  const door = doorOf(person.roomCode)
  const facts = [
    ['idNumber', person.idNumber],
    ['phone', person.phones.join('  ')],
    ['sex', code(person.sex)],
    ['birth', person.birthDate],
    [
      'room',
      door === undefined ? person.roomCode : `${t('building.unit', { number: door.unit })} ${door.door}`,
    ],
  ] as const
  return facts.map(([name, value]) =>
    value ? (
      <Fact key={name} name={t(`person.${name}`)}>
        {value}
      </Fact>
    ) : null,
  )
}

const Codes = ({ person }: { readonly person: Resident }) => {
  const { t, code } = useWords()
  return (
    <>
      <Fact name={t('person.kind')}>{code(person.kind)}</Fact>
      <Fact name={t('person.residence')}>{code(person.residenceStatus)}</Fact>
      <Fact name={t('person.basis')}>{code(person.lawfulBasis)}</Fact>
      <Fact name={t('person.source')}>{code(person.source)}</Fact>
      {person.movedOn ? <Fact name={t('person.moved')}>{person.movedOn}</Fact> : null}
      <Fact name={t('person.account')}>{t(person.hasAccount ? 'person.has' : 'person.hasNot')}</Fact>
    </>
  )
}

const Home = ({ buildingCode }: { readonly buildingCode: string }) => {
  const { t } = useWords()
  const building = useBuilding(buildingCode).data
  if (buildingCode === '') return null
  return (
    <Fact name={t('person.building')}>
      <Link to={`/buildings/${buildingCode}`}>{building?.name ?? buildingCode}</Link>
    </Fact>
  )
}

const Looks = ({ residentId }: { readonly residentId: string }) => {
  const { t, code } = useWords()
  const query = useLooks(residentId, true)
  return (
    <section className="card" aria-labelledby="looks">
      <h2 id="looks">{t('person.looks')}</h2>
      <Loaded query={query} rows={2}>
        {(looks) => (
          <ul className="looks">
            {looks.length === 0 ? <li className="quiet">{t('person.noLooks')}</li> : null}
            {looks.map((look) => (
              <li key={look.lookId}>
                <PersonName id={look.byId} /> · {code(look.purpose)} · <Moment at={look.at} />
                <div className="quiet">{look.words}</div>
                {look.exportId ? <Link to={`/exports/${look.exportId}`}>{t('exports.one')}</Link> : null}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}

interface BodyProps {
  readonly resident: Resident
  readonly revealed: ReturnType<typeof useRevealed>
}

const Record = ({ resident, revealed }: BodyProps) => {
  const { t, code } = useWords()
  const person = revealed.person ?? resident
  const title = useRef<HTMLHeadingElement>(null)
  const inClear = revealed.person !== undefined
  // The form that asked is gone: the eye and the focus go to what it brought.
  useEffect(() => {
    if (!inClear) return
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'start' })
  }, [inClear])
  return (
    <section className="card" aria-labelledby="person-name">
      <h1 id="person-name" ref={title} tabIndex={-1}>
        {person.name || t('common.unknown')} <span className="state state-grey">{code(resident.status)}</span>
      </h1>
      {revealed.person ? (
        <p className="note">
          <span role="timer">{t('person.revealed', { count: revealed.left })}</span>
          <Button type="primary" onClick={revealed.hide}>
            {t('person.hide')}
          </Button>
        </p>
      ) : null}
      {resident.mergedInto ? (
        <p className="note">
          {t('duplicates.into')} <Link to={`/people/${resident.mergedInto}`}>{t('duplicates.toOther')}</Link>
        </p>
      ) : (
        <dl className="facts-line">
          <Personal person={person} />
          <Home buildingCode={resident.buildingCode} />
          <Codes person={resident} />
        </dl>
      )}
    </section>
  )
}

// Of a person who was erased there is nothing left to show or to change; a merged record is worked on where it went.
const Doings = ({ resident, revealed }: BodyProps) => {
  const me = useMe().data
  const keeps = may(me, 'registry.keep')
  const present = resident.status === 'RESIDENT_STATUS_PRESENT'
  const invites = may(me, 'people.invite') && present && !resident.hasAccount
  return (
    <>
      {may(me, 'registry.reveal') && !revealed.person ? (
        <Reveal residentId={resident.residentId} onShow={revealed.show} />
      ) : null}
      {keeps ? <Duplicates resident={resident} /> : null}
      <Lineage resident={resident} />
      {keeps ? <Changes resident={resident} /> : null}
      {invites ? <Invite resident={resident} /> : null}
      <OwnHousehold resident={resident} keeps={keeps} />
    </>
  )
}

const gone: ReadonlySet<Resident['status']> = new Set(['RESIDENT_STATUS_ERASED', 'RESIDENT_STATUS_MERGED'])

const Body = ({ resident }: Pick<BodyProps, 'resident'>) => {
  const revealed = useRevealed()
  const seesLooks = may(useMe().data, 'looks.read')
  return (
    <div className="person">
      <Record resident={resident} revealed={revealed} />
      <div className="person-side">
        {gone.has(resident.status) ? null : <Doings resident={resident} revealed={revealed} />}
        {seesLooks ? <Looks residentId={resident.residentId} /> : null}
      </div>
    </div>
  )
}

/** One person, masked until somebody says why he looks. */
export const PersonPage = () => {
  const { residentId = '' } = useParams()
  const query = useResident(residentId)
  return <Loaded query={query}>{(resident) => <Body key={residentId} resident={resident} />}</Loaded>
}
