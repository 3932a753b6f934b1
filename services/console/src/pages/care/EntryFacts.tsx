import type { CareEntry } from '../../api/model.ts'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'

/** What an entry says: the service, on which basis, until when, why, who decided, and how the person agreed. */
export const EntryFacts = ({ entry }: { readonly entry: CareEntry }) => {
  const { t, code } = useWords()
  const { from, until, consent, renewals, ending } = entry
  const isOver = entry.status === 'CARE_STATUS_ENDED'
  return (
    <>
      <strong>{code(entry.purpose) || t('common.unknown')}</strong>{' '}
      <span className="state state-grey">{isOver ? code(ending) : code(entry.status)}</span>
      <div>
        {t('care.span', { from, until })} · {t('care.basis', { basis: code(entry.lawfulBasis) })}
        {consent ? ` · ${t('care.agreed', { form: code(consent.form), day: consent.givenOn })}` : ''}
        {renewals > 0 ? ` · ${t('care.renewed', { count: renewals })}` : ''}
      </div>
      <div className="quiet">{entry.reason}</div>
      <div className="quiet">
        {t('care.decidedBy')} <PersonName id={entry.decidedById} />
      </div>
    </>
  )
}
