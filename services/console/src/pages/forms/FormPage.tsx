import Button from 'antd/es/button'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { closeForm, openForm, touchedByForms, useForm } from '../../api/forms.ts'
import { may, useMe } from '../../api/me.ts'
import type { Form, FormTerms } from '../../api/model.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'
import '../people/people.css'
import './forms.css'
import { Progress } from './Progress.tsx'

interface Props {
  readonly form: Form
}

const useAbout = () => {
  const { t, code } = useWords()
  return ({ about }: FormTerms): string => {
    const { kind, residenceStatus, ageFrom, ageTo } = about ?? {}
    const from = ageFrom === undefined ? '' : t('forms.agesFrom', { years: ageFrom })
    const to = ageTo === undefined ? '' : t('forms.agesTo', { years: ageTo })
    const conditions = [code(kind), code(residenceStatus), from, to]
    return conditions.filter(Boolean).join(' · ') || t('forms.everybody')
  }
}

const Facts = ({ form, terms }: Props & { readonly terms: FormTerms }) => {
  const { t, code } = useWords()
  const nameOf = useTerritoryName()
  const aboutOf = useAbout()
  return (
    <dl className="facts-line">
      <Fact name={t('forms.office')}>{terms.office}</Fact>
      <Fact name={t('forms.purpose')}>
        {code(terms.purpose)} · {terms.words}
      </Fact>
      <Fact name={t('forms.basis')}>{code(terms.lawfulBasis)}</Fact>
      <Fact name={t('forms.territory')}>{terms.territories.map(nameOf).join('、')}</Fact>
      <Fact name={t('forms.about')}>{aboutOf(terms)}</Fact>
      <Fact name={t('forms.until')}>{terms.until}</Fact>
      <Fact name={t('forms.draftedBy')}>
        <PersonName id={form.draftedById} /> · <Moment at={form.draftedAt ?? ''} />
      </Fact>
    </dl>
  )
}

const Columns = ({ terms: { columns = [] } }: { readonly terms: FormTerms }) => {
  const { t, code } = useWords()
  return (
    <section aria-labelledby="form-columns-title">
      <h2 id="form-columns-title">{t('forms.columns')}</h2>
      <ol className="form-columns">
        {columns.map(({ field, question }) => (
          <li key={question?.words ?? field}>
            {question?.words ?? code(field)}{' '}
            <span className="quiet">
              {question
                ? [code(question.kind), question.unit, question.choices.join(' / ')]
                    .filter(Boolean)
                    .join(' · ')
                : t('forms.fromRegister')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Open = ({ form }: Props) => {
  const { t } = useWords()
  const command = useCommand({ send: openForm, touches: touchedByForms })
  return (
    <section className="card">
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <p className="quiet">{t('forms.openHint')}</p>
      <div className="buttons">
        <Button type="primary" onClick={() => command.submit(form.formId)}>
          {t(command.pending ? 'common.sending' : 'forms.open')}
        </Button>
        <Link to={`/forms/${form.formId}/revise`}>{t('forms.revise')}</Link>
      </div>
    </section>
  )
}

const Close = ({ form }: Props) => {
  const { t } = useWords()
  const [asks, setAsks] = useState(false)
  const command = useCommand({ send: closeForm, touches: touchedByForms, onDone: () => setAsks(false) })
  return (
    <>
      <Button onClick={() => setAsks(true)}>{t('forms.close')}</Button>
      {asks ? (
        <Confirm
          question={t('forms.closeSure')}
          action={t('forms.close')}
          pending={command.pending}
          problem={command.problem}
          onYes={() => command.submit(form.formId)}
          onClose={() => setAsks(false)}
        />
      ) : null}
    </>
  )
}

/** What becomes of a form: for whoever keeps it, and for whoever may ask for its file. */
const Doing = ({ form }: Props) => {
  const { t } = useWords()
  const me = useMe().data
  const keeps = may(me, 'forms.keep')
  if (form.status === 'FORM_STATUS_DRAFT') return keeps ? <Open form={form} /> : null
  return (
    <div className="buttons">
      {may(me, 'registry.export') ? (
        <Link to={`/exports?form=${form.formId}`} title={t('forms.askFileHint')}>
          {t('forms.askFile')}
        </Link>
      ) : null}
      {keeps && form.status === 'FORM_STATUS_OPEN' ? <Close form={form} /> : null}
    </div>
  )
}

const Body = ({ form }: Props) => {
  const { t, code } = useWords()
  const { terms } = form
  const asks = may(useMe().data, 'registry.keep')
  if (terms === undefined) return null
  return (
    <div className="forms">
      <header>
        <Link to="/forms">{t('forms.title')}</Link>
        <h1>
          {terms.title} <span className="state state-outline">{code(form.status)}</span>
        </h1>
      </header>
      <Doing form={form} />
      {asks ? <Progress form={form} /> : null}
      <section className="card">
        <Facts form={form} terms={terms} />
        <Columns terms={terms} />
      </section>
    </div>
  )
}

/** One form: how far it is, whom to ask next, and what it says. */
export const FormPage = () => {
  const { formId = '' } = useParams()
  const query = useForm(formId)
  return <Loaded query={query}>{(form) => <Body key={formId} form={form} />}</Loaded>
}
