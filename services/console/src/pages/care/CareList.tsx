import Button from 'antd/es/button'
import { Link, useSearchParams } from 'react-router'
import { useCareList } from '../../api/care.ts'
import type { CareEntry } from '../../api/model.ts'
import { useResidentsById } from '../../api/residents.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { useTerritories, useTerritoryName } from '../../parts/territory.ts'
import { useWords } from '../../words/index.ts'
import '../people/people.css'

const Rows = ({ entries }: { readonly entries: readonly CareEntry[] }) => {
  const { t, code } = useWords()
  const territoryName = useTerritoryName()
  const people = useResidentsById([...new Set(entries.map(({ residentId }) => residentId))]).data ?? []
  const nameOf = (id: string): string =>
    people.find(({ residentId }) => residentId === id)?.name ?? t('common.unknown')
  return (
    <ul className="rows" aria-label={t('care.title')}>
      {entries.map((entry) => (
        <li key={entry.careEntryId}>
          <Link to={`/people/${entry.residentId}`} data-row>
            <strong>{nameOf(entry.residentId)}</strong>
            <span>{code(entry.purpose)}</span>
            <span className="quiet">
              {t('care.lastDay', { day: entry.until })} ·{' '}
              {territoryName(entry.gridCode || entry.communityCode)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const Where = () => {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const territories = useTerritories()
  return (
    <Field id="care-where" label={t('care.where')} required>
      <Choice
        id="care-where"
        value={params.get('where') ?? ''}
        options={territories}
        placeholder={t('organisations.everywhere')}
        onChange={(where) => setParams(where === '' ? {} : { where })}
      />
    </Field>
  )
}

/** Who is offered a service in my territory, the first to end first. Reading it is kept. */
export const CareList = () => {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const where = params.get('where') ?? ''
  const query = useCareList(where, params.get('page') ?? '')
  const turn = (page: string): void => setParams({ ...(where ? { where } : {}), ...(page ? { page } : {}) })
  return (
    <>
      <h1>{t('care.title')}</h1>
      <div className="people">
        <p className="quiet">{t('care.intro')}</p>
        <Where />
        <Loaded query={query} rows={4}>
          {({ entries = [], nextPageToken }) => (
            <>
              {entries.length === 0 ? <Empty why={t('care.none')} /> : <Rows entries={entries} />}
              {nextPageToken ? (
                <Button onClick={() => turn(nextPageToken)}>{t('organisations.next')}</Button>
              ) : null}
            </>
          )}
        </Loaded>
      </div>
    </>
  )
}
