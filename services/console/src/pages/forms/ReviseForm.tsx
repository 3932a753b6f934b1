import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { reviseForm, useForm } from '../../api/forms.ts'
import type { Form, FormTerms } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import '../people/people.css'
import { Draft } from './Draft.tsx'
import './forms.css'
import { addedTo, fieldsIn, linesIn } from './new-form.ts'
import { Paste } from './Paste.tsx'

interface Props {
  readonly form: Form
  readonly terms: FormTerms
}

/** What the draft says now, to be said anew; pasted titles come behind those it has. */
const Revising = ({ form, terms }: Props) => {
  const { t, code } = useWords()
  const [lines, setLines] = useState(() => linesIn(terms, code))
  return (
    <>
      <Draft
        name={t('forms.revise')}
        start={fieldsIn(terms)}
        lines={lines}
        onLines={setLines}
        save={(said, key) => reviseForm(form, said, key)}
      />
      <details className="card">
        <summary>{t('forms.addColumns')}</summary>
        <Paste onLines={(more) => setLines((before) => addedTo(before, more))} />
      </details>
    </>
  )
}

const Body = ({ form }: { readonly form: Form }) => {
  const { t } = useWords()
  const { formId, terms, status } = form
  return (
    <div className="forms">
      <header>
        <Link to={`/forms/${formId}`}>{terms?.title ?? t('forms.title')}</Link>
        <h1>{t('forms.revise')}</h1>
      </header>
      {terms === undefined || status !== 'FORM_STATUS_DRAFT' ? (
        <p className="note">{t('forms.noDraft')}</p>
      ) : (
        <Revising form={form} terms={terms} />
      )}
    </div>
  )
}

/** A draft that is said anew, before it opens. */
export const ReviseForm = () => {
  const { formId = '' } = useParams()
  const query = useForm(formId)
  return <Loaded query={query}>{(form) => <Body key={formId} form={form} />}</Loaded>
}
