import { useDuplicates } from '../../api/residents.ts'
import { useWords } from '../../words/index.ts'
import { PersonRow } from './PersonRow.tsx'

/** Other records that may be of this person, each with what speaks for it; nothing where there are none. */
export const Duplicates = ({ residentId }: { readonly residentId: string }) => {
  const { t, code } = useWords()
  const found = useDuplicates(residentId).data ?? []
  if (found.length === 0) return null
  return (
    <section className="card" aria-labelledby="duplicates">
      <h2 id="duplicates">{t('person.duplicates')}</h2>
      <p className="quiet">{t('person.duplicatesHint')}</p>
      <ul className="rows">
        {found.map(({ resident, reasons }) =>
          resident ? (
            <PersonRow key={resident.residentId} person={resident} why={reasons.map(code).join(', ')} />
          ) : null,
        )}
      </ul>
    </section>
  )
}
