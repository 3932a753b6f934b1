import type { Satisfaction } from '../../api/model.ts'
import type { Ask } from '../../api/shape.ts'
import { Choice, Field, tied } from '../Field.tsx'
import { SatisfactionChoice } from '../SatisfactionChoice.tsx'
import { TextArea, TextInput } from '../TextInput.tsx'
import { useWords } from '../../words/index.ts'
import { only, type Answers, type Wrong } from './answers.ts'
import { useAskWords } from './ask-words.ts'
import { useOptions, type Subject } from './use-options.ts'

/** What every control of a form is given. */
export interface AskProps {
  readonly ask: Ask
  /** Keeps the ids of two forms on one page apart. */
  readonly form: string
  readonly answers: Answers
  readonly wrong: Wrong | undefined
  readonly subject: Subject
  readonly change: (name: string, given: readonly string[]) => void
}

/** The id of the control that a field of a form has. */
export const askId = (form: string, name: string): string => `${form}-${name}`

// Why there is nothing to choose.
const nothingToChoose = ({ kind }: Ask): 'noStaff' | 'noIssues' | 'noParties' => {
  if (kind === 'issue') return 'noIssues'
  return kind.startsWith('part') ? 'noParties' : 'noStaff'
}

const One = (props: AskProps) => {
  const { t } = useWords()
  const { ask, form, answers, change } = props
  const { label, error } = useAskWords(props)
  const options = useOptions(props)
  const id = askId(form, ask.name)
  const hint = options?.length === 0 ? { hint: t(`asks.${nothingToChoose(ask)}`) } : {}
  return (
    <Field id={id} label={label} required={ask.optional !== true} error={error} {...hint}>
      <Choice
        id={id}
        value={only(answers, ask.name)}
        options={options ?? []}
        placeholder={t(ask.selfWhenBlank === true ? 'asks.myself' : 'common.choose')}
        error={error}
        onChange={(value) => change(ask.name, value === '' ? [] : [value])}
      />
    </Field>
  )
}

const Boxes = (props: AskProps) => {
  const { t } = useWords()
  const { ask, answers, change } = props
  const options = useOptions(props)
  const given = answers[ask.name] ?? []
  const toggle = (value: string): void =>
    change(ask.name, given.includes(value) ? given.filter((each) => each !== value) : [...given, value])
  if (options?.length === 0) return <div className="quiet">{t(`asks.${nothingToChoose(ask)}`)}</div>
  return options?.map(({ value, label }) => (
    <label key={value} className="check">
      <input type="checkbox" checked={given.includes(value)} onChange={() => toggle(value)} /> {label}
    </label>
  ))
}

const Many = (props: AskProps) => {
  const { t } = useWords()
  const { ask, form } = props
  const { label, error } = useAskWords(props)
  const mark = ask.optional === true ? <span className="quiet">{t('common.optionalMark')}</span> : null
  // Helpers are seldom needed and the list of all staff is long.
  if (ask.kind === 'staffMany' && ask.optional === true)
    return (
      <details className="choices">
        <summary>
          {label} {mark}
        </summary>
        <Boxes {...props} />
      </details>
    )
  return (
    <fieldset className="choices" id={askId(form, ask.name)} tabIndex={-1}>
      <legend>
        {label} {mark}
      </legend>
      <Boxes {...props} />
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

const Satisfied = ({ ask, form, answers, change, ...rest }: AskProps) => {
  const { error } = useAskWords({ ask, ...rest })
  return (
    <SatisfactionChoice
      id={askId(form, ask.name)}
      value={only(answers, ask.name) as Satisfaction | ''}
      error={error}
      onChange={(satisfaction) => change(ask.name, [satisfaction])}
    />
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
  helper: One,
  issue: One,
  satisfaction: Satisfied,
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
