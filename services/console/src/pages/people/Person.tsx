import Button from 'antd/es/button'
import { useEffect, useRef, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { may, useMe } from '../../api/me.ts'
import type { Resident } from '../../api/model.ts'
import { revealResident, useLooks, useResident } from '../../api/residents.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { CareOf } from '../care/CareOf.tsx'
import '../duplicates/duplicates.css'
import { Lineage } from '../duplicates/Lineage.tsx'
import { FormsOf } from '../forms/FormsOf.tsx'
import { Led } from '../leaders/Led.tsx'
import { LettingsOf } from '../lettings/LettingsOf.tsx'
import { Changes } from './Changes.tsx'
import { Duplicates } from './Duplicates.tsx'
import { OwnHousehold } from './Households.tsx'
import { Invite } from './Invite.tsx'
import { Life } from './Life.tsx'
import { LookRows } from './LookRows.tsx'
import { DayChoice, PersonThen } from './Past.tsx'
import './people.css'
import { PersonFacts } from './PersonFacts.tsx'
import { Reveal, useRevealed } from './Reveal.tsx'
import { useDay } from './use-day.ts'

const Looks = ({ residentId }: { readonly residentId: string }) => {
  const { t } = useWords()
  const query = useLooks(residentId, true)
  return (
    <section className="card" aria-labelledby="looks">
      <h2 id="looks">{t('person.looks')}</h2>
      <Loaded query={query} rows={2}>
        {(looks) => <LookRows linked looks={looks} none={t('person.noLooks')} />}
      </Loaded>
    </section>
  )
}

interface BodyProps {
  readonly resident: Resident
  readonly revealed: ReturnType<typeof useRevealed<Resident>>
}

const Record = ({ resident, revealed }: BodyProps) => {
  const { t, code } = useWords()
  const person = revealed.record ?? resident
  const title = useRef<HTMLHeadingElement>(null)
  const inClear = revealed.record !== undefined
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
      {revealed.record ? (
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
        <PersonFacts person={person} record={resident} />
      )}
    </section>
  )
}

// Of a person who was erased there is nothing left to show or to change; a merged record is worked on where it went.
const Doings = ({ resident, revealed }: BodyProps) => {
  const { t } = useWords()
  const me = useMe().data
  const keeps = may(me, 'registry.keep')
  const present = resident.status === 'RESIDENT_STATUS_PRESENT'
  const invites = may(me, 'people.invite') && present && !resident.hasAccount
  return (
    <>
      {may(me, 'registry.reveal') && !revealed.record ? (
        <Reveal
          look={async (asked, key) => (await revealResident(resident.residentId, asked, key)).resident}
          touches={[['registry', 'looks', resident.residentId]]}
          onShow={revealed.show}
          hint={t('person.revealHint')}
        />
      ) : null}
      {keeps ? <Duplicates resident={resident} /> : null}
      <Lineage resident={resident} />
      {keeps ? <Changes resident={resident} /> : null}
      {invites ? <Invite resident={resident} /> : null}
      <OwnHousehold resident={resident} keeps={keeps} />
      <Led resident={resident} />
      <LettingsOf residentId={resident.residentId} />
    </>
  )
}

const gone: ReadonlySet<Resident['status']> = new Set(['RESIDENT_STATUS_ERASED', 'RESIDENT_STATUS_MERGED'])

interface NowProps {
  readonly resident: Resident
  readonly dayChoice: ReactNode
}

const Now = ({ resident, dayChoice }: NowProps) => {
  const revealed = useRevealed<Resident>()
  const me = useMe().data
  const [seesLooks, cares] = [may(me, 'looks.read'), may(me, 'care.read')]
  return (
    <div className="person">
      <div className="person-side">
        <Record resident={resident} revealed={revealed} />
        <Life residentId={resident.residentId} />
      </div>
      <div className="person-side">
        {gone.has(resident.status) ? null : <Doings resident={resident} revealed={revealed} />}
        {cares && !gone.has(resident.status) ? <CareOf resident={resident} /> : null}
        <FormsOf resident={resident} />
        {resident.status === 'RESIDENT_STATUS_ERASED' ? null : dayChoice}
        {seesLooks ? <Looks residentId={resident.residentId} /> : null}
      </div>
    </div>
  )
}

/** One person, masked until somebody says why he looks; as the record stands, or as it stood on a day. */
export const PersonPage = () => {
  const { residentId = '' } = useParams()
  const { day, choose, leave } = useDay()
  const query = useResident(residentId)
  const dayChoice = <DayChoice key={`${residentId} ${day}`} day={day} onChoose={choose} />
  if (day !== '')
    return (
      <div className="person">
        <PersonThen residentId={residentId} day={day} onToday={leave} />
        <div className="person-side">{dayChoice}</div>
      </div>
    )
  return (
    <Loaded query={query}>
      {(resident) => <Now key={residentId} resident={resident} dayChoice={dayChoice} />}
    </Loaded>
  )
}
