import { Link } from 'react-router'
import { useBuilding } from '../../api/buildings.ts'
import type { Resident } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'
import { doorWords } from './floors.ts'

const Personal = ({ person }: { readonly person: Resident }) => {
  const { t, code } = useWords()
  const facts = [
    ['idNumber', person.idNumber],
    ['phone', person.phones.join('  ')],
    ['sex', code(person.sex)],
    ['birth', person.birthDate],
    ['room', doorWords(person.roomCode, t) || person.roomCode],
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

interface Props {
  /** What is personal: masked, or in clear while somebody looks. */
  readonly person: Resident
  readonly record: Resident
}

/** What a record says of a person. */
export const PersonFacts = ({ person, record }: Props) => (
  <dl className="facts-line">
    <Personal person={person} />
    <Home buildingCode={record.buildingCode} />
    <Codes person={record} />
  </dl>
)
