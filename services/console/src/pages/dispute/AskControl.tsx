import type { Ask } from '../../api/dispute-actions.ts'
import type { DisputeParty } from '../../api/disputes.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { TextArea, TextInput } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import { only, type Answers, type Wrong } from './answers.ts'
import { useAskWords } from './ask-words.ts'
import { useOptions } from './use-options.ts'

/** What every control of a case's form is given. */
export interface AskProps {
  readonly ask: Ask
  /** Keeps the ids of two forms on one page apart. */
  readonly form: string
  readonly answers: Answers
  readonly wrong: Wrong | undefined
  readonly parties: readonly DisputeParty[]
  readonly gridCode: string | undefined
  readonly change: (name: string, given: readonly string[]) => void
}

/** The id of the control that a field of a form has. */
export const askId = (form: string, name: string): string => `${form}-${name}`

const One = (props: AskProps) => {
  const { t } = useWords()
  const { ask, form, answers, change } = props
  const { label, error } = useAskWords(props)
  const options = useOptions(props)
  const id = askId(form, ask.name)
  const hint = options.length === 0 && ask.kind === 'staff' ? { hint: t('dispute.noStaff') } : {}
  return (
    <Field id={id} label={label} required={ask.optional !== true} error={error} {...hint}>
      <Choice
        id={id}
        value={only(answers, ask.name)}
        options={options}
        placeholder={t('common.choose')}
        error={error}
        onChange={(value) => change(ask.name, value === '' ? [] : [value])}
      />
    </Field>
  )
}

const Many = (props: AskProps) => {
  const { t } = useWords()
  const { ask, form, answers, change } = props
  const { label, error } = useAskWords(props)
  const options = useOptions(props)
  const given = answers[ask.name] ?? []
  const toggle = (value: string): void =>
    change(ask.name, given.includes(value) ? given.filter((each) => each !== value) : [...given, value])
  return (
    <fieldset className="choices" id={askId(form, ask.name)} tabIndex={-1}>
      <legend>
        {label} {ask.optional === true ? <span className="quiet">{t('common.optionalMark')}</span> : null}
      </legend>
      {options.map(({ value, label: name }) => (
        <label key={value} className="check">
          <input type="checkbox" checked={given.includes(value)} onChange={() => toggle(value)} /> {name}
        </label>
      ))}
      {options.length === 0 ? (
        <div className="quiet">{t(ask.kind === 'staffMany' ? 'dispute.noStaff' : 'dispute.noChoice')}</div>
      ) : null}
      {error ? <div className="field-error">{error}</div> : null}
    </fieldset>
  )
}

const Lines = (props: AskProps) => {
  const { ask, form, answers, change } = props
  const { label, error } = useAskWords(props)
  const id = askId(form, ask.name)
  return (
    <Field id={id} label={label} required={ask.optional !== true} error={error}>
      <TextArea
        value={only(answers, ask.name)}
        maxLength={ask.most}
        {...tied(id, error)}
        onChange={(event) => change(ask.name, [event.target.value])}
      />
    </Field>
  )
}

const inputs: Readonly<Partial<Record<Ask['kind'], object>>> = {
  day: { type: 'date' },
  moment: { type: 'datetime-local' },
  days: { inputMode: 'numeric' },
}

const Line = (props: AskProps) => {
  const { ask, form, answers, change } = props
  const { label, error } = useAskWords(props)
  const id = askId(form, ask.name)
  return (
    <Field id={id} label={label} required={ask.optional !== true} error={error}>
      <TextInput
        value={only(answers, ask.name)}
        autoComplete="off"
        {...(ask.kind === 'line' ? { maxLength: ask.most } : inputs[ask.kind])}
        {...(ask.name === 'phone' ? { type: 'tel' } : {})}
        {...tied(id, error)}
        onChange={(event) => change(ask.name, [event.target.value])}
      />
    </Field>
  )
}

const Yes = (props: AskProps) => {
  const { ask, form, answers, change } = props
  const { label } = useAskWords(props)
  return (
    <label className="check dispute-yes" htmlFor={askId(form, ask.name)}>
      <input
        id={askId(form, ask.name)}
        type="checkbox"
        checked={only(answers, ask.name) !== ''}
        onChange={(event) => change(ask.name, event.target.checked ? ['yes'] : [])}
      />{' '}
      {label}
    </label>
  )
}

const controls = {
  line: Line,
  lines: Lines,
  code: One,
  codes: Many,
  party: One,
  parties: Many,
  staff: One,
  staffMany: Many,
  day: Line,
  moment: Line,
  days: Line,
  yes: Yes,
} as const

/** The control for one thing that is asked. */
export const AskControl = (props: AskProps) => {
  const Control = controls[props.ask.kind]
  return <Control {...props} />
}
