import Button from 'antd/es/button'
import { useBuilding } from '../../api/buildings.ts'
import type { OwnRecord } from '../../api/model.ts'
import { copyOfMine, useMyLooks, useMyRecord } from '../../api/past.ts'
import { problemOf } from '../../api/problem.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { saveFile } from '../../parts/save-file.ts'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { MyCare } from '../care/MyCare.tsx'
import { MyForms } from '../forms/MyForms.tsx'
import { MyLed } from '../leaders/MyLed.tsx'
import { MyLettings } from '../lettings/MyLettings.tsx'
import { Fact } from '../matter/Fact.tsx'
import { doorWords } from '../people/floors.ts'
import { MyLife } from '../people/Life.tsx'
import { LookRows } from '../people/LookRows.tsx'
import '../people/people.css'
import { MyRequests } from '../rights/MyRequests.tsx'

const Home = ({ record }: { readonly record: OwnRecord }) => {
  const { t } = useWords()
  const building = useBuilding(record.buildingCode).data
  const door = doorWords(record.roomCode, t)
  return (
    <Fact name={t('person.building')}>
      {building?.name ?? record.buildingCode}
      {door === '' ? '' : ` ${door}`}
    </Fact>
  )
}

const Facts = ({ record }: { readonly record: OwnRecord }) => {
  const { t, code } = useWords()
  return (
    <dl className="facts-line">
      <Fact name={t('person.idNumber')}>{record.idNumber}</Fact>
      {record.phones.length > 0 ? <Fact name={t('person.phone')}>{record.phones.join('  ')}</Fact> : null}
      <Fact name={t('person.sex')}>{code(record.sex)}</Fact>
      <Fact name={t('person.birth')}>{record.birthDate}</Fact>
      <Home record={record} />
      <Fact name={t('person.kind')}>{code(record.kind)}</Fact>
      <Fact name={t('person.residence')}>{code(record.residenceStatus)}</Fact>
      <Fact name={t('person.basis')}>{code(record.lawfulBasis)}</Fact>
      <Fact name={t('person.source')}>{code(record.source)}</Fact>
    </dl>
  )
}

/** All that is held of me, to take along. */
const Copy = () => {
  const { t } = useWords()
  const command = useCommand({
    send: () => copyOfMine(),
    touches: [],
    onDone: (blob) => saveFile(blob, `${t('myRecord.file')}.json`),
  })
  return (
    <>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Button onClick={() => command.submit(undefined)}>{t('myRecord.copy')}</Button>
      <p className="quiet">{t('myRecord.copyHint')}</p>
    </>
  )
}

const Looks = () => {
  const { t } = useWords()
  const query = useMyLooks()
  return (
    <section className="card" aria-labelledby="looks">
      <h2 id="looks">{t('myRecord.looks')}</h2>
      <Loaded query={query} rows={2}>
        {(looks) => <LookRows looks={looks} none={t('myRecord.noLooks')} />}
      </Loaded>
    </section>
  )
}

const Body = ({ record }: { readonly record: OwnRecord }) => {
  const { t } = useWords()
  return (
    <div className="person">
      <div className="person-side">
        <section className="card" aria-labelledby="my-name">
          <h1 id="my-name">{record.name}</h1>
          <p className="quiet">{t('myRecord.hint')}</p>
          <Facts record={record} />
          <Copy />
        </section>
        <MyLife residentId={record.residentId} />
      </div>
      <div className="person-side">
        <MyRequests />
        <MyCare />
        <MyForms />
        <MyLed />
        <MyLettings />
        <Looks />
      </div>
    </div>
  )
}

/** What the register holds of me, in clear: what it says, what happened to it, and who looked. */
export const MyRecord = () => {
  const { t } = useWords()
  const query = useMyRecord()
  if (query.isError && problemOf(query.error).status === 404)
    return (
      <section className="card">
        <h1>{t('myRecord.title')}</h1>
        <Empty why={t('myRecord.none')} />
      </section>
    )
  return <Loaded query={query}>{(record) => <Body record={record} />}</Loaded>
}
