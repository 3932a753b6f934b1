import Button from 'antd/es/button'
import { useState } from 'react'
import { useResidentsOf } from '../../api/residents.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { PersonRow } from './PersonRow.tsx'

/** People of a building, masked, twenty at a time, once they are asked for. */
export const ResidentsOf = ({ buildingCode }: { readonly buildingCode: string }) => {
  const { t } = useWords()
  const [page, setPage] = useState<string>()
  const query = useResidentsOf(buildingCode, page, true)
  return (
    <section className="card" aria-labelledby="residents">
      <h2 id="residents">{t('building.residents')}</h2>
      <Loaded query={query} rows={3}>
        {({ residents = [], nextPageToken }) => (
          <>
            {residents.length === 0 ? <p className="quiet">{t('building.noResidents')}</p> : null}
            <ul className="rows">
              {residents.map((person) => (
                <PersonRow key={person.residentId} person={person} why="" />
              ))}
            </ul>
            <div className="buttons">
              {page === undefined ? null : (
                <Button onClick={() => setPage(undefined)}>{t('common.firstPage')}</Button>
              )}
              {nextPageToken ? (
                <Button onClick={() => setPage(nextPageToken)}>{t('common.next')}</Button>
              ) : null}
            </div>
          </>
        )}
      </Loaded>
    </section>
  )
}
