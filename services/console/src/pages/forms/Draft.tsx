import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { touchedByForms } from '../../api/forms.ts'
import type { FormTermsInput, Receipt } from '../../api/model.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { termsOf, wrongInForm, type Line, type NewFields } from './new-form.ts'
import { TermsFields } from './TermsFields.tsx'
import { Titles } from './Titles.tsx'

interface Props {
  readonly name: string
  /** What is said of the form to begin with. */
  readonly start: NewFields
  readonly lines: readonly Line[]
  readonly onLines: (lines: readonly Line[]) => void
  readonly save: (terms: FormTermsInput, key: string) => Promise<Receipt>
}

const useDrafting = ({ start, lines, save }: Props) => {
  const navigate = useNavigate()
  const [fields, setFields] = useState(start)
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: save,
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

/** A draft: its columns, and what it says beside them. */
export const Draft = (props: Props) => {
  const { t } = useWords()
  const { name, lines, onLines } = props
  const { fields, change, submit, command, wrongs } = useDrafting(props)
  return (
    <form className="forms" onSubmit={submit} noValidate aria-label={name}>
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
