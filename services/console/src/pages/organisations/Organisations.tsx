import Button from 'antd/es/button'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useBuildingNames } from '../../api/buildings.ts'
import { may, useMe } from '../../api/me.ts'
import type { Organisation } from '../../api/model.ts'
import { useOrganisations, useOrganisationSearch } from '../../api/organisations.ts'
import { problemOf } from '../../api/problem.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { useSettled } from '../../parts/use-settled.ts'
import { useWords } from '../../words/index.ts'
import '../people/people.css'
import { BuildingChip, Narrowing } from './Narrowing.tsx'
import { NewOrganisation } from './NewOrganisation.tsx'
import { changed, shownIn } from './shown.ts'

interface RowProps {
  readonly one: Organisation
  readonly building: string
}

const Row = ({ one, building }: RowProps) => {
  const { code } = useWords()
  const territoryName = useTerritoryName()
  const gone = one.status === 'ORGANISATION_STATUS_OPEN' ? '' : ` · ${code(one.status)} ${one.endedOn}`
  return (
    <li>
      <Link to={`/organisations/${one.organisationId}`} data-row>
        <strong>{one.name}</strong>
        <span>
          {code(one.kind)}
          {gone}
        </span>
        <span className="quiet">
          {building} · {territoryName(one.gridCode || one.communityCode)}
        </span>
      </Link>
    </li>
  )
}

const Rows = ({ organisations }: { readonly organisations: readonly Organisation[] }) => {
  const { t } = useWords()
  const buildingName = useBuildingNames(organisations.map(({ buildingCode }) => buildingCode))
  return (
    <ul className="rows" aria-label={t('organisations.list')}>
      {organisations.map((one) => (
        <Row key={one.organisationId} one={one} building={buildingName(one.buildingCode)} />
      ))}
    </ul>
  )
}

const Found = ({ text }: { readonly text: string }) => {
  const { t } = useWords()
  const query = useOrganisationSearch(text)
  if (query.isError) return <p className="field-error">{problemOf(query.error).words}</p>
  return (
    <Loaded query={query} rows={3}>
      {({ organisations = [], more }) => (
        <>
          {more ? <p className="quiet">{t('organisations.more')}</p> : null}
          {organisations.length === 0 ? (
            <Empty why={t('organisations.nothing')} />
          ) : (
            <Rows organisations={organisations} />
          )}
        </>
      )}
    </Loaded>
  )
}

const Listed = () => {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const shown = shownIn(params)
  const query = useOrganisations(shown)
  const turn = (page: string): void => {
    const next = changed(params, 'page', page)
    setParams(next)
  }
  return (
    <Loaded query={query} rows={5}>
      {({ organisations = [], nextPageToken }) => (
        <>
          {organisations.length === 0 ? (
            <Empty why={t(shown.ended ? 'organisations.noneEnded' : 'organisations.none')} />
          ) : (
            <Rows organisations={organisations} />
          )}
          <div className="buttons">
            {shown.pageToken ? <Button onClick={() => turn('')}>{t('organisations.first')}</Button> : null}
            {nextPageToken ? (
              <Button onClick={() => turn(nextPageToken)}>{t('organisations.next')}</Button>
            ) : null}
          </div>
        </>
      )}
    </Loaded>
  )
}

/** Organisations of my territory: found by what is typed, or listed by kind and place. */
export const Organisations = () => {
  const { t } = useWords()
  const [params] = useSearchParams()
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const keeps = may(useMe().data, 'registry.keep')
  const { buildingCode = '' } = shownIn(params)
  return (
    <>
      <h1>{t('organisations.title')}</h1>
      <div className="people">
        <p className="quiet">{t('organisations.intro')}</p>
        <TextInput
          type="search"
          data-search
          autoComplete="off"
          maxLength={60}
          value={typed}
          aria-label={t('organisations.search')}
          placeholder={t('organisations.searchHint')}
          onChange={(event) => setTyped(event.target.value)}
        />
        <BuildingChip />
        {Array.from(text).length > 1 ? (
          <Found text={text} />
        ) : (
          <>
            <Narrowing />
            <Listed />
          </>
        )}
        {keeps ? <NewOrganisation key={buildingCode} buildingCode={buildingCode} /> : null}
      </div>
    </>
  )
}
