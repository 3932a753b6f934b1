import { Link } from 'react-router'
import { useForms } from '../../api/forms.ts'
import { may, useMe } from '../../api/me.ts'
import type { Form, Resident } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly resident: Resident
}

const Open = ({ resident, forms: all }: Props & { readonly forms: readonly Form[] }) => {
  const { t } = useWords()
  const { residentId, communityCode, gridCode } = resident
  const forms = all.filter(
    ({ status, terms }) =>
      status === 'FORM_STATUS_OPEN' &&
      terms?.territories.some((territory) => territory === communityCode || territory === gridCode),
  )
  if (forms.length === 0) return null
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

const Body = ({ resident }: Props) => (
  <Loaded query={useForms()} rows={0}>
    {(forms) => <Open resident={resident} forms={forms} />}
  </Loaded>
)

/** Forms that are open where a person lives: the way to his sheet. */
export const FormsOf = ({ resident }: Props) => {
  const asks = may(useMe().data, 'registry.keep') && resident.status === 'RESIDENT_STATUS_PRESENT'
  return asks ? <Body resident={resident} /> : null
}
