import { Link } from 'react-router'
import { useForms } from '../../api/forms.ts'
import { may, useMe } from '../../api/me.ts'
import type { Resident } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'

/** Forms that are open where a person lives: the way to his sheet. */
export const FormsOf = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useWords()
  const asks = may(useMe().data, 'registry.keep') && resident.status === 'RESIDENT_STATUS_PRESENT'
  const { residentId, communityCode, gridCode } = resident
  const forms = (useForms().data ?? []).filter(
    ({ status, terms }) =>
      status === 'FORM_STATUS_OPEN' &&
      terms?.territories.some((territory) => territory === communityCode || territory === gridCode),
  )
  if (!asks || forms.length === 0) return null
  return (
    <section className="card" aria-labelledby="forms-of">
      <h2 id="forms-of">{t('forms.openIt')}</h2>
      <ul className="looks">
        {forms.map(({ formId, terms }) => (
          <li key={formId}>
            <Link to={`/forms/${formId}/sheets/${residentId}`}>{terms?.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
