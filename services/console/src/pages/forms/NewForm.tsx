import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { checkTitles, draftForm, touchedByForms } from '../../api/forms.ts'
import { Field, tied } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TextArea } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import '../people/people.css'
import './forms.css'
import {
  linesOf,
  nothingSaid,
  termsOf,
  titlesIn,
  wrongInForm,
  type Line,
  type NewFields,
} from './new-form.ts'
import { TermsFields } from './TermsFields.tsx'
import { Titles } from './Titles.tsx'

interface PasteProps {
  readonly onLines: (lines: readonly Line[]) => void
}

/** The titles of the office's sheet, as they were copied. */
const Paste = ({ onLines }: PasteProps) => {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const titles = titlesIn(text)
  const command = useCommand({
    send: (asked: readonly string[]) => checkTitles(asked),
    touches: [],
    onDone: (reply) => onLines(linesOf(reply.titles ?? [])),
  })
  const error = tried && titles.length === 0 ? t('forms.needTitles') : undefined
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (titles.length > 0) command.submit(titles)
    else document.getElementById('form-paste')?.focus()
  }
  return (
    <form className="card" onSubmit={submit} noValidate aria-label={t('forms.check')}>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Field id="form-paste" label={t('forms.paste')} required hint={t('forms.pasteHint')} error={error}>
        <TextArea
          value={text}
          rows={6}
          {...tied('form-paste', error)}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <Button htmlType="submit">{t(command.pending ? 'common.sending' : 'forms.check')}</Button>
    </form>
  )
}

const useDrafting = (lines: readonly Line[]) => {
  const navigate = useNavigate()
  const [fields, setFields] = useState(nothingSaid)
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: draftForm,
    touches: touchedByForms,
    onDone: ({ id }) => void navigate(`/forms/${id}`),
  })
  const wrongs = wrongInForm(fields, lines)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    const { purpose } = fields
    if (wrongs[0] === undefined && purpose !== '') command.submit(termsOf(purpose, fields, lines))
    // What says that it is wrong may only come with this try.
    else setTimeout(() => document.getElementById(`form-${wrongs[0] ?? 'purpose'}`)?.focus())
  }
  const change = (part: Partial<NewFields>): void => setFields((before) => ({ ...before, ...part }))
  return { fields, change, submit, command, wrongs: tried ? wrongs : [] }
}

const controlOf = (field: string): string => `form-${field.replace(/^terms\./, '').replace(/[[.].*$/, '')}`

interface DraftProps {
  readonly lines: readonly Line[]
  readonly onLines: (lines: readonly Line[]) => void
}

const Draft = ({ lines, onLines }: DraftProps) => {
  const { t } = useWords()
  const { fields, change, submit, command, wrongs } = useDrafting(lines)
  return (
    <form className="forms" onSubmit={submit} noValidate aria-label={t('forms.new')}>
      {command.problem ? <ProblemNote problem={command.problem} controlOf={controlOf} /> : null}
      <Titles lines={lines} wrongs={wrongs} onLines={onLines} />
      <TermsFields fields={fields} wrongs={wrongs} change={change} />
      <div className="buttons">
        <Button type="primary" htmlType="submit">
          {t(command.pending ? 'common.sending' : 'forms.draft')}
        </Button>
      </div>
    </form>
  )
}

/** A new form, from the titles of an office's sheet: what is held, what is asked, and what is left out. */
export const NewForm = () => {
  const { t } = useWords()
  const [lines, setLines] = useState<readonly Line[]>()
  return (
    <div className="forms">
      <header>
        <Link to="/forms">{t('forms.title')}</Link>
        <h1>{t('forms.new')}</h1>
      </header>
      <Paste onLines={setLines} />
      {lines === undefined ? null : <Draft lines={lines} onLines={setLines} />}
    </div>
  )
}
