import { Link } from 'react-router'
import { useBuildingNames, useCommunityName } from '../../api/buildings.ts'
import { may, useMe } from '../../api/me.ts'
import { problemOf } from '../../api/problem.ts'
import { useKept } from '../../parts/kept.ts'
import { Waiting } from '../../parts/Loaded.tsx'
import { useFinding, type Finding } from '../../parts/use-finding.ts'
import { TextInput } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import './people.css'
import { Doors } from './Doors.tsx'
import { NewResident } from './NewResident.tsx'
import { PersonRow } from './PersonRow.tsx'

const Organisations = ({ found }: { readonly found: Finding['organisations'] }) => {
  const { code } = useWords()
  const nameOf = useBuildingNames(found.map(({ buildingCode }) => buildingCode))
  return found.map(({ organisationId, name, buildingCode, kind }) => (
    <li key={organisationId}>
      <Link to={`/organisations/${organisationId}`} data-row>
        <strong>{name}</strong>
        <span>{nameOf(buildingCode)}</span>
        <span className="quiet">{code(kind)}</span>
      </Link>
    </li>
  ))
}

const Found = ({ finding }: { readonly finding: Finding }) => {
  const { t, code } = useWords()
  const communityName = useCommunityName()
  return (
    <>
      {finding.more ? <p className="quiet">{t('find.more')}</p> : null}
      <ul className="rows" aria-label={t('person.title')}>
        {finding.records.map((record) => (
          <li key={record.path}>
            <Link to={record.path} data-row>
              <strong>{record.number}</strong>
              <span>{record.title}</span>
              <span className="quiet">{record.codes.map(code).join(' · ')}</span>
            </Link>
          </li>
        ))}
        {finding.people.map(({ resident, by }) =>
          resident ? <PersonRow key={resident.residentId} person={resident} why={code(by)} /> : null,
        )}
        <Organisations found={finding.organisations} />
        {finding.buildings.map(({ building }) =>
          building === undefined ? null : (
            <li key={building.buildingCode}>
              <Link to={`/buildings/${building.buildingCode}`} data-row>
                <strong>{building.name}</strong>
                <span>{building.address}</span>
                <span className="quiet">
                  {communityName(building.communityCode)} · {t('find.byPlace')}
                </span>
              </Link>
            </li>
          ),
        )}
      </ul>
    </>
  )
}

const Answer = ({ text, finding }: { readonly text: string; readonly finding: Finding }) => {
  const { t } = useWords()
  if (text.trim() === '')
    return (
      <div className="empty">
        <p>{t('find.start')}</p>
        <p className="quiet">{t('find.privacy')}</p>
      </div>
    )
  if (finding.error !== undefined)
    return (
      <p className="field-error">{problemOf(finding.error).fields[0]?.words ?? t('problem.loadFailed')}</p>
    )
  if (finding.nothing) return <div className="empty">{t('find.nothing')}</div>
  return finding.busy && finding.buildings.length === 0 ? <Waiting rows={3} /> : <Found finding={finding} />
}

/** People and buildings: a search alone at first; nobody browses. */
export const People = () => {
  const { t } = useWords()
  // What is typed may be a name: it survives a way back in memory alone.
  const [text, setText] = useKept('people')
  const finding = useFinding(text)
  const me = useMe().data
  return (
    <>
      <h1>{t('person.title')}</h1>
      <div className="people" role="search">
        <TextInput
          type="search"
          data-search
          autoFocus
          autoComplete="off"
          maxLength={60}
          value={text}
          aria-label={t('find.label')}
          placeholder={t('find.hint')}
          onChange={(event) => setText(event.target.value)}
        />
        <div aria-live="polite">
          <Answer text={text} finding={finding} />
        </div>
        {may(me, 'registry.keep') ? <NewResident /> : null}
        {text.trim() === '' ? <Doors /> : null}
      </div>
    </>
  )
}
