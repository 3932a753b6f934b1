import { useMyForms } from '../../api/forms.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import { useSaid } from './use-said.ts'

/** The forms that hold what I answered: whose, what for, on which basis, and what I said. */
export const MyForms = () => {
  const { t, code } = useWords()
  const query = useMyForms()
  const said = useSaid()
  return (
    <section className="card" aria-labelledby="my-forms">
      <h2 id="my-forms">{t('forms.mine')}</h2>
      <p className="quiet">{t('forms.mineHint')}</p>
      <Loaded query={query} rows={2}>
        {(forms) => (
          <ul className="looks">
            {forms.length === 0 ? <li className="quiet">{t('forms.noneMine')}</li> : null}
            {forms.map((form) => (
              <li key={form.formId}>
                <strong>{form.title}</strong> · {form.office}
                <div className="quiet">
                  {form.words} · {code(form.lawfulBasis)}
                </div>
                {(form.answers ?? []).map(({ question, value }) => (
                  <div key={question}>
                    {question}
                    {t('common.colon')}
                    {said(value)}
                  </div>
                ))}
                <div className="quiet">
                  <PersonName id={form.askedById} /> · <Moment at={form.answeredAt ?? ''} />
                </div>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
