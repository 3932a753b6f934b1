import Button from 'antd/es/button'
import { useState } from 'react'
import { usePeopleAsOf } from '../../api/past.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { PersonRow } from './PersonRow.tsx'

interface Props {
  readonly buildingCode: string
  readonly day: string
}

/** Who lived in a building at the end of a day, masked as the records stood; a row leads to the person as of that day. */
export const PeopleThen = ({ buildingCode, day }: Props) => {
  const { t } = useWords()
  const [page, setPage] = useState('')
  const query = usePeopleAsOf({ buildingCode, day, page })
  return (
    <section className="card past" aria-labelledby="people-then">
      <h2 id="people-then">{t('leaders.peopleThen')}</h2>
      <p className="quiet">{t('leaders.peopleHint')}</p>
      <Loaded query={query} rows={3}>
        {({ people = [], nextPageToken }) => (
          <>
            {people.length === 0 ? <p className="quiet">{t('leaders.noPeopleThen')}</p> : null}
            <ul className="rows">
              {people.map(({ resident }) =>
                resident ? <PersonRow key={resident.residentId} person={resident} why="" day={day} /> : null,
              )}
            </ul>
            <div className="buttons">
              {page === '' ? null : <Button onClick={() => setPage('')}>{t('common.firstPage')}</Button>}
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
