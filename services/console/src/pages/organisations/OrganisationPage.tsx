import Button from 'antd/es/button'
import { useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useBuilding } from '../../api/buildings.ts'
import { may, useMe } from '../../api/me.ts'
import type { Organisation } from '../../api/model.ts'
import { revealOrganisation, useOrganisation, useOrganisationAsOf } from '../../api/organisations.ts'
import { problemOf } from '../../api/problem.ts'
import { Loaded, Waiting } from '../../parts/Loaded.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'
import { doorWords } from '../people/floors.ts'
import { DayChoice, PastNote, Stood } from '../people/Past.tsx'
import '../people/people.css'
import { Reveal, useRevealed } from '../people/Reveal.tsx'
import { useDay } from '../people/use-day.ts'
import { Close, Correct, Move, Reopen } from './OrganisationSteps.tsx'

const Place = ({ organisation }: { readonly organisation: Organisation }) => {
  const { t } = useWords()
  const { buildingCode, roomCode } = organisation
  const building = useBuilding(buildingCode).data
  const room = doorWords(roomCode, t) || roomCode
  return (
    <>
      <Fact name={t('person.building')}>
        <Link to={`/buildings/${buildingCode}`}>{building?.name ?? buildingCode}</Link>
      </Fact>
      {room ? <Fact name={t('person.room')}>{room}</Fact> : null}
    </>
  )
}

const Facts = ({ organisation }: { readonly organisation: Organisation }) => {
  const { t, code } = useWords()
  const facts = [
    ['code', organisation.creditCode],
    ['noCode', code(organisation.noCode)],
    ['kind', code(organisation.kind)],
    ['representative', organisation.representative],
    ['contact', organisation.contactName],
    ['phone', organisation.contactPhone],
    ['opened', organisation.openedOn],
    ['moved', organisation.movedOn],
    ['over', organisation.endedOn],
  ] as const
  return (
    <dl className="facts-line">
      {facts.map(([name, value]) =>
        value ? (
          <Fact key={name} name={t(`organisations.${name}`)}>
            {value}
          </Fact>
        ) : null,
      )}
      <Place organisation={organisation} />
    </dl>
  )
}

interface CardProps {
  readonly organisation: Organisation
  readonly past?: boolean
  readonly children?: ReactNode
}

const Card = ({ organisation, past = false, children }: CardProps) => {
  const { code } = useWords()
  return (
    <section className={past ? 'card past' : 'card'} aria-labelledby="organisation-name">
      <h1 id="organisation-name">
        {organisation.name} <span className="state state-grey">{code(organisation.status)}</span>
      </h1>
      {children}
      <Facts organisation={organisation} />
    </section>
  )
}

const forms = { correct: Correct, move: Move, close: Close, reopen: Reopen } as const
type Name = keyof typeof forms

/** What may be noted of it now, quiet until one is chosen; its form opens in place. */
const Steps = ({ organisation }: { readonly organisation: Organisation }) => {
  const { t } = useWords()
  const [open, setOpen] = useState<Name>()
  const [done, setDone] = useState(false)
  const isOpen = organisation.status === 'ORGANISATION_STATUS_OPEN'
  const names: readonly Name[] = isOpen ? ['correct', 'move', 'close'] : ['reopen', 'correct']
  const Form = open === undefined ? undefined : forms[open]
  const choose = (name: Name): void => {
    setDone(false)
    setOpen(name === open ? undefined : name)
  }
  const finish = (): void => {
    setOpen(undefined)
    setDone(true)
  }
  return (
    <div className="card">
      <div className="buttons changes">
        {names.map((name) => (
          <Button key={name} aria-expanded={name === open} onClick={() => choose(name)}>
            {t(`organisations.${name}`)}
          </Button>
        ))}
      </div>
      {done ? <p role="status">✓ {t('organisations.done')}</p> : null}
      {Form ? <Form organisation={organisation} onDone={finish} /> : null}
    </div>
  )
}

/** What is masked comes from the look while it lasts; everything else is as it stands now. */
const inClear = (now: Organisation, shown: Organisation | undefined): Organisation => {
  if (shown === undefined) return now
  const { representative, contactName, contactPhone, roomCode } = shown
  return { ...now, representative, contactName, contactPhone, roomCode }
}

interface NowProps {
  readonly organisation: Organisation
  readonly dayChoice: ReactNode
}

const Now = ({ organisation, dayChoice }: NowProps) => {
  const { t } = useWords()
  const me = useMe().data
  const revealed = useRevealed<Organisation>()
  const { organisationId } = organisation
  return (
    <div className="person">
      <Card organisation={inClear(organisation, revealed.record)}>
        {revealed.record ? (
          <p className="note">
            <span role="timer">{t('organisations.revealed', { count: revealed.left })}</span>
            <Button type="primary" onClick={revealed.hide}>
              {t('person.hide')}
            </Button>
          </p>
        ) : null}
      </Card>
      <div className="person-side">
        {may(me, 'registry.reveal') && !revealed.record ? (
          <Reveal
            look={async (asked, key) => (await revealOrganisation(organisationId, asked, key)).organisation}
            touches={[]}
            onShow={revealed.show}
            hint={t('organisations.revealHint')}
          />
        ) : null}
        {may(me, 'registry.keep') ? <Steps organisation={organisation} /> : null}
        {dayChoice}
      </div>
    </div>
  )
}

const Then = ({ organisationId, day }: { readonly organisationId: string; readonly day: string }) => {
  const query = useOrganisationAsOf(organisationId, day)
  if (query.isError) return <ProblemNote problem={problemOf(query.error)} />
  const organisation = query.data?.organisation
  if (organisation === undefined) return <Waiting rows={3} />
  return (
    <Card organisation={organisation} past>
      <Stood standing={query.data?.standing} />
    </Card>
  )
}

/** One organisation: where it is, who answers for it, what happened; as it stands, or as it stood on a day. */
export const OrganisationPage = () => {
  const { organisationId = '' } = useParams()
  const { day, choose, leave } = useDay()
  const query = useOrganisation(organisationId)
  const dayChoice = <DayChoice key={`${organisationId} ${day}`} day={day} onChoose={choose} />
  if (day !== '')
    return (
      <div className="person">
        <div className="person-side">
          <PastNote day={day} onToday={leave} />
          <Then organisationId={organisationId} day={day} />
        </div>
        <div className="person-side">{dayChoice}</div>
      </div>
    )
  return (
    <Loaded query={query}>
      {(organisation) => <Now key={organisationId} organisation={organisation} dayChoice={dayChoice} />}
    </Loaded>
  )
}
