import { Link } from 'react-router'
import { useForms } from '../../api/forms.ts'
import { may, useMe } from '../../api/me.ts'
import type { Form } from '../../api/model.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { useWords } from '../../words/index.ts'
import '../people/people.css'
import './forms.css'

const Row = ({ form: { formId, status, terms } }: { readonly form: Form }) => {
  const { t, code } = useWords()
  const nameOf = useTerritoryName()
  return (
    <li>
      <Link to={`/forms/${formId}`} data-row>
        <strong>{terms?.title}</strong>
        <span>
          {terms?.office} · {terms?.territories.map(nameOf).join('、')}
        </span>
        <span className="quiet">
          {code(status)} · {t('forms.last', { day: terms?.until })}
        </span>
      </Link>
    </li>
  )
}

/** Forms, the latest first: what offices want to know, and what is left to ask. */
export const Forms = () => {
  const { t } = useWords()
  const query = useForms()
  const keeps = may(useMe().data, 'forms.keep')
  return (
    <div className="people">
      <div className="section-head">
        <h1>{t('forms.title')}</h1>
        {keeps ? <Link to="/forms/new">{t('forms.new')}</Link> : null}
      </div>
      <p className="quiet">{t('forms.intro')}</p>
      <Loaded query={query} rows={3}>
        {(forms) =>
          forms.length === 0 ? (
            <Empty why={t('forms.none')}>
              <p className="quiet">{t('forms.noneStep')}</p>
            </Empty>
          ) : (
            <ul className="rows" aria-label={t('forms.title')}>
              {forms.map((form) => (
                <Row key={form.formId} form={form} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}
